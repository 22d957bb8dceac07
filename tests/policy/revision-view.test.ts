// Long: a case for each thing that is shown of a revision and of a statement.

import { describe, expect, test } from 'vitest';
import type { ChangesContext } from '../../src/policy/changes-context.ts';
import { revisionView } from '../../src/policy/revision-view.ts';
import type { Change, RevisionHead, RevisionStatement } from '../../src/policy/revisions.ts';

const page: ChangesContext = {
	locale: 'en',
	policyId: 'data-collection',
	policyAddress: '/en/data-collection/',
	pages: new Set(['model', 'name']),
	places: new Set(['hardware', 'required-data', 'model', 'name']),
	labels: new Map([
		['data-collection', 'Data collection'],
		['hardware', 'Hardware'],
		['required-data', 'Required data'],
		['model', 'Model'],
		['name', 'Device name'],
		['battery', 'Battery level'],
	]),
	categories: new Map([['model', 'Hardware']]),
	successors: { type: 'name' },
	rendered: { date: '2022-04-27' },
	isNamed: (id) => id !== 'errors',
	isDisputed: () => false,
};

const head: RevisionHead = { title: 'A', url: null, language: 'en', date: '2022-04-27', notes: [] };
const later: RevisionHead = { ...head, date: '2023-09-29' };
const model: RevisionStatement = { label: { en: 'Model' }, verdict: 'required', category: 'hardware', mam: 'yes' };

const viewOf = (changes: Change[], before = head, after = later) => revisionView({ before, after, changes }, page);
const changeViewOf = (change: Change, before = head, after = later) =>
	viewOf([change], before, after).groups[0]?.changes[0];

describe('a revision', () => {
	test('has its date and is compared with the one before', () => {
		expect(viewOf([])).toEqual({
			id: 'revision-2023-09-29',
			date: '29\u00A0September\u00A02023',
			about: ['Newer than the text shown on this site.', 'Compared with the revision of 27\u00A0April\u00A02022.'],
			groups: [],
			notes: [],
		});
	});

	test('may have no date', () => {
		const { date, about } = viewOf([], { ...head, date: null }, { ...later, date: null });
		expect([date, ...about]).toEqual([undefined, 'Compared with the revision without a date.']);
	});

	test('is newer than what the pages show only if it is', () => {
		expect(viewOf([], { ...head, date: null }, head).about).toHaveLength(1);
		expect(viewOf([], head, later).about).toHaveLength(2);
	});

	test('of another language than the one before has a caveat', () => {
		const { about } = viewOf([], { ...head, language: 'sv' });
		expect(about.at(-1)).toMatch(/^The two versions are in different languages/);
	});

	test('has a group for each kind of change that there is, in one order', () => {
		const groups = viewOf([
			{ id: 'serial', kind: 'reworded', before: model, after: model },
			{ id: 'model', kind: 'added', after: model },
			{ id: 'imei', kind: 'added', after: model },
		]).groups.map(({ title, changes }) => [title, ...changes.map(({ id }) => id)]);
		expect(groups).toEqual([
			['Added', 'model', 'imei'],
			['Reworded', 'serial'],
		]);
	});

	test('has notes that name what they concern, and link to its page, or to its place on the policy page', () => {
		const note = {
			ids: ['model', 'name', 'required-data', 'data-collection', 'battery', 'gone'],
			text: { en: { text: 'New.', html: '<em>New.</em>' } },
		};
		expect(viewOf([], head, { ...later, notes: [note] }).notes).toEqual([
			{
				html: '<em>New.</em>',
				concerns: [
					{ text: 'Model, Hardware', address: '/en/data-collection/model/' },
					{ text: 'Device name', address: '/en/data-collection/name/' },
					{ text: 'Required data', address: '/en/data-collection/#required-data' },
					{ text: 'Data collection', address: '/en/data-collection/' },
					{ text: 'Battery level', address: undefined },
					{ text: 'gone', address: undefined },
				],
			},
		]);
	});
});

describe('a statement', () => {
	test('that was added is named as on the policy page, with its category and verdict', () => {
		expect(changeViewOf({ id: 'model', kind: 'added', after: { ...model, label: { en: 'Type' } } })).toEqual({
			id: 'model',
			kind: 'added',
			label: { text: 'Model', address: '/en/data-collection/model/' },
			category: 'Hardware',
			about: 'Required data; also collected from customers who use MAM only',
			successor: undefined,
			sides: [],
		});
	});

	test('that was removed is named as in the last revision that has it, and has no address', () => {
		const gone: RevisionStatement = { label: { en: 'Icons', sv: 'Ikoner' } };
		const view = changeViewOf({ id: 'icons', kind: 'removed', before: gone });
		expect(view?.label).toEqual({ text: 'Icons', address: undefined });
		expect(view?.about).toBe('');
	});

	test('is named in the language of its revision, where the page has no name for it', () => {
		const icons: RevisionStatement = { label: { sv: 'Ikoner' } };
		const swedish: RevisionHead = { ...head, language: 'sv' };
		const label = { text: 'Ikoner', lang: 'sv', address: undefined };
		expect(changeViewOf({ id: 'icons', kind: 'removed', before: icons }, swedish)?.label).toEqual(label);
		expect(changeViewOf({ id: 'icons', kind: 'added', after: icons }, head, swedish)?.label).toEqual(label);
	});

	test('with a successor links to the successor’s page, and to nothing of its own', () => {
		const view = changeViewOf({ id: 'type', kind: 'removed', before: model });
		expect(view?.label.address).toBeUndefined();
		expect(view?.successor).toEqual({ text: 'Device name', address: '/en/data-collection/name/' });
	});

	test('of an id that every object has, such as `constructor`, has no successor', () => {
		expect(changeViewOf({ id: 'constructor', kind: 'removed', before: model })?.successor).toBeUndefined();
	});

	test('that was reworded shows the words that differ, and nothing besides', () => {
		const view = changeViewOf({
			id: 'model',
			kind: 'reworded',
			before: model,
			after: { ...model, label: { en: 'Type' } },
		});
		expect(view?.about).toBe('');
		expect(view?.sides).toEqual([
			{ title: 'Before', words: { text: 'Model', language: 'en', isQuote: true }, about: '' },
			{ title: 'After', words: { text: 'Type', language: 'en', isQuote: true }, about: '' },
		]);
	});

	test('that is said in a sentence is in the words of the page, and no quotation', () => {
		const errors: RevisionStatement = { label: { en: 'Errors', sv: 'Fel' }, verdict: 'optional' };
		const after = { ...errors, label: { en: 'Faults', sv: 'Felaktigheter' } };
		const swedish = { ...page, locale: 'sv' as const };
		const step = { before: head, after: later };
		const { groups } = revisionView(
			{ ...step, changes: [{ id: 'errors', kind: 'reworded', before: errors, after }] },
			swedish,
		);
		expect(groups[0]?.changes[0]?.sides.map(({ words }) => words)).toEqual([
			{ text: 'Fel', language: 'sv', isQuote: false },
			{ text: 'Felaktigheter', language: 'sv', isQuote: false },
		]);
	});

	test('that has another condition shows both', () => {
		const before: RevisionStatement = { ...model, mam: 'conditional', condition: { en: 'Phones' } };
		const after = { ...before, condition: { en: 'Tablets' } };
		const view = changeViewOf({ id: 'model', kind: 'condition', before, after });
		expect(view?.sides.map(({ words, about }) => [words, about])).toEqual([
			[undefined, 'Required data; collected from customers who use MAM only under this condition: Phones'],
			[undefined, 'Required data; collected from customers who use MAM only under this condition: Tablets'],
		]);
	});

	test('of another category and verdict shows both, and the id of a category that the page lacks', () => {
		const after: RevisionStatement = { ...model, category: 'devices', mam: 'conditional', condition: { en: 'Phones' } };
		const view = changeViewOf({ id: 'model', kind: 'verdict', before: model, after });
		expect(view?.sides.map(({ words, about }) => [words, about])).toEqual([
			[undefined, 'Hardware. Required data; also collected from customers who use MAM only'],
			[undefined, 'devices. Required data; collected from customers who use MAM only under this condition: Phones'],
		]);
	});
});
