/** Words that turn a sentence round, or narrow it. */
const hinges = new Set(
	'no not never none nor neither without only yes nej inte aldrig ingen inget inga varken utan bara endast ja'.split(
		' ',
	),
);

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** Tell how many of some words others have, in whatever form, each counted once. */
function common(words: string[], others: string[]): number {
	const left = others.map((word) => word.slice(0, 5));
	return words.filter((word) => {
		const index = left.indexOf(word.slice(0, 5));
		if (index >= 0) left.splice(index, 1);
		return index >= 0;
	}).length;
}

/** List the words that carry a fact whatever else is reworded: numbers, and those that turn it round. */
const hingesOf = (words: string[]) => words.filter((word) => hinges.has(word) || /\p{N}|n['’]t$/u.test(word)).sort();

/**
 * Tell whether a text says a sentence, in its words or nearly so: with at least three quarters of them, with its numbers, and
 * with no «not» more or less. So an author may reword it, but not lose it or turn it round.
 */
export function says(text: string, sentence: string): boolean {
	if (text.includes(sentence)) return true;
	const [all, words] = [wordsOf(text), wordsOf(sentence)];
	let best = { share: 0, part: [] as string[] };
	for (let length = words.length - 2; length <= words.length + 3; length += 1) {
		for (let start = 0; start + length <= all.length; start += 1) {
			const part = all.slice(start, start + length);
			const share = common(words, part) / words.length;
			if (share > best.share) best = { share, part };
		}
	}
	return best.share >= 3 / 4 && hingesOf(best.part).join() === hingesOf(words).join();
}
