import { expect, test } from 'vitest';
import { withoutKey } from '../../src/importing/yaml-lines.ts';

test('a key goes with all that is indented below it, across empty lines', () => {
	expect(withoutKey('a:\n  b: 1\n\n  c: 2\nd: 3\n', ['a'])).toBe('d: 3\n');
	expect(withoutKey('a:\n  b: 1\n\nd: 3\n', ['a'])).toBe('\nd: 3\n');
});

test('what a key was the last in is empty, and not nothing', () => {
	expect(withoutKey('a:\n  b: 1\nd: 3\n', ['a', 'b'])).toBe('a: {}\nd: 3\n');
});
