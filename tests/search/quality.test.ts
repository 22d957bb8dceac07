import { describe, expect, test } from 'vitest';
import { answersTo, ownQueries } from '../helpers/own-queries.ts';
import { isMisleading, isNear, score } from '../helpers/queries.ts';
import { searchIndexes } from '../helpers/search-indexes.ts';

const indexes = searchIndexes();

const verdictOf = new Map(
	indexes.flatMap(({ whole }) =>
		whole.data.records.map(
			({ url, kind }) => [url.split('#')[1] ?? '', kind === 'category' ? 'required' : kind] as const,
		),
	),
);

type Answers = Awaited<ReturnType<typeof answersTo>>;

const shown = (answers: Answers) =>
	answers
		.map(({ query, ids }) => `${query.lang} ${query.kind} «${query.q}» → ${ids.slice(0, 3).join(', ') || 'nothing'}`)
		.join('\n');

// All but `held-out` were learnt from.
test.each(['dev', 'learnt-from', 'learnt-from-later', 'held-out'])('answers the queries of %s', async (name) => {
	const answers = await answersTo(ownQueries(name), indexes);
	const { queries, first, withinThree } = score(answers);
	expect(first / queries, shown(answers)).toBeGreaterThanOrEqual(0.97);
	expect(withinThree / queries, shown(answers)).toBeGreaterThanOrEqual(0.99);
	const found = answers.filter(({ query, ids }) => query.expect.length === 0 && ids.length > 0);
	expect(found.map(({ query }) => query.q)).toEqual([]);
});

describe('questions of six words and more', async () => {
	const all = await answersTo(['questions', 'own-first', 'own-second'].flatMap(ownQueries), indexes);
	const long = all.filter(({ query }) => query.q.split(/\s+/).length >= 6);
	const answerable = long.filter(({ query }) => query.expect.length > 0);

	test('are answered right at once', () => {
		const { queries, first } = score(answerable);
		expect(first / queries, shown(answerable)).toBeGreaterThanOrEqual(0.85);
	});

	test('find their answer within three, or are offered it', () => {
		const near = answerable.filter(isNear);
		expect(near.length / answerable.length, shown(answerable)).toBeGreaterThanOrEqual(0.95);
	});

	test('are hardly ever answered first with another verdict', () => {
		const wrong = answerable.filter((answer) => isMisleading(answer, verdictOf));
		expect(wrong.length / answerable.length, shown(wrong)).toBeLessThanOrEqual(0.02);
	});

	test('are hardly ever left without an answer', () => {
		const silent = answerable.filter(({ ids, closest }) => ids.length + closest.length === 0);
		expect(silent.length / answerable.length, shown(silent)).toBeLessThanOrEqual(0.03);
	});
});

test('hardly anything is found that the text does not mention', async () => {
	const names = ['dev', 'learnt-from', 'learnt-from-later', 'held-out', 'questions', 'own-first', 'own-second'];
	const all = await answersTo(names.flatMap(ownQueries), indexes);
	const unanswerable = all.filter(({ query }) => query.expect.length === 0);
	const found = unanswerable.filter(({ ids }) => ids.length > 0);
	expect(found.length / unanswerable.length, shown(found)).toBeLessThanOrEqual(0.03);
});
