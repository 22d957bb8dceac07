import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/index.ts';
import { verdictInWords, verdictSentences } from '../../src/policy/verdict-in-words.ts';

type Said = Parameters<typeof verdictInWords>[1];

/** Each kind of verdict, in words and in sentences. */
const cases: [locale: Locale, what: string, said: Said, words: string, sentences: string[]][] = [
	['en', 'an optional fact', { verdict: 'optional' }, 'Optional data', ['Optional.']],
	['sv', 'an optional fact', { verdict: 'optional' }, 'Valfria data', ['Valfritt.']],
	['en', 'a never-collected item', { verdict: 'never' }, 'Never collected', ['Never collected.']],
	['sv', 'a never-collected item', { verdict: 'never' }, 'Samlas aldrig in', ['Samlas aldrig in.']],
	[
		'en',
		'an item that is not collected with MAM only',
		{ verdict: 'required', item: { mam: 'no' } },
		'Required data; not collected from customers who use MAM only',
		['Required.', 'Collected, but not from customers who use mobile application management (MAM) only.'],
	],
	[
		'sv',
		'an item that is not collected with MAM only',
		{ verdict: 'required', item: { mam: 'no' } },
		'Obligatoriska data; samlas inte in från kunder som bara använder MAM',
		['Obligatoriskt.', 'Samlas in, men inte från kunder som bara använder hantering av mobilprogram (MAM).'],
	],
	[
		'en',
		'an item with a condition',
		{ verdict: 'required', item: { mam: 'conditional', condition: 'Managed apps only' } },
		'Required data; collected from customers who use MAM only under this condition: Managed apps only',
		[
			'Required.',
			'Collected, with a condition for customers who use mobile application management (MAM) only: Managed apps only.',
		],
	],
	[
		'sv',
		'an item with a condition',
		{ verdict: 'required', item: { mam: 'conditional', condition: 'Endast hanterade program' } },
		'Obligatoriska data; samlas in från kunder som bara använder MAM på det här villkoret: Endast hanterade program',
		[
			'Obligatoriskt.',
			'Samlas in, med ett villkor för kunder som bara använder hantering av mobilprogram (MAM): Endast hanterade program.',
		],
	],
	[
		'en',
		'an item with a note',
		{ verdict: 'required', item: { mam: 'yes', note: 'Device Friendly Name' } },
		'Required data; also collected from customers who use MAM only. Microsoft adds: “Device Friendly Name”',
		[
			'Required.',
			'Collected, also from customers who use mobile application management (MAM) only.',
			'Microsoft adds: “Device Friendly Name”.',
		],
	],
	[
		'sv',
		'an item with a note',
		{ verdict: 'required', item: { mam: 'yes', note: 'Enhetens namn' } },
		'Obligatoriska data; samlas in även från kunder som bara använder MAM. Microsoft tillägger: Enhetens namn',
		[
			'Obligatoriskt.',
			'Samlas in, även från kunder som bara använder hantering av mobilprogram (MAM).',
			'Microsoft tillägger: Enhetens namn.',
		],
	],
	[
		'en',
		'an item with a condition, a note and the note of its category',
		{
			verdict: 'required',
			item: { mam: 'conditional', condition: 'Phones.', note: 'As printed' },
			category: { note: 'Only if managed.' },
		},
		'Required data; collected from customers who use MAM only under this condition: Phones. Microsoft adds: “As printed”. Only if managed.',
		[
			'Required.',
			'Collected, with a condition for customers who use mobile application management (MAM) only: Phones.',
			'Microsoft adds: “As printed”.',
			'Only if managed.',
		],
	],
	[
		'en',
		'an item whose note is a sentence',
		{ verdict: 'required', item: { mam: 'yes', note: 'Only phones.' }, category: { note: 'If managed.' } },
		'Required data; also collected from customers who use MAM only. Microsoft adds: “Only phones.” If managed.',
		[
			'Required.',
			'Collected, also from customers who use mobile application management (MAM) only.',
			'Microsoft adds: “Only phones.”',
			'If managed.',
		],
	],
	[
		'en',
		'an item of a category without a note',
		{ verdict: 'required', item: { mam: 'no' }, category: {} },
		'Required data; not collected from customers who use MAM only',
		['Required.', 'Collected, but not from customers who use mobile application management (MAM) only.'],
	],
	[
		'en',
		'a statement of which only the category is known',
		{ verdict: 'required', category: { note: 'Only if managed' } },
		'Required data. Only if managed',
		['Required.', 'Only if managed.'],
	],
];

describe.each(cases)('(%s) %s', (locale, _, said, words, sentences) => {
	test('is said in words', () => {
		expect(verdictInWords(locale, said)).toBe(words);
	});

	test('is said in sentences', () => {
		expect(verdictSentences(locale, said)).toEqual(sentences);
	});
});
