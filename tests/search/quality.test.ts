import { expect, test } from 'vitest';
import { isAnswered, readQueries, score } from '../helpers/queries.ts';
import { idsFrom, searchIndexes } from '../helpers/search-indexes.ts';

const indexes = await searchIndexes();

// All but `held-out` were learnt from.
test.each(['dev', 'learnt-from', 'learnt-from-later', 'held-out'])('answers the queries of %s', async (name) => {
	const answers = [];
	for (const query of readQueries(`tests/fixtures/queries/${name}.json`)) {
		answers.push({ query, ids: await idsFrom(indexes, query.lang, query.q) });
	}
	const { queries, first, withinThree } = score(answers);
	const misses = answers
		.filter((answer) => !answer.query.lenient && !isAnswered(answer, 1))
		.map(({ query, ids }) => `${query.lang} ${query.kind} «${query.q}» → ${ids.slice(0, 3).join(', ') || 'nothing'}`);
	expect(first / queries, misses.join('\n')).toBeGreaterThanOrEqual(0.97);
	expect(withinThree / queries, misses.join('\n')).toBeGreaterThanOrEqual(0.99);
	const silent = answers.filter(({ query }) => query.expect.length === 0 && !query.lenient);
	expect(silent.filter((answer) => !isAnswered(answer, 1)).map(({ query }) => query.q)).toEqual([]);
});
