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
	const { says, notes: html } = historyView(locale, history, named)[1] ?? {};
	return { says, notes: html };
}

describe('of a revision is shown', () => {
	test('the new label, as a quotation where the document has it', () => {
		const type = { ...model, label: { en: 'Type', sv: 'Typ' } };
		const saysOf = (...options: Parameters<typeof viewOf>) => viewOf(...options).says;
		const words = { text: 'Type', language: 'en', isQuote: true };
		expect(saysOf('reworded', model, type)).toEqual([{ text: 'Reworded', words }]);
		const inSentence = { ...words, isQuote: false };
		expect(saysOf('reworded', model, type, { named: [] })).toEqual([{ text: 'Reworded', words: inSentence }]);
		const translated = { text: 'Typ', language: 'sv', isQuote: false };
		const inSwedish = saysOf('reworded', model, type, { locale: 'sv', named: ['en', 'sv'] });
		expect(inSwedish).toEqual([{ text: 'Omformulerat', words: translated }]);
	});

	test('the label of the document where the translation of it stays the same', () => {
		const type = { ...model, label: { ...model.label, en: 'Type' } };
		const words = { text: 'Type', language: 'en', isQuote: true };
		expect(viewOf('reworded', model, type, { locale: 'sv' }).says).toEqual([{ text: 'Omformulerat', words }]);
	});

	test('the words of a statement that is new', () => {
		const [said] = viewOf('added', undefined, model).says ?? [];
		expect([said?.text, said?.words?.text]).toEqual(['Added', 'Model']);
	});

	test('the new condition, and the label apart from it, if that is new, too', () => {
		const before = { ...model, ...onPhones };
		const after = { ...before, condition: { en: 'On tablets', sv: 'På plattor' } };
		const condition = { text: 'Condition changed: On tablets' };
		expect(viewOf('condition', before, after).says).toEqual([condition]);
		const type = { ...after, label: { en: 'Type', sv: 'Modell' } };
		const words = { text: 'Type', language: 'en', isQuote: true };
		expect(viewOf('condition', before, type).says).toEqual([condition, { text: 'Reworded', words }]);
	});

	test('a note that is new', () => {
		const noted = { ...model, ...onPhones, note: { en: 'As printed', sv: 'Som tryckt' } };
		const said = viewOf('reworded', { ...model, ...onPhones }, noted).says?.slice(1);
		expect(said).toEqual([{ text: 'Microsoft adds: “As printed”' }]);
		expect(viewOf('reworded', noted, { ...noted, label: { en: 'Type' } }).says).toHaveLength(1);
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
		const view = viewOf('verdict', { ...model, ...before }, { ...model, ...after });
		expect(view).toEqual({ says: [{ text: title }], notes: [] });
	});

	test('the label apart from the new verdict, if it is new, too', () => {
		const type: RevisionStatement = { ...model, mam: 'no', label: { en: 'Type', sv: 'Modell' } };
		const [verdict, said] = viewOf('verdict', model, type).says ?? [];
		expect([verdict?.words, said?.text, said?.words?.text]).toEqual([undefined, 'Reworded', 'Type']);
	});

	test('that it stays the same, but not of a document in another language', () => {
		const revisionIn = (language: Locale) => ({ date: '2021-01-01', title: 'A', url: null, language });
		const history = (['sv', 'en', 'en'] as const).map(
			(language): HistoryEntry => ({
				revision: revisionIn(language),
				change: 'unchanged',
				statement: model,
				notes: [],
			}),
		);
		const texts = historyView('en', history, ['en']).map(({ says }) => says[0]?.text);
		expect(texts).toEqual(['Listed', 'Listed', 'Unchanged']);
	});

	test.each([
		['unchanged', 'Listed', model],
		['removed', 'No longer listed', undefined],
		['not-listed', 'Not listed', undefined],
	] as const)('%s, in words and with the notes alone', (change, title, after) => {
		const notes = [{ en: { text: 'New.', html: '<em>New.</em>' } }];
		const view = { says: [{ text: title }], notes: ['<em>New.</em>'] };
		expect(viewOf(change, model, after, { notes })).toEqual(view);
	});
});
