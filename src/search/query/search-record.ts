import type { Verdict } from '../../policy/model.ts';

/** What kind of thing can be found. Prose is the text below a heading. */
export type RecordKind = Verdict | 'category' | 'source' | 'statement' | 'prose';

/** One entry of the search index, in one language. */
export interface SearchRecord {
	/** Where it leads, relative to the site's base: `en/data-collection/#hardware-imei`. */
	url: string;
	kind: RecordKind;
	label: string;
	/** The verdict in words, or the kind in words if there is no verdict. */
	verdict: string;
	/** The category, chapter, or page that it belongs to; for a category, how many data items it has. */
	context: string;
	/** What it is called in the other languages, by language. */
	foreign?: Record<string, string>;
	/** The condition, remark, and qualifier. */
	details?: string[];
	/** What people type when they mean it. */
	terms?: string[];
	/** The words of prose that mean something, without duplicates. */
	text?: string;
}
