import { localeCodes } from '../../src/i18n/index.ts';
import { makeSearchData } from '../../src/search/indexing/make-search-data.ts';
import { content } from './content.ts';

const { pages, searchWords } = content;

/** Every label of every language, with the ids of all statements that bear it. */
export const idsByLabel: [label: string, ids: string[]][] = [
	...Map.groupBy(
		localeCodes.flatMap((locale) => makeSearchData(locale, pages, searchWords, undefined).names.records),
		({ label }) => label,
	),
].map(([label, records]) => [label, records.map(({ url }) => url.split('#')[1] ?? '')]);
