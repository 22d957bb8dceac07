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
 * Say how many edits away from the intended word a typed word may be: one for every four letters, but at most three,
 * and none for numbers and for overlong words. With more, a compound would be another: `administratorskonto`, `-namn`.
 */
export function allowedEdits(word: string): number {
	if (word.length > longestWord || /\d/.test(word)) return 0;
	return Math.min(3, Math.floor(word.length / 4));
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
		const isSameStart = other[0] === word[0];
		if (!isSameStart && Math.max(word.length, other.length) < longEnough) continue;
		// With a wrong first letter, the rest is right: `dialling` is not `billing`.
		const most = isSameStart ? least : Math.min(least, otherLetter);
		const distance = editsBetween(word, other, most);
		if (distance > most) continue;
		nearest = distance < least ? [other] : [...nearest, other];
		least = distance;
	}
	return nearest;
}
