import { expect, test } from 'vitest';
import { ownQueries } from '../helpers/own-queries.ts';
import { type LabelledQuery, score } from '../helpers/queries.ts';
import { idsFrom, makeIndexes, type OwnIndexes, searchIndexes } from '../helpers/search-indexes.ts';

const indexes = searchIndexes();
const withoutTerms = makeIndexes((words) => ({ ...words, terms: new Map() }));
const withoutWords = makeIndexes((words) => ({ ...words, ignored: [], weak: [], terms: new Map() }));
const sample = ownQueries('dev');
const queries = [...sample, ...['learnt-from', 'learnt-from-later', 'held-out'].flatMap(ownQueries)];

/** The share of the queries of a kind that are answered at once. */
async function shareOf(kind: string, asking: OwnIndexes[], asked: LabelledQuery[] = queries): Promise<number> {
	const answers = [];
	for (const query of asked.filter((candidate) => candidate.kind === kind)) {
		answers.push({ query, ids: await idsFrom(asking, query.lang, query.q) });
	}
	const { first, queries: all } = score(answers);
	return first / all;
}

// The project's own questions name the words of labels more often than those of the sample.
test('without the search terms, synonyms and questions of the sample are lost', async () => {
	expect(await shareOf('synonym', withoutTerms, sample)).toBeLessThan(0.5);
	// Ten of nineteen: the label of «not sold» has the words of one of them.
	expect(await shareOf('question', withoutTerms, sample)).toBeLessThan(0.55);
	expect(await shareOf('synonym', withoutTerms)).toBeLessThan(0.5);
});

test('without the search words of the content, synonyms and questions are lost', async () => {
	expect(await shareOf('synonym', withoutWords)).toBeLessThan(0.5);
	expect(await shareOf('question', withoutWords)).toBeLessThan(0.5);
});

test('without the words to correct to, typos are lost', async () => {
	const uncorrected = indexes.map(({ names, whole }) => ({
		names: { ...names, meaningful: new Set<string>(), known: new Map() },
		whole: { ...whole, meaningful: new Set<string>(), known: new Map() },
	}));
	expect(await shareOf('typo', indexes)).toBeGreaterThan(0.9);
	expect(await shareOf('typo', uncorrected)).toBeLessThan(0.5);
});
