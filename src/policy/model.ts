/** What happens to a piece of data: it is collected, it may be collected, or it is never collected. */
export const verdicts = ['required', 'optional', 'never'] as const;
export type Verdict = (typeof verdicts)[number];

/** Tell whether the kind of a statement is a verdict: a data source and a sentence have none. */
export function isVerdict(kind: string): kind is Verdict {
	return (verdicts as readonly string[]).includes(kind);
}

/** Whether a required data item is collected from a customer who uses only mobile application management (MAM). */
export const mamVerdicts = ['yes', 'no', 'conditional'] as const;
export type Mam = (typeof mamVerdicts)[number];

/** A named statement of the policy. Its id is permanent and the same in every language. */
export interface Statement {
	id: string;
	label: string;
}

/** A piece of required data. */
export interface DataItem extends Statement {
	mam: Mam;
	/** What must be true for the data to be collected with MAM only; present if, and only if, `mam` is `conditional`. */
	condition?: string;
	/** A remark that is not a condition. */
	note?: string;
}

/** A category of required data. */
export interface Category extends Statement {
	/**
	 * What the policy adds to the name: a lead-in such as «including …» or words in parentheses, without the punctuation.
	 */
	qualifier?: string;
	/** A remark on all items of the category. */
	note?: string;
	/** At least one. A standalone category has exactly one item, which has the category's own id. */
	items: DataItem[];
}

/** The policy in one language, as plain text, in the order of the source. */
export interface Policy {
	/** Where the data comes from. */
	sources: Statement[];
	/** Sentences that stand on their own, such as «not sold». */
	statements: { id: string; text: string }[];
	required: { categories: Category[] };
	optional: { facts: Statement[] };
	never: Statement[];
}

/** What a page's frontmatter says about the policy on the page. */
export interface PolicyMeta {
	title: string;
	/** `YYYY-MM-DD` */
	revision: string;
	source: { title: string; url: string | null; language: string; date: string | null };
}

/** The ids of the headings that the statements of each verdict are under. */
export type Chapters = Record<Verdict, string>;

/** Tell whether a policy has all of its parts. */
export function isWhole(policy: Partial<Policy>): policy is Policy {
	return Boolean(policy.required && policy.optional && policy.never);
}

/** Tell whether a category is itself a data item. */
export function isStandalone({ id, items }: Category): boolean {
	return items.length === 1 && items[0]?.id === id;
}
