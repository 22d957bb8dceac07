import { expect, test } from 'vitest';
import { headOf, split } from '../../../src/search/query/compounds.ts';

const words =
	'samtal historik lagring utrymme lagringsutrymme grupp princip grupprincip ip address mac nycklar certifikat';
const vocabulary = new Set(words.split(' '));

test.each([
	['samtalshistorik', 'samtal historik'],
	['ipaddress', 'ip address'],
	['certifikatnycklarna', 'certifikat nycklar'],
	['principgrupp', 'princip grupp'],
	['personnummer', undefined],
])('splits «%s» into %s', (word, expected) => {
	expect(split(word, vocabulary)?.join(' ')).toBe(expected);
});

test('splits where Swedish writes two of three equal letters', () => {
	expect(split('grupprincip', new Set(['grupp', 'princip']))).toEqual(['grupp', 'princip']);
});

test.each([
	['semesterbilder', 'bilder'],
	['personnummer', undefined],
	['bilder', undefined],
])('finds what «%s» is a kind of: %s', (word, expected) => {
	expect(headOf(word, (end) => ['bilder', 'samtal'].includes(end))).toBe(expected);
});
