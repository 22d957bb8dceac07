import { editsToStart } from './edit-distance.ts';
import { longestWord, type Vocabulary } from './vocabulary.ts';

/** How many corrections of a word to try. */
const mostCorrections = 3;

/**
 * Say how many edits away from the intended word a typed word may be: none for up to three letters, for numbers, and
 * for overlong words, one for up to seven letters, otherwise two.
 */
export function allowedEdits(word: string): number {
	if (word.length <= 3 || word.length > longestWord || /\d/.test(word)) return 0;
	return word.length <= 7 ? 1 : 2;
}

/**
 * Correct a misspelled word to the nearest ones in the vocabulary, at most three, nearest first; a word in the
 * vocabulary is left alone. A different first letter makes another word less near, and so does a different length, but
 * less so.
 */
export function corrections(word: string, vocabulary: Vocabulary): string[] {
	const edits = allowedEdits(word);
	if (edits === 0 || vocabulary.has(word)) return [];
	const allowed = edits + 0.3;
	const near: { other: string; distance: number }[] = [];
	for (const other of vocabulary) {
		if (other.length < 3 || other.length < word.length - edits) continue;
		const far = editsToStart(word, other, allowed);
		const isSameStart = other[0] === word[0];
		// Nobody gets the first letter wrong and another one as well.
		if (far > allowed || (far >= 2 && !isSameStart)) continue;
		const difference = Math.min(Math.abs(other.length - word.length), 9);
		near.push({ other, distance: far + (isSameStart ? 0 : 0.4) + difference * 0.05 });
	}
	return near
		.sort((a, b) => a.distance - b.distance)
		.slice(0, mostCorrections)
		.map(({ other }) => other);
}
