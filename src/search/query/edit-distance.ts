/** How much a different letter counts. Two of them are not a typo but another word: `passport`, `password` (measured: 4). */
export const otherLetter = 1.2;

/**
 * Count the edits from one word to another: an extra, missing, or different letter; two swapped neighbors count as one.
 *
 * @returns more than `allowed` as soon as that is certain
 */
export function editsBetween(word: string, other: string, allowed: number): number {
	if (Math.abs(other.length - word.length) > allowed) return allowed + 1;
	let before: number[] = [];
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= word.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= other.length; j += 1) {
			const same = word[i - 1] === other[j - 1];
			const isSwapped = i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
			next[j] = Math.min(
				(row[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row[j - 1] ?? 0) + (same ? 0 : otherLetter),
				isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
			);
		}
		if (Math.min(...next) > allowed + 1) return allowed + 1;
		[before, row] = [row, next];
	}
	return row[other.length] ?? 0;
}
