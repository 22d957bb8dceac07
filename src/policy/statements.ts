import type { Category, DataItem, Policy, Statement, Verdict } from './model.ts';

/** A statement with a verdict, taken out of its place in the policy. */
export interface VerdictStatement extends Statement {
	verdict: Verdict;
	/** The category of a required data item. */
	category?: Category;
	/** What the policy says of a required data item. */
	item?: DataItem;
}

/** List the statements with a verdict: required data items, optional facts, what is never collected. */
export function verdictStatements({ required, optional, never }: Policy): VerdictStatement[] {
	return [
		...required.categories.flatMap((category) =>
			category.items.map((item) => ({ id: item.id, label: item.label, verdict: 'required' as const, category, item })),
		),
		...optional.facts.map(({ id, label }) => ({ id, label, verdict: 'optional' as const })),
		...never.map(({ id, label }) => ({ id, label, verdict: 'never' as const })),
	];
}

/** Give the verdict of every statement by its id; undefined for the statements that have none. */
export function verdictsOf({
	sources = [],
	statements = [],
	required,
	optional,
	never = [],
}: Partial<Policy>): Map<string, Verdict | undefined> {
	const categories = required?.categories ?? [];
	return new Map<string, Verdict | undefined>([
		...[...sources, ...statements].map(({ id }) => [id, undefined] as const),
		...categories.flatMap(({ id, items }) => [{ id }, ...items]).map(({ id }) => [id, 'required'] as const),
		...(optional?.facts ?? []).map(({ id }) => [id, 'optional'] as const),
		...never.map(({ id }) => [id, 'never'] as const),
	]);
}
