import type { Locale } from '../i18n/index.ts';
import type { Mam, Verdict } from './model.ts';
import type { LocaleSource, Note } from './provenance.ts';

/** What there is in one language or more. */
export type ByLocale<Value> = Partial<Record<Locale, Value>>;

/** What a revision says of a statement; its own words in its own language, ours in the others. */
export interface RevisionStatement {
	label: ByLocale<string>;
	/** Undefined for what has none, such as a data source. */
	verdict?: Verdict | undefined;
	/** The id of the category of a required data item. */
	category?: string | undefined;
	/** Undefined in a revision that says nothing of MAM. */
	mam?: Mam | undefined;
	condition?: ByLocale<string> | undefined;
	/** Null in the changes of a revision that takes it away. */
	note?: ByLocale<string> | null | undefined;
}

/** What identifies a state of Microsoft's document. */
export interface RevisionHead {
	title: string;
	url: string | null;
	language: Locale;
	/** `YYYY-MM-DD`; null for the revision without a date, which is the oldest. */
	date: string | null;
	/** What changed besides statements, by the ids that it concerns. */
	notes: { ids: string[]; text: ByLocale<Note> }[];
}

/** A state of Microsoft's document. */
export interface Revision extends RevisionHead {
	/** In the order of the document as the site shows it, by id. */
	statements: Map<string, RevisionStatement>;
}

/** A revision that is recorded by what it changes. */
export interface LaterRevision extends RevisionHead {
	/** By id; null for a statement that it no longer has. */
	statements: Record<string, RevisionStatement | null>;
}

/** The kinds of changes, in the order in which they are shown. */
export const changeKinds = ['added', 'removed', 'verdict', 'reworded'] as const satisfies Change['kind'][];

/** A difference between two revisions in one statement. */
export type Change = { id: string } & (
	| { kind: 'added'; before?: undefined; after: RevisionStatement }
	| { kind: 'removed'; before: RevisionStatement; after?: undefined }
	| { kind: 'verdict' | 'reworded'; before: RevisionStatement; after: RevisionStatement }
);

/** What a revision changed against the one before it. */
export interface RevisionStep<Side extends RevisionHead = Revision> {
	before: Side;
	after: Side;
	/** By kind, and within a kind in the order of the document. */
	changes: Change[];
}

/** The document of a language, as the frontmatter of its policy page describes it. */
export interface SourceDocument extends LocaleSource {
	title: string;
	url: string | null;
	date: string | null;
}
