import type { Category, DataItem, Policy, Statement, Verdict } from './model.ts';

/** A statement with a verdict, taken out of its place in the policy. */
export interface VerdictStatement extends Statement {
	verdict: Verdict;
	/** The category of a required data item. */
	category?: Category;
	/** The data item itself, if it is required data. */
	item?: DataItem;
}

/** List the statements with a verdict: required data items, optional facts, and what is never collected. */
export function verdictStatements({ required, optional, never }: Policy): VerdictStatement[] {
	return [
		...required.categories.flatMap((category) =>
			category.items.map((item) => ({ id: item.id, label: item.label, verdict: 'required' as const, category, item })),
		),
		...optional.facts.map(({ id, label }) => ({ id, label, verdict: 'optional' as const })),
		...never.map(({ id, label }) => ({ id, label, verdict: 'never' as const })),
	];
}

/**
 * List everything that has an id in a policy, or in parts of one, with its verdict if it has one. A category is
 * required.
 */
export function allStatements(policy: Partial<Policy>): (Statement & { verdict?: Verdict })[] {
	const { sources = [], statements = [], required, optional, never = [] } = policy;
	const withVerdict = (verdict: Verdict, list: Statement[]) => list.map(({ id, label }) => ({ id, label, verdict }));
	const categories = required?.categories ?? [];
	return [
		...sources,
		...statements.map(({ id, text }) => ({ id, label: text })),
		...withVerdict('required', categories),
		...withVerdict(
			'required',
			categories.flatMap(({ items }) => items),
		),
		...withVerdict('optional', optional?.facts ?? []),
		...withVerdict('never', never),
	].filter(({ id }) => id !== '');
}
