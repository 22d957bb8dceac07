import type { Verdict } from '../../policy/model.ts';

/** What kind of thing can be found. Prose is what stands below a heading. */
export type RecordKind = Verdict | 'category' | 'source' | 'statement' | 'prose';

/** One entry of the search index, in one language. */
export interface SearchRecord {
	/** Where it leads, from the site's base: `en/data-collection/#hardware-imei`. */
	url: string;
	kind: RecordKind;
	label: string;
	/** The verdict in words; for what has none, the kind in words. */
	verdict: string;
	/** The category, or the page that it stands on. */
	context: string;
	/** What it is called in the other languages, by language. */
	foreign?: Record<string, string>;
	/** Condition, remark and qualifier. */
	details?: string[];
	/** What people type when they mean it. */
	terms?: string[];
	/** The words of prose that mean something, each once. */
	text?: string;
}
