import { editsBetween, otherLetter } from './edit-distance.ts';
import type { SearchIndex } from './search-index.ts';
import { longestWord } from './words.ts';

/**
 * Shorter words are too close to too many others: little ones are not what others are corrected to (`sömn` is not `som`), and
 * two that begin with other letters are two words (`väger` is not `äger`). With a third less, one in a hundred is found of
 * what nothing in the text is about.
 */
const longEnough = 6;

/**
 * Say how many edits away from the intended word a typed word may be: none for up to three letters, for numbers, and
 * for overlong words, one for up to seven letters, otherwise two.
 */
export function allowedEdits(word: string): number {
	if (word.length <= 3 || word.length > longestWord || /\d/.test(word)) return 0;
	return word.length <= 7 ? 1 : 2;
}

/** Correct a misspelled word to the nearest words of the index; a word of the index is left alone. */
export function corrections(
	word: string,
	{ meaningful, ignored }: Pick<SearchIndex, 'meaningful' | 'ignored'>,
): string[] {
	const edits = allowedEdits(word);
	if (edits === 0 || meaningful.has(word)) return [];
	const little = [...ignored].filter((other) => other.length >= longEnough);
	let nearest: string[] = [];
	// Of the edits, one may be a different letter.
	let least = edits + otherLetter - 1;
	for (const other of [...meaningful, ...little]) {
		if (other[0] !== word[0] && Math.max(word.length, other.length) < longEnough) continue;
		const distance = editsBetween(word, other, least);
		if (distance > least) continue;
		nearest = distance < least ? [other] : [...nearest, other];
		least = distance;
	}
	return nearest;
}
