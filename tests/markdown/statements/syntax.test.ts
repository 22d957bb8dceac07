import { describe, expect, test } from 'vitest';
import { guessMam, isSentence, parseCategory, parseMam, parseNote } from '../../../src/markdown/statements/syntax.ts';

describe('parseMam', () => {
	test.each([
		['Yes', { mam: 'yes' }],
		['No', { mam: 'no' }],
		['Yes (Managed apps only)', { mam: 'conditional', condition: 'Managed apps only' }],
		[
			'Yes (If device is Azure Active Directory (Azure AD) joined)',
			{ mam: 'conditional', condition: 'If device is Azure Active Directory (Azure AD) joined' },
		],
		['Yes; Device Friendly Name', { mam: 'yes', note: 'Device Friendly Name' }],
	])('reads %s', (text, verdict) => {
		expect(parseMam(text, 'en')).toEqual(verdict);
	});

	test.each([
		...['', 'yes', 'Ja', 'Yes.', 'Yes (', 'Yes ()', 'Yes (a', 'Yes;', 'Yes; ', 'No (a)', 'No; a', 'Yes No', 'Y'],
		...['Yes (Managed apps only) (iOS)', 'Yes (a (b)) (c)', 'Yes (a) b (c)'],
	])('refuses «%s»', (text) => {
		expect(parseMam(text, 'en')).toBeUndefined();
	});

	test('reads the words of the language', () => {
		expect(parseMam('Ja (Om enheten hanteras)', 'sv')).toEqual({
			mam: 'conditional',
			condition: 'Om enheten hanteras',
		});
		expect(parseMam('Nej', 'sv')).toEqual({ mam: 'no' });
	});
});

test.each([
	['Yes, Friendly name', { mam: 'yes', note: 'Friendly name' }],
	['Yes: Friendly name', { mam: 'yes', note: 'Friendly name' }],
	['Yes – Friendly name', { mam: 'yes', note: 'Friendly name' }],
	['Ja (Managed apps only', { mam: 'conditional', condition: 'Managed apps only' }],
	['Maybe', { mam: 'no' }],
])('«%s», which is no verdict, is taken for one with the same parts', (text, expected) => {
	expect(guessMam(text)).toEqual(expected);
});

describe('parseCategory', () => {
	test.each([
		['en', 'Device data', 'Device data', undefined],
		['en', 'Admin created data, like:', 'Admin created data', 'like'],
		['en', 'Admin-created data, such as:', 'Admin-created data', 'such as'],
		[
			'en',
			'Audit log information, including data about the following activities',
			'Audit log information',
			'including data about the following activities',
		],
		['en', 'Audit log information, including:', 'Audit log information', 'including'],
		['en', 'Tenant IDs (like Apple ID)', 'Tenant IDs', 'like Apple ID'],
		['en', 'Apps (LOB) (like (some) games)', 'Apps (LOB)', 'like (some) games'],
		['en', 'Apps like games', 'Apps like games', undefined],
		['sv', 'Administratörsskapade data, t.ex.', 'Administratörsskapade data', 't.ex.'],
		['sv', 'Programinventering, inklusive:', 'Programinventering', 'inklusive'],
		['sv', 'Programinventering såsom', 'Programinventering', 'såsom'],
		['sv', 'Programinventering, till exempel:', 'Programinventering', 'till exempel'],
		['sv', 'Information om logg, inklusive data om följande', 'Information om logg', 'inklusive data om följande'],
		['sv', 'ID:n (till exempel Apple-ID)', 'ID:n', 'till exempel Apple-ID'],
	] as const)('%s: %s', (locale, text, label, qualifier) => {
		expect(parseCategory(text, locale)).toEqual({ label, ...(qualifier && { qualifier }) });
	});
});

test.each([
	['en', 'Note: Only then.', 'Only then.'],
	['en', 'NOTE. Only then.', 'Only then.'],
	['en', 'Notes on apps', undefined],
	['en', 'Note', undefined],
	['sv', 'Anmärkning: Bara då.', 'Bara då.'],
	['sv', 'Obs: Bara då.', 'Bara då.'],
	['sv', 'Note: Bara då.', undefined],
] as const)('parseNote reads %s: %s', (locale, text, note) => {
	expect(parseNote(text, locale)).toBe(note);
});

test.each([
	['Data samlas in om enheten hanteras.', true],
	['Ångra.', true],
	['app-ID', false],
	['installedDeviceCount: det antal enheter.', false],
	['Enhetsnamn', false],
])('isSentence tells «%s»: %s', (text, expected) => {
	expect(isSentence(text)).toBe(expected);
});
