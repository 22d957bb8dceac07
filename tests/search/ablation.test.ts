import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { checkContent } from '../../src/markdown/check-content.ts';
import { buildIndex } from '../../src/search/pagefind-index.ts';
import type { SearchIndex } from '../../src/search/query.ts';
import { searchRecords } from '../../src/search/records.ts';
import type { SearchWords } from '../../src/search/search-words.ts';
import { loadIndexes, searchFolder, searchFrom } from '../helpers/built-index.ts';
import { type LabelledQuery, readQueries, score } from '../helpers/queries.ts';

const sample = readQueries('tests/fixtures/queries/dev.json');
const queries = [
	...sample,
	...['learnt-from', 'learnt-from-later', 'held-out'].flatMap((name) =>
		readQueries(`tests/fixtures/queries/${name}.json`),
	),
];

/** The share of the queries of a kind that are answered at once. */
async function shareOf(kind: string, indexes: SearchIndex[], asked: LabelledQuery[] = queries): Promise<number> {
	const answers = [];
	for (const query of asked.filter((candidate) => candidate.kind === kind)) {
		const { statements } = await searchFrom(indexes, query.lang, query.q);
		answers.push({ query, ids: statements.map(({ url }) => url.split('#')[1] ?? '') });
	}
	const { first, queries: all } = score(answers);
	return first / all;
}

/** Make the indexes with other search words than those of the content. */
async function indexesWith(change: (words: SearchWords) => SearchWords): Promise<SearchIndex[]> {
	const { pages, searchWords } = await checkContent(process.cwd());
	const changed = searchWords.map(change);
	const records = localeCodes.map((locale) => [locale, searchRecords(locale, pages, changed)] as const);
	const folder = await mkdtemp(join(tmpdir(), 'index-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	for (const { path, content } of await buildIndex(new Map(records), changed)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	return loadIndexes(folder);
}

// The project's own questions name the words of labels more often than those of the sample.
test('without the search terms, synonyms and questions of the sample are lost', async () => {
	const indexes = await indexesWith((words) => ({ ...words, terms: new Map() }));
	expect(await shareOf('synonym', indexes, sample)).toBeLessThan(0.5);
	expect(await shareOf('question', indexes, sample)).toBeLessThan(0.5);
	expect(await shareOf('synonym', indexes)).toBeLessThan(0.5);
});

test('without the search words of the content, synonyms and questions are lost', async () => {
	const indexes = await indexesWith((words) => ({ ...words, ignored: [], weak: [], terms: new Map() }));
	expect(await shareOf('synonym', indexes)).toBeLessThan(0.5);
	expect(await shareOf('question', indexes)).toBeLessThan(0.5);
});

test('without the words to correct to, typos are lost', async () => {
	const indexes = await loadIndexes(searchFolder());
	const uncorrected = indexes.map((index) => ({ ...index, meaningful: new Set<string>() }));
	expect(await shareOf('typo', indexes)).toBeGreaterThan(0.9);
	expect(await shareOf('typo', uncorrected)).toBeLessThan(0.5);
});

test('understanding the words of a query takes less than 2 ms a key', async () => {
	const [index] = await loadIndexes(searchFolder());
	if (!index) throw new Error('There is no index.');
	const { corrections, formsOf, split } = await import('../../src/search/vocabulary.ts');
	const words = queries.filter(({ kind }) => kind === 'typo').flatMap(({ q }) => q.split(' '));
	const start = performance.now();
	for (const word of words) {
		split(word, index.meaningful);
		formsOf(word, index.vocabulary);
		corrections(word, index.meaningful);
	}
	const time = (performance.now() - start) / words.length;
	console.log(`vocabulary step: ${time.toFixed(2)} ms a word, ${index.vocabulary.size} words`);
	// A benchmark that prints; the bound leaves room for a busy machine.
	expect(time).toBeLessThan(20);
});
