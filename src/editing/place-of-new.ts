import { type Category, isStandalone, type Policy, type Verdict } from '../policy/model.ts';

/** What kinds of statements there are to add. */
export const kinds = ['item', 'category', 'optional', 'never'] as const;
export type Kind = (typeof kinds)[number];

/** Where a new statement is to stand: without an id, at the end. */
export interface Wish {
	/** The id of the category of a data item. */
	category?: string | undefined;
	/** The id of a statement of the same kind; for a data item, its category's for the first place in it. */
	after?: string | undefined;
}

/** The place of a new statement. */
interface NewPlace {
	/** The category that a data item goes into. */
	category?: Category;
	/** The id of the statement that it follows on the page. */
	after: string;
}

/** The verdict of a new statement. */
export function verdictOfKind(kind: Kind): Verdict {
	return kind === 'item' || kind === 'category' ? 'required' : kind;
}

/**
 * Find the place of a new statement.
 *
 * @throws if there is no such place
 */
export function placeOfNew(policy: Policy, kind: Kind, { category: wanted, after }: Wish): NewPlace {
	const { categories } = policy.required;
	const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);
	if (kind === 'item') {
		if ((wanted === undefined) === (after === undefined)) {
			throw new Error('Expected either `--category ID` or, with a data item or category, `--after ID`.');
		}
		const category = categories.find(({ id, items }) => id === (wanted ?? after) || idsOf(items).includes(after ?? ''));
		if (!category) {
			const known = inWords(idsOf(categories.filter((candidate) => !isStandalone(candidate))));
			const [what, expected] = wanted
				? [`category \`${wanted}\``, `one of ${known}`]
				: [`\`--after ${after}\``, `the id of a data item, or of its category: ${known}`];
			throw new Error(`Unexpected ${what}, expected ${expected}.`);
		}
		if (isStandalone(category)) {
			throw new Error(`Unexpected \`${category.id}\`, expected a category that is no data item itself.`);
		}
		return { category, after: after ?? lastOf(category.items) };
	}
	const siblings = kind === 'category' ? categories : kind === 'never' ? policy.never : policy.optional.facts;
	const sibling = after === undefined ? siblings.at(-1) : siblings.find(({ id }) => id === after);
	if (!sibling) throw new Error(`Unexpected \`--after ${after}\`, expected one of ${inWords(idsOf(siblings))}.`);
	return { after: 'items' in sibling ? lastOf((sibling as Category).items) : sibling.id };
}

function lastOf(items: { id: string }[]): string {
	return items.at(-1)?.id ?? '';
}

function inWords(ids: string[]): string {
	return ids.map((id) => `\`${id}\``).join(', ');
}
