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

// All but `held-out` were learnt from.
const short = ['dev', 'learnt-from', 'learnt-from-later', 'held-out'];
const long = [
	'questions',
	'own-first',
	'own-second',
	'own-third',
	'own-fourth',
	'own-fifth',
	'own-sixth',
	'own-seventh',
	'own-eighth',
	'own-ninth',
	'own-tenth',
	'own-eleventh',
	'own-twelfth',
	'own-thirteenth',
	'own-fourteenth',
	'own-fifteenth',
	'own-sixteenth',
	'own-seventeenth',
	'own-eighteenth',
	'own-nineteenth',
	'own-twentieth',
	'own-twenty-first',
	'own-twenty-second',
	'own-twenty-third',
	'own-twenty-fourth',
	'own-twenty-fifth',
	'own-twenty-sixth',
	'own-twenty-seventh',
	'own-twenty-eighth',
	'own-twenty-ninth',
	'own-thirtieth',
	'own-thirty-first',
	'own-thirty-second',
	'own-thirty-third',
	'own-thirty-fourth',
	'own-thirty-fifth',
];

const answered = new Map<string, Answers>();
for (const name of [...short, ...long]) answered.set(name, await answersTo(ownQueries(name), indexes));
const answersOf = (names: string[]) => names.flatMap((name) => answered.get(name) ?? []);

type Answers = Awaited<ReturnType<typeof answersTo>>;

const shown = (answers: Answers) =>
	answers
		.map(({ query, ids }) => `${query.lang} ${query.kind} «${query.q}» → ${ids.slice(0, 3).join(', ') || 'nothing'}`)
		.join('\n');

test.each(short)('answers the queries of %s', (name) => {
	const own = answersOf([name]);
	const { queries, first, withinThree } = score(own);
	expect(first / queries, shown(own)).toBeGreaterThanOrEqual(0.97);
	expect(withinThree / queries, shown(own)).toBeGreaterThanOrEqual(0.99);
	const found = own.filter(({ query, ids }) => query.expect.length === 0 && ids.length > 0);
	expect(found.map(({ query }) => query.q)).toEqual([]);
});

describe('questions of six words and more', () => {
	const questions = answersOf(long).filter(({ query }) => query.q.split(/\s+/).length >= 6);
	const answerable = questions.filter(({ query }) => query.expect.length > 0);

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
		expect(wrong.length / answerable.length, shown(wrong)).toBeLessThanOrEqual(0.01);
	});

	test('are hardly ever left without an answer', () => {
		const silent = answerable.filter(({ ids, closest }) => ids.length + closest.length === 0);
		expect(silent.length / answerable.length, shown(silent)).toBeLessThanOrEqual(0.03);
	});
});

test('hardly anything is found that the text does not mention', () => {
	const unanswerable = answersOf([...short, ...long]).filter(({ query }) => query.expect.length === 0);
	const found = unanswerable.filter(({ ids }) => ids.length > 0);
	expect(found.length / unanswerable.length, shown(found)).toBeLessThanOrEqual(0.03);
});
