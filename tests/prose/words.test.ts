import { describe, expect, test } from 'vitest';
import { lixOf, plain, wordsIn } from '../../src/prose/words.ts';

describe('words', () => {
	test('stand between spaces', () => {
		expect(wordsIn('The iOS-/iPadOS-enheter – “14” of \0them\0 … (ISO/IEC)!')).toEqual([
			'The',
			'iOS-/iPadOS-enheter',
			'“14”',
			'of',
			'them',
			'(ISO/IEC)!',
		]);
	});

	test('read on one line, without markup', () => {
		expect(plain(' One \0\0two\n\t three ')).toBe('One two three');
	});
});

describe('the LIX', () => {
	test.each([
		// 8 words in 2 sentences: 4; `collects` and `devices` are long: 2 of 8, or 25 %.
		[
			'is the words per sentence plus the percentage of long words',
			['Intune collects data.', 'It is on the devices.'],
			29,
		],
		// «Intune» has six letters and is short, «Intunes» has seven.
		['takes a word of seven letters for long', ['Intune Intunes'], 52],
		['counts letters alone', ['19944-1:2020 (“Intune”)'], 2],
		['counts letters with marks', ['ändråäö åäö'], 52],
		['counts all letters of a compound', ['e-poster e-post'], 52],
		['is 0 without words', [], 0],
		['is 0 without words in a sentence', ['–'], 0],
	])('%s', (_, sentences, lix) => {
		expect(lixOf(sentences)).toBe(lix);
	});
});
