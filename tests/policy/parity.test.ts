import { expect, test } from 'vitest';
import { differences, type SharedPart, sharedParts } from '../../src/policy/parity.ts';
import { smallPolicy } from '../helpers/small-policy.ts';

const original = sharedParts(smallPolicy);

/** Change an entry of the small policy. */
const withChange = (id: string, change: Partial<SharedPart>) =>
	original.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));

test('a policy does not differ from itself', () => {
	expect(differences(original, original)).toEqual([]);
});

test.each([
	['group', 'app-id', 'usage', 'apps'],
	['heading', 'app-id', 'required', undefined],
	['mam', 'app-name', 'no', 'yes'],
	['note', 'app-name', undefined, 'Friendly name'],
	['qualifier', 'apps', undefined, 'such as'],
	['condition', 'app-id', undefined, 'Managed apps only'],
	['condition', 'app-name', 'Managed apps only', undefined],
] as const)('another %s of %s is a difference', (facet, id, changed, had) => {
	expect(differences(original, withChange(id, { [facet]: changed }))).toEqual([
		{ id, facet, original: had, translation: changed },
	]);
});

test('what both have in words of their own is none', () => {
	expect(differences(original, withChange('app-id', { condition: 'Endast hanterade appar' }))).toEqual([]);
});

test('another verdict says all that is to be said of a condition', () => {
	expect(differences(original, withChange('app-id', { mam: 'yes', condition: undefined }))).toEqual([
		{ id: 'app-id', facet: 'mam', original: 'conditional', translation: 'yes' },
	]);
});

test('of an order that is another, the first place is the difference', () => {
	const ids = ['one', 'two', 'three', 'four'];
	const entries = (list: string[]) => list.map((id) => ({ id, group: 'never' }));
	expect(differences(entries(ids), entries(['one', 'three', 'two', 'four']))).toEqual([
		{ id: 'three', facet: 'order', original: 'two', translation: 'three' },
	]);
});

test('an entry that only one of them has moves no other', () => {
	expect(differences(original, original.slice(1))).toEqual([]);
	expect(differences(original.slice(1), original)).toEqual([]);
});
