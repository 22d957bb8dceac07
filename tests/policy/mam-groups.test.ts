import { expect, test } from 'vitest';
import { byCategory, byCondition, itemsByMam, uncapitalized } from '../../src/policy/mam-groups.ts';
import type { Category } from '../../src/policy/model.ts';
import { smallPolicy } from '../helpers/small-policy.ts';

const category: Category = { id: 'a', label: 'A', note: 'Only if managed.', items: [] };
const other: Category = { id: 'b', label: 'B', items: [] };

/** An item with a condition, in one of the two categories. */
const on = (id: string, condition: string, of = category) => ({
	item: { id, label: id, mam: 'conditional' as const, condition },
	category: of,
});

test('each required data item has one place', () => {
	const { yes, conditional, no } = itemsByMam(smallPolicy);
	expect([yes, conditional, no].map((items) => items.map(({ item }) => item.id))).toEqual([
		['app-name'],
		['app-id'],
		['usage'],
	]);
});

test('items are grouped by category in the order of the policy', () => {
	const groups = byCategory([on('one', ''), on('two', '', other), on('three', '')]);
	expect(groups.map((group) => [group.category.id, ...group.items.map(({ id }) => id)])).toEqual([
		['a', 'one', 'three'],
		['b', 'two'],
	]);
});

test('conditions are one where only an abbreviation is spelled out, and keep the notes of their categories', () => {
	const groups = byCondition([
		on('one', 'If device is Azure Active Directory (Azure AD) joined'),
		on('two', 'Managed apps only (of this kind)', other),
		on('three', 'If device is Azure AD joined', other),
		on('four', 'Managed apps only'),
	]);
	expect(groups.map(({ condition, items, notes }) => [condition, items.map(({ item }) => item.id), notes])).toEqual([
		['If device is Azure Active Directory (Azure AD) joined', ['one', 'three'], ['Only if managed.']],
		['Managed apps only (of this kind)', ['two'], []],
		['Managed apps only', ['four'], ['Only if managed.']],
	]);
});

test('a note of a category stands once below a condition that several of its items share', () => {
	const groups = byCondition([on('one', 'Managed apps only'), on('two', 'Managed apps only')]);
	expect(groups.map(({ notes }) => notes)).toEqual([['Only if managed.']]);
});

test('a condition goes on in a sentence', () => {
	expect(uncapitalized('If device is Azure AD joined')).toBe('if device is Azure AD joined');
});
