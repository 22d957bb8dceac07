import type { Words } from '../../i18n/index.ts';
import type { SearchRecord } from './search-record.ts';

/** The interface words that the search shows; a page without a search under way does without them. */
export const searchWordKeys = [
	'search.all',
	'search.corrected',
	'search.empty',
	'search.more',
	'search.results',
	'count.results.one',
	'count.results.other',
] as const satisfies (keyof Words)[];

/** What the search of a language needs besides Pagefind's index: `search.json` in the index's folder. */
export interface SearchData {
	words: Record<(typeof searchWordKeys)[number], string>;
	/** Words of the language that say nothing in a question, without diacritics. */
	ignored: string[];
	/** Words of the index, of whatever language, that identify nothing by themselves, without diacritics. */
	weak: string[];
	/** In the order of the pages, each with the id that Pagefind gave it. */
	records: (SearchRecord & { id: string })[];
}
