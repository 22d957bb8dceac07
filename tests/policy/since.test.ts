import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { revisionSteps } from '../../src/policy/revision-list.ts';
import type { Revision, RevisionStatement } from '../../src/policy/revisions.ts';
import { addedStatements, sinceInDetail, sinceInWords, sinceRendered } from '../../src/policy/since.ts';
import { smallPolicy } from '../helpers/small-policy.ts';

type Statements = Record<string, RevisionStatement>;

function revisionOf(date: string, statements: Statements): Revision {
	const head = { title: `Of ${date}`, url: null, language: 'en' as const, date, notes: [] };
	return { ...head, statements: new Map(Object.entries(statements)) };
}

const both = (text: string) => Object.fromEntries(localeCodes.map((code) => [code, text]));

const model: RevisionStatement = { label: both('Model'), verdict: 'required', category: 'apps', mam: 'yes' };
const conditional: RevisionStatement = { ...model, mam: 'conditional', condition: both('Phones') };

/** Compare the last of some revisions with the first, which is the one shown. */
function sinceFirst(...revisions: Statements[]) {
	const list = revisions.map((statements, index) => revisionOf(`202${index}-01-01`, statements));
	const since = sinceRendered({ list, rendered: 0 }, (id) => id !== 'ours');
	if (!since) throw new Error('Nothing is shown.');
	expect(Object.keys(since.changes).length).toBeLessThanOrEqual(
		revisionSteps(list).flatMap(({ changes }) => changes).length,
	);
	return since;
}

describe('what the newest revision says of a statement', () => {
	test.each<
		[
			what: string,
			before: RevisionStatement,
			after: Partial<RevisionStatement> | undefined,
			words: string,
			details: string,
		]
	>([
		['nothing where it says the same', model, {}, '', ''],
		['that it is gone', model, undefined, 'No longer listed', ''],
		['its other words', model, { label: both('Type.') }, 'Worded differently', '“Type” (before: “Model”)'],
		[
			'its other words, without those of another language',
			model,
			{ note: { sv: 'Typ' }, category: 'b' },
			'Worded differently',
			'',
		],
		[
			'that its condition is gone',
			conditional,
			{ mam: 'yes' },
			'Now without a condition',
			'Required data; also collected',
		],
		['its other condition', conditional, { condition: both('Computers') }, 'With another condition', '“Computers”'],
		[
			'its other words and condition',
			conditional,
			{ label: both('Type'), condition: both('Computers') },
			'With another condition',
			'“Computers”. Also worded differently: “Type” (before: “Model”)',
		],
		['its other verdict', model, { mam: 'no' }, 'Classified differently', 'Required data; not collected'],
	])('is %s', (_, before, after, words, details) => {
		const since = sinceFirst({ model: before }, after ? { model: { ...before, ...after } } : {});
		const text = sinceInWords('en', since, 'model').replaceAll('\u00A0', ' ');
		expect(text).toBe(words && `${words} in Microsoft’s text of 1 January 2021.`);
		const [start, ...rest] = sinceInDetail('en', since, 'model').replaceAll('\u00A0', ' ').split(': ');
		expect(start).toBe(rest.length > 0 ? text.replace(/\.$/, '') : text);
		expect(rest.join(': ').slice(0, details.length)).toBe(details);
	});

	test('is its other verdict with the note of its category', () => {
		const apps = { label: both('Apps'), note: both('Managed phones only') };
		const since = sinceFirst({ apps, model }, { apps, model: { ...model, mam: 'no' } });
		expect(sinceInDetail('en', since, 'model')).toMatch(/: Required data; not collected .+\. Managed phones only\.$/);
	});

	test('is in our words in another language than its own, and without a former name where there was none', () => {
		const type = { ...model, label: { en: 'Type', sv: 'Typ' } };
		const detailOf = (label: RevisionStatement['label']) =>
			sinceInDetail('sv', sinceFirst({ model: { ...model, label } }, { model: type }), 'model');
		expect(detailOf({ en: 'Model', sv: 'Modell' })).toMatch(/: Typ \(tidigare: Modell\)\.$/);
		expect(detailOf({ en: 'Model' })).toMatch(/: Typ\.$/);
	});

	test('is a remark of Microsoft’s', () => {
		const since = sinceFirst({ model }, { model: { ...model, note: both('As printed') } });
		expect(sinceInDetail('en', since, 'model')).toMatch(/: Microsoft adds: “As printed”\.$/);
	});

	test('is something else where other words are the site’s own', () => {
		const since = sinceFirst({ ours: model }, { ours: { ...model, label: both('Type') } });
		expect(since.restated).toEqual(['ours']);
		expect(sinceInDetail('en', since, 'ours').replaceAll('\u00A0', ' ')).toBe(
			'Changed in Microsoft’s text of 1 January 2021: Type (before: Model).',
		);
	});

	test('is that of the newest of all, compared with the one that is shown', () => {
		const back = sinceFirst({ model }, { model: { ...model, label: both('Type') } }, { model });
		expect(back.changes).toEqual({});
		expect([back.rendered.date, back.newest.date]).toEqual(['2020-01-01', '2022-01-01']);
	});
});

test('a statement that is new has the date of the revision that brought it, and the form of the policy', () => {
	const since = sinceFirst({ model }, { model, maker: conditional }, { model, maker: { ...conditional, mam: 'no' } });
	expect(since.added.map(({ id, date }) => [id, date])).toEqual([['maker', '2021-01-01']]);
	expect(sinceInWords('en', since, 'maker')).toMatch(/^Added in .+2021\.$/);
	const [maker] = addedStatements('en', smallPolicy, since);
	expect(maker).toMatchObject({ id: 'maker', verdict: 'required', category: { id: 'apps' }, item: { mam: 'no' } });
});

test('a statement that went and came back is as new as its return', () => {
	const since = sinceFirst({}, { model }, {}, { model });
	expect(since.added.map(({ date }) => date)).toEqual(['2023-01-01']);
});

test('the items of the newest revision are counted by their verdicts with MAM only', () => {
	const since = sinceFirst({ model }, { model, maker: conditional, serial: { ...model, mam: 'no' } });
	expect(since.mam).toEqual({ yes: 1, conditional: 1, no: 1 });
});

test('without a revision that is shown there is nothing to compare', () => {
	expect(sinceRendered({ list: [revisionOf('2020-01-01', {})], rendered: -1 }, () => true)).toBeUndefined();
});
