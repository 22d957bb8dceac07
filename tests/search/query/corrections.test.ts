import { expect, test } from 'vitest';
import { allowedEdits, corrections } from '../../../src/search/query/corrections.ts';

const vocabulary = new Set(['password', 'calendar', 'imei', 'photos', 'policy', 'address', 'mac', 'ager', 'billing']);
const index = { meaningful: vocabulary, ignored: new Set(['employer', 'som']) };

test.each([
	['abc', 0],
	['imie', 1],
	['photoss', 1],
	['calender', 2],
	['semsterbilderna', 3],
	['administratorskonton', 3],
	['19944', 0],
	['a'.repeat(41), 0],
])('«%s» may be %i edits away', (word, edits) => {
	expect(allowedEdits(word)).toBe(edits);
});

test.each([
	['imie', 'imei'],
	['pasword', 'password'],
	['calender', 'calendar'],
	['caelndra', 'calendar'],
	['hpotos', 'photos'],
	['ohotos', 'photos'],
	['dialling', undefined],
	['filling', 'billing'],
	['vager', undefined],
	['passport', undefined],
	['facebook', undefined],
	['password', undefined],
	['emplyer', 'employer'],
	['somn', undefined],
])('corrects «%s» to %s', (word, expected) => {
	expect(corrections(word, index)[0]).toBe(expected);
});

test('corrects to the nearest words, whatever their order in the vocabulary', () => {
	// A letter is missing in all of them, and the longer the ending, the farther they are.
	const near = ['recorders', 'recorderna', 'recordex', 'recorder'];
	const ignored = new Set<string>();
	expect(corrections('recordr', { meaningful: new Set(near), ignored })).toEqual(['recorder']);
	expect(corrections('recordr', { meaningful: new Set(near.toReversed()), ignored })).toEqual(['recorder']);
	expect(corrections('phtos', { meaningful: new Set(['photos', 'pathos']), ignored })).toEqual(['photos']);
});
