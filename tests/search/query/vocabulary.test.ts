import { describe, expect, test } from 'vitest';
import {
	allowedEdits,
	corrections,
	formsOf,
	headOf,
	isBeginning,
	join,
	likenessOf,
	split,
} from '../../../src/search/query/vocabulary.ts';

const vocabulary = new Set(
	'password passwords calendar imei photos policy samtal historik lagring lagringsutrymme utrymme grupp princip grupprincip ip address mac nycklar certifikat'.split(
		' ',
	),
);

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

describe('compounds', () => {
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
		['lagring', 'utrymme', 'lagringsutrymme'],
		['grupp', 'princip', 'grupprincip'],
		['mac', 'zebra', undefined],
		['mac', '', undefined],
	])('joins «%s» and «%s» to %s', (first, second, expected) => {
		expect(join(first, second, vocabulary)).toBe(expected);
	});
});

test.each([
	['semesterbilder', 'bilder'],
	['personnummer', undefined],
	['bilder', undefined],
])('finds what «%s» is a kind of: %s', (word, expected) => {
	expect(headOf(word, new Set(['bilder', 'samtal']))).toBe(expected);
});

test('knows other forms of a word, and words that only begin alike', () => {
	expect(formsOf('policies', new Set(['policy', 'police', 'politics']))).toContain('policy');
	expect(formsOf('passport', vocabulary)).toEqual([]);
	expect(likenessOf('photos', 'photos')).toBe(1);
	expect(likenessOf('passport', 'password')).toBe(0);
	expect(isBeginning('calen', vocabulary)).toBe(true);
	expect(isBeginning('calem', vocabulary)).toBe(false);
});
