import type { Category, DataItem, Mam, Policy } from './model.ts';
import { verdictStatements } from './statements.ts';

/** A required data item with its category. */
interface RequiredItem {
	item: DataItem;
	category: Category;
}

/** Items that have the same condition. */
export interface ConditionGroup {
	condition: string;
	items: RequiredItem[];
	/** What the policy says of all items of their categories. */
	notes: string[];
}

/** Sort the required data items by whether they are collected from customers who use MAM only. */
export function itemsByMam(policy: Policy): Record<Mam, RequiredItem[]> {
	const items = verdictStatements(policy).flatMap(({ item, category }) =>
		item && category ? [{ item, category }] : [],
	);
	const of = (mam: Mam) => items.filter(({ item }) => item.mam === mam);
	return { yes: of('yes'), conditional: of('conditional'), no: of('no') };
}

/** Group items by their categories, in the order of the policy. */
export function byCategory(items: RequiredItem[]): { category: Category; items: DataItem[] }[] {
	return [...Map.groupBy(items, ({ category }) => category)].map(([category, group]) => ({
		category,
		items: group.map(({ item }) => item),
	}));
}

/** Group items by their conditions, in the order of the policy; each group has the words of its first item. */
export function byCondition(items: RequiredItem[]): ConditionGroup[] {
	return [...Map.groupBy(items, ({ item }) => withoutSpelledOut(item.condition ?? '')).values()].map((group) => ({
		condition: group[0]?.item.condition ?? '',
		items: group,
		notes: [...new Set(group.flatMap(({ category }) => category.note ?? []))],
	}));
}

/** Let a condition follow other words in a sentence. */
export function uncapitalized(condition: string): string {
	return `${condition.charAt(0).toLocaleLowerCase()}${condition.slice(1)}`;
}

/** Leave an abbreviation without the name that it stands for: «Azure Active Directory (Azure AD)» is «Azure AD». */
function withoutSpelledOut(condition: string): string {
	return condition.replace(/(?:\p{Lu}\S* )+\(([^)]+)\)/gu, '$1');
}
