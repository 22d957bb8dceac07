import { editsToStart } from './edit-distance.ts';
import { longestWord, type Vocabulary } from './vocabulary.ts';

/** How many corrections of a word are tried. */
const mostCorrections = 3;

/**
 * Say how many edits a word may be away from the one that was meant: none up to three letters and in numbers, one up to
 * seven letters, else two.
 */
export function allowedEdits(word: string): number {
	if (word.length <= 3 || word.length > longestWord || /\d/.test(word)) return 0;
	return word.length <= 7 ? 1 : 2;
}

/**
 * Correct a misspelt word to the nearest ones of the vocabulary, at most three, the nearest first; one that the vocabulary
 * has is left alone. Of words equally near, one that begins with the same letter, then one of the same length goes first.
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
		// Nobody misses the first letter, and another one as well.
		if (far > allowed || (far >= 2 && !isSameStart)) continue;
		const difference = Math.min(Math.abs(other.length - word.length), 9);
		near.push({ other, distance: far + (isSameStart ? 0 : 0.4) + difference * 0.05 });
	}
	return near
		.sort((a, b) => a.distance - b.distance)
		.slice(0, mostCorrections)
		.map(({ other }) => other);
}
