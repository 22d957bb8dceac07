// Long: a case for each way in which two revisions may differ.

import { describe, expect, test } from 'vitest';
import type { ChangesContext } from '../../src/policy/changes-context.ts';
import type { Comparison } from '../../src/policy/comparison.ts';
import { comparisonView } from '../../src/policy/comparison-view.ts';
import type { Outline } from '../../src/policy/outline.ts';
import type { RevisionHead, RevisionStatement } from '../../src/policy/revisions.ts';

const outline: Outline = {
	title: 'Data collection',
	headings: [{ id: 'required-data', depth: 2, title: 'Required data' }],
	chapters: { required: 'required-data', optional: 'optional-data', never: 'never' },
	order: ['required-data', 'hardware', 'model', 'imei'],
};

const page: ChangesContext = {
	locale: 'en',
	policyId: 'data-collection',
	policyAddress: '/en/data-collection/',
	pages: new Set(['model', 'imei']),
	places: new Set(outline.order),
	labels: new Map([
		['hardware', 'Hardware'],
		['model', 'Model'],
		['imei', 'IMEI'],
	]),
	categories: new Map([['model', 'Hardware']]),
	successors: {},
	rendered: { date: '2022-04-27' },
	isNamed: (id) => id !== 'ours',
	isDisputed: (id) => id === 'ours',
};

const head: RevisionHead = { title: 'A', url: null, language: 'en', date: '2022-04-27', notes: [] };
const later: RevisionHead = { ...head, date: '2023-09-29' };
const inHardware: RevisionStatement = { label: {}, verdict: 'required', category: 'hardware', mam: 'yes' };
const model: RevisionStatement = { ...inHardware, label: { en: 'Model' } };
const imei: RevisionStatement = { ...inHardware, label: { en: 'IMEI' } };
const hardware: RevisionStatement = { label: { en: 'Hardware' }, verdict: 'required' };

const viewOf = (comparison: Partial<Comparison<RevisionHead>>) =>
	comparisonView(
		{ before: head, after: later, changes: [], unchanged: {}, between: [later], ...comparison },
		outline,
		page,
	);

describe('two revisions side by side', () => {
	test('are named by their dates, and one of them as what the pages show', () => {
		const { title, description, heads } = viewOf({});
		expect(title).toBe('27\u00A0April\u00A02022 and 29\u00A0September\u00A02023, side by side');
		expect(description).toContain(
			'text of 27\u00A0April\u00A02022 compared with the text of 29\u00A0September\u00A02023',
		);
		expect(heads).toEqual([
			{ title: '27\u00A0April\u00A02022', remark: 'the version shown on this site' },
			{ title: '29\u00A0September\u00A02023', remark: '' },
		]);
	});

	test('show of what differs what each says, and of the rest the names', () => {
		const after = { ...model, label: { en: 'Type' }, mam: 'no' as const };
		const view = viewOf({
			changes: [{ id: 'model', kind: 'verdict', before: model, after }],
			unchanged: { hardware, imei },
		});
		const classified = 'Required data; also collected from customers who use MAM only';
		const quote = { language: 'en', isQuote: true };
		expect(view.chapters).toEqual([
			{
				id: 'required-data',
				title: 'Required data',
				rows: [
					{
						title: 'Hardware',
						entries: [
							{
								id: 'model',
								kind: 'verdict',
								change: 'Classification changed',
								label: { text: 'Model', address: '/en/data-collection/model/' },
								category: 'Hardware',
								successor: undefined,
								sides: [
									{ words: { text: 'Model', ...quote }, remark: '', verdict: classified },
									{ words: { text: 'Type', ...quote }, remark: '', verdict: classified.replace('also', 'not') },
								],
							},
						],
					},
				],
				unchanged: [{ title: 'Hardware', entries: [{ text: 'IMEI', address: '/en/data-collection/imei/' }] }],
				unchangedTitle: 'Unchanged: 1',
			},
		]);
		expect(view.about[0]).toBe('1 statement differs. 1 is the same.');
	});

	test('show a category that changed as a row of its own', () => {
		const after = { ...hardware, label: { en: 'Devices' } };
		const { chapters } = viewOf({
			changes: [{ id: 'hardware', kind: 'reworded', before: hardware, after }],
			unchanged: { imei },
		});
		expect(chapters[0]?.rows.map(({ title, entries }) => [title, ...entries.map(({ id }) => id)])).toEqual([
			['Hardware', 'hardware'],
		]);
	});

	test('show nothing on the side of the one that does not have a statement', () => {
		const rowsOf = (changes: Comparison['changes']) =>
			viewOf({ changes }).chapters[0]?.rows[0]?.entries[0]?.sides.map((side) => side?.words?.text);
		expect(rowsOf([{ id: 'model', kind: 'added', after: model }])).toEqual([undefined, 'Model']);
		expect(rowsOf([{ id: 'model', kind: 'removed', before: model }])).toEqual(['Model', undefined]);
	});

	test('do not put our words into the mouth of a document that says something else', () => {
		const ours: RevisionStatement = { label: { en: 'Not essential', sv: 'Inte nödvändiga' }, verdict: 'optional' };
		const sidesOf = (revision: Partial<RevisionHead>) =>
			viewOf({ before: { ...head, ...revision }, changes: [{ id: 'ours', kind: 'removed', before: ours }] })
				.chapters.flatMap(({ rows }) => rows.flatMap(({ entries }) => entries))
				.flatMap(({ sides: [before] }) => [before?.words?.text, before?.remark]);
		expect(sidesOf({})).toEqual(['Not essential', '']);
		expect(sidesOf({ language: 'sv' })).toEqual([undefined, 'The documents disagree.']);
	});

	test('quote a document that names a statement, also where documents disagree', () => {
		const own = { label: { en: 'Model', sv: 'Modell' }, verdict: 'never' as const };
		const { chapters } = comparisonView(
			{
				before: { ...head, language: 'sv' },
				after: later,
				changes: [{ id: 'model', kind: 'removed', before: own }],
				unchanged: {},
				between: [],
			},
			outline,
			{ ...page, isDisputed: () => true },
		);
		const [side] = chapters[0]?.rows[0]?.entries[0]?.sides ?? [];
		expect(side).toMatchObject({ words: { text: 'Modell', isQuote: true }, remark: '' });
	});

	test('have a caveat if they are in different languages', () => {
		expect(viewOf({}).about.join(' ')).not.toContain('different languages');
		const { about, chapters } = viewOf({ before: { ...head, language: 'sv' }, unchanged: { model } });
		expect(about.join(' ')).toContain('different languages');
		expect(about[0]).toBe('0 statements differ. 1 is in both.');
		expect(chapters[0]?.unchangedTitle).toBe('In both: 1');
	});

	test('have the notes of all revisions between them, under their dates if there are several', () => {
		const text = { en: { text: 'New.', html: 'New.' } };
		const noted = { ...later, notes: [{ ids: ['model'], text }] };
		const concerns = [{ text: 'Model, Hardware', address: '/en/data-collection/model/' }];
		const notes = [{ html: 'New.', concerns }];
		expect(viewOf({ between: [later, noted] }).notes).toEqual([{ title: '', notes }]);
		expect(viewOf({ between: [noted, { ...noted, date: '2024-02-01' }] }).notes).toEqual([
			{ title: '29\u00A0September\u00A02023', notes },
			{ title: '1\u00A0February\u00A02024', notes },
		]);
	});
});
