import { expect, test } from 'vitest';
import { allowedEdits, corrections } from '../../../src/search/query/corrections.ts';

const vocabulary = new Set(['password', 'calendar', 'imei', 'photos', 'policy', 'address', 'mac']);

test.each([
	['abc', 0],
	['imie', 1],
	['photoss', 1],
	['calender', 2],
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
	['passport', undefined],
	['facebook', undefined],
	['password', undefined],
])('corrects «%s» to %s', (word, expected) => {
	expect(corrections(word, vocabulary)[0]).toBe(expected);
});

test('corrects to the three nearest words, the nearest first, whatever their order in the vocabulary', () => {
	// A letter is missing, and the longer the ending, the farther they are.
	const near = ['recordernas', 'recorderna', 'recorders', 'recorder'];
	expect(corrections('recordr', new Set(near))).toEqual(['recorder', 'recorders', 'recorderna']);
	expect(corrections('recordr', new Set(near.toReversed()))).toEqual(['recorder', 'recorders', 'recorderna']);
});
