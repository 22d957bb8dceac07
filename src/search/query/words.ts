/** In letters. Nobody means a longer word than this; it is neither split nor corrected. */
export const longestWord = 40;

/**
 * Split a text into words in lower case: at spaces, hyphens, and other signs, and inside `camelCase`. Apostrophes, a
 * possessive `s`, and invisible characters are dropped; Unicode compatibility forms become the usual ones.
 */
export function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFKC')
			.replace(/['’ʼ´`]s\b|['’ʼ´`\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
			.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, ' ')
			.toLowerCase()
			.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
	);
}

/** Remove the diacritics from a word: `lösenord` becomes `losenord`. */
export function fold(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Split a text into words without diacritics, as they are compared. */
export function foldedWordsOf(text: string): string[] {
	return wordsOf(text).map(fold);
}
