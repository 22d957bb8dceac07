import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/build/bundle-script.ts';

const files = (...pairs: [path: string, text: string][]) =>
	pairs.map(([path, text]) => ({ path, content: Buffer.from(text) }));

describe('the hash in the name of a file', () => {
	const hash = hashOf(files(['a.js', 'one'], ['b.js', 'two']));

	test('is short, and the same for the same files', () => {
		expect(hash).toMatch(/^[0-9a-f]{10}$/);
		expect(hashOf(files(['a.js', 'one'], ['b.js', 'two']))).toBe(hash);
	});

	test.each([
		['content', files(['a.js', 'one'], ['b.js', 'six'])],
		['path', files(['a.js', 'one'], ['c.js', 'two'])],
		['end of one content and beginning of the next path', files(['a.js', 'oneb'], ['.js', 'two'])],
		['number', files(['a.js', 'one'])],
	])('changes with the %s', (_, others) => {
		expect(hashOf(others)).not.toBe(hash);
	});
});
