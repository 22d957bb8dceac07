import { editsToStart, otherLetter } from './edit-distance.ts';
import type { SearchIndex } from './search-index.ts';
import { longestWord } from './words.ts';

/**
 * Shorter words are too close to too many others: little ones are not what others are corrected to (`sömn` is not `som`), and
 * two that begin with other letters are two words (`väger` is not `äger`).
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

/**
 * Correct a misspelled word to the nearest words of the index, of those to the ones of about the same length; a word of
 * the index is left alone.
 */
export function corrections(
	word: string,
	{ meaningful, ignored }: Pick<SearchIndex, 'meaningful' | 'ignored'>,
): string[] {
	const edits = allowedEdits(word);
	if (edits === 0 || meaningful.has(word)) return [];
	// Of the edits, one may be a different letter.
	const allowed = edits + otherLetter - 1;
	const little = [...ignored].filter((other) => other.length >= longEnough);
	let nearest: string[] = [];
	let least = allowed;
	for (const other of [...meaningful, ...little]) {
		const isSameStart = other[0] === word[0];
		if (!isSameStart && (Math.max(word.length, other.length) < longEnough || !isOneEditAtStart(word, other))) continue;
		if (other.length < Math.max(3, word.length - edits)) continue;
		const distance = editsToStart(word, other, allowed) + Math.abs(other.length - word.length) / longestWord;
		// Nobody gets the first letter wrong and another one as well.
		if (distance > least || (distance >= 2 && !isSameStart)) continue;
		nearest = distance < least ? [other] : [...nearest, other];
		least = distance;
	}
	return nearest;
}

/** One edit at the start leaves one of the first two letters beside its place. */
function isOneEditAtStart(word: string, other: string): boolean {
	return word[1] === other[1] || word[1] === other[0] || word[0] === other[1];
}
