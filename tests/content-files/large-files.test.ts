import { expect, test } from 'vitest';
import { checkGlossaries } from '../../src/glossary/check-glossary.ts';
import { readGlossary } from '../../src/glossary/glossary-file.ts';
import { checkPublishedIds, readPublishedIds } from '../../src/provenance/published-ids.ts';
import { readSearchWords } from '../../src/search/indexing/search-words.ts';
import { processorSeconds } from '../helpers/processor-time.ts';

/** Write a line for each of so many entries. */
const lines = (count: number, line: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');

/** How each kind of file is read and checked with so many entries; each gives the number of its messages. */
const kinds: Record<string, (count: number) => number> = {
	'search terms': (count) => {
		const source = `terms:\n${lines(count, (index) => `  id-${index}: [term ${index}]`)}`;
		return readSearchWords('f', 'en', source).messages.length;
	},
	'published ids': (count) => {
		const published = readPublishedIds('f', `page:\n${lines(count, (index) => `  - id-${index}: id-0`)}`);
		const page = {
			path: 'g',
			locale: 'en',
			slug: 'page',
			isRead: true,
			places: new Map([['id-0', undefined]]),
		} as const;
		return checkPublishedIds(published, [page]).length;
	},
	'names of a term': (count) => {
		const names = lines(count, (index) => `      - name ${index}`);
		const source = `introduction: A\nterms:\n  one:\n    term: B\n    explanation: C\n    names:\n${names}`;
		return checkGlossaries([readGlossary('f', 'en', source)], [], new Set()).length;
	},
};

// As for large pages: a time that grows with the square of the entries would take a hundred times as long.
test.each(Object.entries(kinds))('takes in time many %s', async (_, messagesWith) => {
	const secondsWith = async (count: number) => {
		const [messages, seconds] = await processorSeconds(async () => messagesWith(count));
		expect(messages).toBeLessThan(2);
		return seconds;
	};
	await secondsWith(3_000); // The engine warms up.
	const seconds = await secondsWith(3_000);
	expect(await secondsWith(30_000)).toBeLessThan(30 * seconds);
});
