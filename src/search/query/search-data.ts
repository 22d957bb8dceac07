import type { Words } from '../../i18n/index.ts';
import type { SearchRecord } from './search-record.ts';

/** The interface words that the search shows; a page on which nobody searches does not load them. */
export const searchWordKeys = [
	'search.all',
	'search.corrected',
	'search.empty',
	'search.more',
	'search.results',
	'search.shown',
	'count.results.one',
	'count.results.other',
] as const satisfies (keyof Words)[];

/** What the search of a language needs besides Pagefind's index: `search.json` in the index's folder. */
export interface SearchData {
	words: Record<(typeof searchWordKeys)[number], string>;
	/** Words of the language that add nothing to a query, without diacritics. */
	ignored: string[];
	/** Words of the index, in whatever language, that identify nothing by themselves, without diacritics. */
	weak: string[];
	/** In the order of the pages, each with the id that Pagefind gave it. */
	records: (SearchRecord & { id: string })[];
}
