import type { Mam, Verdict } from '../../policy/model.ts';

/** What can be found: statements with a verdict and without one, and the categories of required data. */
export type RecordKind = Verdict | 'category' | 'source' | 'statement';

/** A statement or a category, in one language. */
export interface SearchRecord {
	/** Where it leads, relative to the site's base: `en/data-collection/#hardware-imei`. */
	url: string;
	kind: RecordKind;
	label: string;
	/** Whether a required data item is collected with MAM only. */
	mam?: Mam | undefined;
	/** The verdict in words with condition and notes; of a category, what becomes of its items; otherwise the kind. */
	verdict: string;
	/** The category, chapter, or page that it belongs to; for a category, what it is. */
	context: string;
	/** What it is called in the other languages, by language. */
	foreign?: Record<string, string>;
	/** The condition, remark, and qualifier. */
	details?: string[];
	/** What people type when they mean it, without a little word. */
	terms?: string[];
}

/** What a question can ask for instead of a statement: all, a verdict, a column of the table, or where the data comes from. */
export const answerKinds = ['all', 'required', 'optional', 'never', 'source', 'mam'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** Words that ask for a kind of answer, and where all of it stands. */
export interface KindWords {
	kind: AnswerKind;
	terms: string[];
	/** What is about it, by its title, with the address relative to the site's base. */
	places: { label: string; url: string }[];
}

/** Something that the text does not mention. */
export interface Unmentioned {
	label: string;
	terms: string[];
	/** Only for what nobody could collect, such as a price. */
	isData?: false;
	/** The ids of the statements that are near. */
	near?: string[];
	/** The date of the text that is shown, if one of those is only in a newer one, which mentions it. */
	date?: string;
}

/** Words that mean little, without diacritics. */
interface LittleWords {
	/** The ones that add nothing to a query. */
	ignored: string[];
	/** The ones that identify nothing by themselves. */
	weak: string[];
}

/** What the search of a language needs to find names: the little words that names have, and the records in the order of the policy. */
export interface NameData extends LittleWords {
	/** Groups of words that mean the same in names, without diacritics. */
	same: string[][];
	/** The names that only questions know and that begin a name here, without diacritics: `mam`. */
	ambiguous: string[];
	records: SearchRecord[];
}

/** What it needs besides to understand questions: the little words that no name has, and what has no record. */
export interface QuestionData extends LittleWords {
	/** What people type when they mean a statement and ask for it with little words, in the order of the records. */
	terms: string[][];
	kinds: KindWords[];
	unmentioned: Unmentioned[];
}
