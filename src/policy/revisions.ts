import type { Locale } from '../i18n/index.ts';
import type { Mam, Verdict } from './model.ts';
import type { LocaleSource, Note } from './provenance.ts';

/** Something that exists in one or more languages. */
export type ByLocale<Value> = Partial<Record<Locale, Value>>;

/** What a revision says about a statement, in its own words in its own language and in ours in the others. */
export interface RevisionStatement {
	label: ByLocale<string>;
	/** Undefined for a statement without one, such as a data source. */
	verdict?: Verdict | undefined;
	/** The id of the category of a required data item. */
	category?: string | undefined;
	/** Undefined in a revision that says nothing about MAM. */
	mam?: Mam | undefined;
	condition?: ByLocale<string> | undefined;
	/** Null if a later revision removes it. */
	note?: ByLocale<string> | null | undefined;
	/** The note on its category, in a change. */
	categoryNote?: ByLocale<string> | undefined;
}

/** What identifies a revision of Microsoft's document. */
export interface RevisionHead {
	title: string;
	url: string | null;
	language: Locale;
	/** `YYYY-MM-DD`; null for one without a date, which is taken to be the oldest. */
	date: string | null;
	/** What else changed, with the ids that it concerns. */
	notes: { ids: string[]; text: ByLocale<Note> }[];
}

/** A revision of Microsoft's document. */
export interface Revision extends RevisionHead {
	/** By id, in the order in which the site shows the document. */
	statements: Map<string, RevisionStatement>;
}

/** All revisions that are known, oldest first. */
export interface Revisions {
	list: Revision[];
	/** The place in the list of the one that the pages show; -1 if it is not there. */
	rendered: number;
}

/** A revision that is recorded as a list of changes: those from the one before it, or from nothing. */
export interface RecordedRevision extends RevisionHead {
	/** By id; null for a statement that it removes. */
	statements: Record<string, RevisionStatement | null>;
}

/**
 * The kinds of changes, in the order in which they are shown: a statement is new, gone, classified differently, has another
 * condition for MAM only, or other words. A change of several kinds is of the first of them.
 */
export const changeKinds = ['added', 'removed', 'verdict', 'condition', 'reworded'] as const satisfies Change['kind'][];

/** A difference between two revisions in one statement. */
export type Change = { id: string } & (
	| { kind: 'added'; before?: undefined; after: RevisionStatement }
	| { kind: 'removed'; before: RevisionStatement; after?: undefined }
	| { kind: 'verdict' | 'condition' | 'reworded'; before: RevisionStatement; after: RevisionStatement }
);

/** What a revision changed from the one before it. */
export interface RevisionStep<Side extends RevisionHead = Revision> {
	before: Side;
	after: Side;
	/** By kind, and within a kind in the order of the document. */
	changes: Change[];
}

/** The source document of a language, as described in the frontmatter of its policy page. */
export interface SourceDocument extends LocaleSource {
	title: string;
	url: string | null;
	date: string | null;
}
