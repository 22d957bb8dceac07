import { expect, test } from 'vitest';
import { withIds, withoutKey } from '../../src/importing/yaml-lines.ts';

test('a key goes with all that is indented below it, across empty lines', () => {
	expect(withoutKey('a:\n  b: 1\n\n  c: 2\nd: 3\n', ['a'])).toBe('d: 3\n');
	expect(withoutKey('a:\n  b: 1\n\nd: 3\n', ['a'])).toBe('\nd: 3\n');
});

test('what a key was the last in is empty, and not nothing', () => {
	expect(withoutKey('a:\n  b: 1\nd: 3\n', ['a', 'b'])).toBe('a: {}\nd: 3\n');
});

test.each([
	['a: [b, c]\n', 'a: [c]\n'],
	['a: [b]\nd: 1\n', 'd: 1\n'],
	['a: [bb,c-b]\n', 'a: [bb,c-b]\n'],
	['x:\n  a:\n    - c\n    - b # B.\n  d:\n    - b\n', 'x:\n  a:\n    - c\n  d:\n    - b\n'],
	['x:\n  a:\n    - b\n  d: 1\n', 'x:\n  d: 1\n'],
	['a: [b, c] # B.\n', 'a: [c] # B.\n'],
	['x:\n  a:\n    - c\n    # B.\n    - b\n', 'x:\n  a:\n    - c\n    # B.\n'],
	['- a:\n    - c\n- b\n', '- a:\n    - c\n- b\n'],
])('an id goes from the lists of a key, and from no other: %j', (source, expected) => {
	expect(withIds(source, 'a', (id) => (id === 'b' ? [] : [id]))).toBe(expected);
});
