import { checkContent } from '../../src/check/check-content.ts';
import { localeCodes } from '../../src/i18n/index.ts';
import { searchRecords } from '../../src/search/indexing/records.ts';

const { pages, searchWords } = await checkContent(process.cwd());

/** Every label of every language, with the ids of all statements that bear it. */
export const idsByLabel: [label: string, ids: string[]][] = [
	...Map.groupBy(
		localeCodes.flatMap((locale) => searchRecords(locale, pages, searchWords)).filter(({ kind }) => kind !== 'prose'),
		({ label }) => label,
	),
].map(([label, records]) => [label, records.map(({ url }) => url.split('#')[1] ?? '')]);
