import { longestEnding } from './words.ts';

/** How much a different letter counts. Two of them are not a typo but another word: `passport`, `password` (measured: 2). */
export const otherLetter = 1.2;

/**
 * Count the edits (an extra, missing, or different letter; two swapped neighbors count as one) from one word to
 * another, or to the beginning of the other word if only an ending is left over.
 *
 * @returns more than `allowed` as soon as that is certain
 */
export function editsToStart(word: string, other: string, allowed: number): number {
	const ending = word.length >= 6 ? longestEnding : 0;
	if (other.length > word.length + allowed + ending) return allowed + 1;
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= word.length; i += 1) {
		const next = [i];
		let least = i;
		for (let j = 1; j <= other.length; j += 1) {
			const same = word[i - 1] === other[j - 1];
			let edits = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : otherLetter));
			if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]) {
				edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
			}
			next[j] = edits;
			least = Math.min(least, edits);
		}
		if (least > allowed + 1) return allowed + 1;
		[before, row] = [row, next];
	}
	return Math.min(...row.slice(Math.max(word.length, other.length - ending)), row[other.length] ?? 0);
}
