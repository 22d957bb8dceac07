import { expect, test } from 'vitest';
import { formsOf, likenessOf } from '../../../src/search/query/word-forms.ts';

test('knows other forms of a word, and words that only begin alike', () => {
	expect(formsOf('policies', new Set(['policy', 'police', 'politics']))).toContain('policy');
	expect(formsOf('passport', new Set(['password', 'passwords']))).toEqual([]);
	expect(likenessOf('photos', 'photos')).toBe(1);
	expect(likenessOf('passport', 'password')).toBe(0);
});
