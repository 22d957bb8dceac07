import { markup } from '../markdown/page/sentences.ts';

/** In letters; a word with more is a long one. */
const longestShort = 6;

/** List the words of a text: what stands between spaces and has a letter or digit. */
export function wordsIn(text: string): string[] {
	return plain(text)
		.split(' ')
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Return a text as it reads: without markup, on one line. */
export function plain(text: string): string {
	return text.replaceAll(markup, '').replace(/\s+/g, ' ').trim();
}

/**
 * Compute the LIX of some sentences, the readability index of C. H. Björnsson («Läsbarhet», 1968): the words per
 * sentence, plus the percentage of words that have more than six letters.
 *
 * @returns 0 if there are no words
 */
export function lixOf(sentences: string[]): number {
	const words = sentences.flatMap(wordsIn);
	if (words.length === 0) return 0;
	const long = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > longestShort);
	return words.length / sentences.length + (100 * long.length) / words.length;
}
