import { expect, test } from 'vitest';
import { likenessOf, stemsOf } from '../../../src/search/query/word-forms.ts';

test.each([
	['photos', 'photos'],
	['policies', 'policy'],
	['photo', 'photos'],
	['apps', 'app'],
	['bilder', 'bild'],
	['called', 'calls'],
	['serienumret', 'serienummer'],
	['administratorernas', 'administrator'],
	['versionerna', 'version'],
	['nycklarna', 'nyckel'],
])('«%s» is a form of «%s»', (word, other) => {
	expect(likenessOf(word, other)).toBeGreaterThan(0.75);
});

test.each([
	['passport', 'password'],
	['model', 'modern'],
	['son', 'sony'],
	['contact', 'contract'],
	['policies', 'politics'],
])('«%s» only begins like «%s»', (word, other) => {
	expect(likenessOf(word, other)).toBe(0);
});

test('a word is split from each ending that it has', () => {
	expect(stemsOf('platserna')).toEqual(['platserna', 'platser', 'platsern', 'platse', 'plats']);
});
