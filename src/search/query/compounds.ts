import { longestWord } from './words.ts';

/** In letters: parts of a compound may be abbreviations such as `ip` or `os`. */
export const shortestPart = 2;

/**
 * Split a compound into words of the vocabulary: `lagringsutrymme` into `lagring` and `utrymme`, `ipaddress` into `ip`
 * and `address`. A linking `s` is dropped, and of three equal letters one is missing: `grupprincip` is `grupp` and `princip`.
 *
 * @returns undefined if it cannot be split
 */
export function split(word: string, vocabulary: ReadonlySet<string>): string[] | undefined {
	if (word.length > longestWord) return undefined;
	// A way to split the first letters, by how many letters that is.
	const ways: (string[] | undefined)[] = [[]];
	for (let end = shortestPart; end <= word.length; end += 1) {
		for (let start = 0; start <= end - shortestPart; start += 1) {
			const before = ways[start];
			const part = word.slice(start, end);
			if (!before || part === word || !vocabulary.has(part)) continue;
			const parts = [...before, part];
			ways[end] ??= parts;
			if (word[end] === 's') ways[end + 1] ??= parts;
			if (part.at(-1) === part.at(-2)) ways[end - 1] ??= parts;
		}
	}
	const whole = ways[word.length] ?? [];
	return whole.length > 1 ? whole : undefined;
}
