/** How much a different letter counts. Two of them are not a typo but another word: `passport`, `password` (measured: 5). */
export const otherLetter = 1.2;

/**
 * Count the edits from one word to another: an extra, missing, or different letter; two swapped neighbors count as one.
 *
 * @returns more than `allowed` if there are more
 */
export function editsBetween(word: string, other: string, allowed: number): number {
	const width = Math.floor(allowed);
	if (Math.abs(other.length - word.length) > width) return allowed + 1;
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= word.length; i += 1) {
		const next = [i];
		// Farther from its own place, a letter is more than so many edits away.
		for (let j = Math.max(1, i - width); j <= Math.min(other.length, i + width); j += 1) {
			const same = word[i - 1] === other[j - 1];
			const isSwapped = i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
			next[j] = Math.min(
				(row[j] ?? Infinity) + 1,
				(next[j - 1] ?? Infinity) + 1,
				(row[j - 1] ?? Infinity) + (same ? 0 : otherLetter),
				isSwapped ? (before[j - 2] ?? Infinity) + 1 : Infinity,
			);
		}
		[before, row] = [row, next];
	}
	return row[other.length] ?? allowed + 1;
}
