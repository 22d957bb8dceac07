import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { revisionSteps } from '../../src/policy/revision-list.ts';
import type { Revision, RevisionStatement } from '../../src/policy/revisions.ts';
import { addedStatements, sinceInWords, sinceRendered } from '../../src/policy/since.ts';
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
	const since = sinceRendered({ list, rendered: 0 });
	if (!since) throw new Error('Nothing is shown.');
	expect(Object.keys(since.changes).length).toBeLessThanOrEqual(
		revisionSteps(list).flatMap(({ changes }) => changes).length,
	);
	return since;
}

const sentence = (before: RevisionStatement, after: Partial<RevisionStatement> | undefined, label = 'Model') =>
	sinceInWords('en', sinceFirst({ model: before }, after ? { model: { ...before, ...after } } : {}), 'model', label);

describe('what the newest revision says of a statement', () => {
	test.each<[what: string, before: RevisionStatement, after: Partial<RevisionStatement> | undefined, words: string]>([
		['nothing where it says the same', model, {}, ''],
		['that it is gone', model, undefined, 'No longer listed in Microsoft’s text of 1 January 2021.'],
		['its other words', model, { label: both('Type.') }, 'Reworded in Microsoft’s text of 1 January 2021: Type.'],
		[
			'words that are not translated',
			model,
			{ label: { ...both('Model'), fr: 'Type' } as RevisionStatement['label'], note: { sv: 'Typ' } },
			'',
		],
		[
			'that its condition is gone',
			conditional,
			{ mam: 'yes' },
			'Now without a condition in Microsoft’s text of 1 January 2021.',
		],
		[
			'its other condition',
			conditional,
			{ condition: both('Computers') },
			'With another condition in Microsoft’s text of 1 January 2021: Computers.',
		],
		[
			'its other words and condition',
			conditional,
			{ label: both('Type'), condition: both('Computers') },
			'Reworded in Microsoft’s text of 1 January 2021: Type; Computers.',
		],
		[
			'its other verdict',
			model,
			{ mam: 'no' },
			'Classified differently in Microsoft’s text of 1 January 2021: Required data; not collected from customers who use MAM only.',
		],
	])('is %s', (_, before, after, words) => {
		expect(sentence(before, after).replaceAll('\u00A0', ' ')).toBe(words);
	});

	test('is that its words are those of the page, where the page has corrected them', () => {
		expect(sentence(model, { label: both('Type') }, 'Type').replaceAll('\u00A0', ' ')).toBe(
			'Worded as here in Microsoft’s text of 1 January 2021.',
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
	expect(sinceInWords('en', since, 'maker', 'Model')).toMatch(/^Added in .+2021\.$/);
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
	expect(sinceRendered({ list: [revisionOf('2020-01-01', {})], rendered: -1 })).toBeUndefined();
});
