import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/index.ts';
import { historyView } from '../../src/policy/history-view.ts';
import type { RevisionStatement } from '../../src/policy/revisions.ts';
import type { HistoryEntry } from '../../src/policy/statement-history.ts';

const model: RevisionStatement = { label: { en: 'Model', sv: 'Modell' }, verdict: 'required', mam: 'yes' };
const onPhones: Partial<RevisionStatement> = { mam: 'conditional', condition: { en: 'On phones', sv: 'På telefoner' } };

/** What is shown of a change in a document in English, which is in the second of two revisions. */
function viewOf(
	change: HistoryEntry['change'],
	before: RevisionStatement | undefined,
	after: RevisionStatement | undefined,
	{ locale = 'en' as Locale, named = ['en'] as Locale[], notes = [] as HistoryEntry['notes'] } = {},
) {
	const entryOf = (date: string, kind: HistoryEntry['change'], statement?: RevisionStatement): HistoryEntry => {
		const revision = { date, title: 'A', url: null, language: 'en' } as const;
		return { revision, change: kind, ...(statement && { statement }), notes: kind === change ? notes : [] };
	};
	const history = [entryOf('2021-01-01', 'unchanged', before), entryOf('2022-01-01', change, after)];
	const { title, label, qualifiers, notes: html } = historyView(locale, history, named)[1] ?? {};
	return { title, label, qualifiers, notes: html };
}

describe('of a revision is shown', () => {
	test('the new label, as a quotation where the document has it', () => {
		const type = { ...model, label: { en: 'Type', sv: 'Typ' } };
		const view = { title: 'Reworded', qualifiers: [], notes: [] };
		const label = { text: 'Type', language: 'en', isQuote: true };
		expect(viewOf('reworded', model, type)).toEqual({ ...view, label });
		const inSentence = { ...label, isQuote: false };
		expect(viewOf('reworded', model, type, { named: [] })).toEqual({ ...view, label: inSentence });
		const translated = { text: 'Typ', language: 'sv', isQuote: false };
		expect(viewOf('reworded', model, type, { locale: 'sv', named: ['en', 'sv'] }).label).toEqual(translated);
	});

	test('the label of the document where the translation of it stays the same', () => {
		const type = { ...model, label: { ...model.label, en: 'Type' } };
		const label = { text: 'Type', language: 'en', isQuote: true };
		expect(viewOf('reworded', model, type, { locale: 'sv' }).label).toEqual(label);
	});

	test('the words of a statement that is new', () => {
		const { title, label } = viewOf('added', undefined, model);
		expect([title, label?.text]).toEqual(['Added', 'Model']);
	});

	test('the new condition, with the label, whether that is new or not', () => {
		const before = { ...model, ...onPhones };
		const after = { ...before, condition: { en: 'On tablets', sv: 'På plattor' } };
		const { title, label, qualifiers } = viewOf('condition', before, after);
		expect([title, label?.text, qualifiers]).toEqual(['Condition changed', 'Model', ['Condition: On tablets']]);
	});

	test('a note that is new', () => {
		const noted = { ...model, ...onPhones, note: { en: 'As printed', sv: 'Som tryckt' } };
		expect(viewOf('reworded', { ...model, ...onPhones }, noted).qualifiers).toEqual(['Microsoft adds: “As printed”']);
		expect(viewOf('reworded', noted, { ...noted, label: { en: 'Type' } }).qualifiers).toEqual([]);
	});

	test.each<[before: Partial<RevisionStatement>, after: Partial<RevisionStatement>, title: string]>([
		[{}, { mam: 'no' }, 'Classified differently: Required data; not collected from customers who use MAM only'],
		[
			{},
			onPhones,
			'Classified differently: Required data; collected from customers who use MAM only under this condition: On phones',
		],
		[onPhones, {}, 'Now without a condition: Required data; also collected from customers who use MAM only'],
		[onPhones, { mam: 'no' }, 'Classified differently: Required data; not collected from customers who use MAM only'],
		[{}, { verdict: 'optional', mam: undefined }, 'Classified differently: Optional data'],
	])('the new verdict: %o, %o', (before, after, title) => {
		expect(viewOf('verdict', { ...model, ...before }, { ...model, ...after })).toEqual({
			title,
			label: undefined,
			qualifiers: [],
			notes: [],
		});
	});

	test('the label with the new verdict, if it is new, too', () => {
		const type: RevisionStatement = { ...model, mam: 'no', label: { en: 'Type', sv: 'Modell' } };
		expect(viewOf('verdict', model, type).label?.text).toBe('Type');
	});

	test.each([
		['unchanged', 'Listed', model],
		['removed', 'No longer listed', undefined],
		['not-listed', 'Not listed', undefined],
	] as const)('%s, in words and with the notes alone', (change, title, after) => {
		const notes = [{ en: { text: 'New.', html: '<em>New.</em>' } }];
		const view = { title, label: undefined, qualifiers: [], notes: ['<em>New.</em>'] };
		expect(viewOf(change, model, after, { notes })).toEqual(view);
	});
});
