import { expect, test } from 'vitest';
import { isBeginning } from '../../../src/search/query/vocabulary.ts';

test('knows the beginning of a word', () => {
	expect(isBeginning('calen', new Set(['calendar']))).toBe(true);
	expect(isBeginning('calem', new Set(['calendar']))).toBe(false);
});
