import { expect, test } from 'vitest';
import { split } from '../../../src/search/query/compounds.ts';

const words =
	'samtal historik lagring utrymme lagringsutrymme grupp princip grupprincip ip address mac nycklar certifikat';
const vocabulary = new Set(words.split(' '));

test.each([
	['samtalshistorik', 'samtal historik'],
	['ipaddress', 'ip address'],
	['principgrupp', 'princip grupp'],
	['grupprincip', 'grupp princip'],
	['personnummer', undefined],
])('splits «%s» into %s', (word, expected) => {
	expect(split(word, vocabulary)?.join(' ')).toBe(expected);
});
