import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/policy/changes-between.ts';
import type { Revision, RevisionStatement } from '../../src/policy/revisions.ts';
import { statementHistories } from '../../src/policy/statement-history.ts';

type Statements = Record<string, RevisionStatement>;

const model: RevisionStatement = { label: { en: 'Model' }, verdict: 'required', category: 'hardware', mam: 'yes' };

function revisionOf(date: string | null, statements: Statements, language: 'en' | 'sv' = 'en'): Revision {
	return { title: `Of ${date}`, url: null, language, date, notes: [], statements: new Map(Object.entries(statements)) };
}

/** Follow statements through revisions, each a year after the one before it; the first has no date. */
function historiesOf(...revisions: Statements[]) {
	const all = revisions.map((statements, index) => revisionOf(index === 0 ? null : `202${index}-01-01`, statements));
	return statementHistories(
		all.slice(1).map((after, index) => {
			const before = all[index] as Revision;
			return { before, after, changes: changesBetween(before, after) };
		}),
	);
}

/** Name what each revision after the first changes in the model. */
const changesOf = (...models: (Partial<RevisionStatement> | undefined)[]) =>
	historiesOf(...models.map((change): Statements => (change ? { model: { ...model, ...change } } : {})))['model']?.map(
		({ change }) => change,
	);

describe('the history of a statement', () => {
	test('has an entry for each revision, from the oldest to the newest, with its head and its statement', () => {
		const later = { ...model, label: { en: 'Type' } };
		expect(historiesOf({ model }, { model: later })).toEqual({
			model: [
				{
					revision: { date: null, title: 'Of null', url: null, language: 'en' },
					change: 'unchanged',
					statement: model,
					notes: [],
				},
				{
					revision: { date: '2021-01-01', title: 'Of 2021-01-01', url: null, language: 'en' },
					change: 'reworded',
					statement: later,
					notes: [],
				},
			],
		});
	});

	test('has the words that its own revision has', () => {
		const words = historiesOf({ model }, { model: { ...model, label: { en: 'Type' } } }, {})['model'];
		expect(words?.map(({ statement }) => statement?.label.en)).toEqual(['Model', 'Type', undefined]);
	});

	test('begins without an addition', () => {
		expect(changesOf({}, {})).toEqual(['unchanged', 'unchanged']);
	});

	test('says when it comes, goes and comes back', () => {
		expect(changesOf(undefined, undefined, {}, {}, undefined, undefined, {})).toEqual([
			'not-listed',
			'not-listed',
			'added',
			'unchanged',
			'removed',
			'not-listed',
			'added',
		]);
	});

	test.each<[what: string, before: Partial<RevisionStatement>, after: Partial<RevisionStatement>, change: string]>([
		['its words', {}, { label: { en: 'Type' } }, 'reworded'],
		['its verdict', {}, { verdict: 'optional', mam: undefined }, 'verdict'],
		['its verdict with MAM only', {}, { mam: 'no' }, 'verdict'],
		['that it has a condition', {}, { mam: 'conditional', condition: { en: 'Phones' } }, 'verdict'],
		['that it has no condition any more', { mam: 'conditional', condition: { en: 'Phones' } }, {}, 'verdict'],
		[
			'what its condition is',
			{ mam: 'conditional', condition: { en: 'Phones' } },
			{ mam: 'conditional', condition: { en: 'Computers' } },
			'condition',
		],
		[
			'its verdict, along with its condition',
			{ mam: 'conditional', condition: { en: 'Phones' } },
			{ verdict: 'optional', mam: undefined },
			'verdict',
		],
		[
			'its words, not its condition',
			{ mam: 'conditional', condition: { en: 'Phones' } },
			{ mam: 'conditional', condition: { en: 'Phones' }, label: { en: 'Type' } },
			'reworded',
		],
		['its note', {}, { note: { en: 'As printed' } }, 'reworded'],
	])('says that a revision changes %s', (_, before, after, change) => {
		expect(changesOf(before, after)).toEqual(['unchanged', change]);
	});
});

test('every statement of any revision has a history, in an order of their own', () => {
	expect(Object.keys(historiesOf({ model, maker: model }, { maker: model, serial: model }))).toEqual([
		'model',
		'maker',
		'serial',
	]);
});

test('without a revision there is no history', () => {
	expect(statementHistories([])).toEqual({});
});

test('an entry has the notes of its revision that concern the statement', () => {
	const [first, second] = [revisionOf(null, { model }), revisionOf('2021-01-01', { model, maker: model })];
	const text = { en: { text: 'New.', html: 'New.' } };
	second.notes = [
		{ ids: ['maker', 'model'], text },
		{ ids: ['maker'], text: {} },
	];
	const histories = statementHistories([{ before: first, after: second, changes: changesBetween(first, second) }]);
	expect(histories['model']?.map(({ notes }) => notes)).toEqual([[], [text]]);
});
