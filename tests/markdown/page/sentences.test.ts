import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../../src/markdown/page/sentences.ts';

describe('sentences', () => {
	test.each([
		['end at a full stop, a question mark and an exclamation mark', 'One. Two? Three! Four', [0, 5, 10, 17]],
		['end after the quotes and brackets that they close', 'He said “yes.” (She did, too.) Then no.', [0, 15, 31]],
		['may start with a quotation', 'One. ”Två” är två.', [0, 5]],
		['may start with a figure', 'One. 14 are missing.', [0, 5]],
		['do not end inside a number or a name', 'WCAG 2.2 and section 8.3.3 of app.name', [0]],
		['do not end before a small letter', 'Text such as … and more. End.', [0, 25]],
		['do not end after an abbreviation', 'Namn, t.ex. Intune. Med mera.', [0, 20]],
		['end with a word that looks like an abbreviation', 'It says no. It does.', [0, 12]],
		['do not end at a colon', 'It is independent: Microsoft did not publish it.', [0]],
		['may span lines', 'One\n  two.\n  Three.', [0, 13]],
		['may begin and end with markup', '\0\0One.\0\0 \0Two.\0', [2, 10]],
		['are none in nothing', ' \0\n', []],
	])('%s', (_, text, starts) => {
		expect(sentencesIn(text).map(({ start }) => start)).toEqual(starts);
	});

	test('are the whole text together', () => {
		expect(sentencesIn('One (two). Three: four? Five').map(({ text }) => text)).toEqual([
			'One (two).',
			' Three: four?'.trim(),
			'Five',
		]);
	});
});
