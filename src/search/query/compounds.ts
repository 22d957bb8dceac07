import { longestEnding, longestWord } from './words.ts';

/**
 * How short the parts of a compound may be. One of them, or two in a word of four letters, may be just an abbreviation
 * such as `ip` or `os`.
 */
const shortestPart = 4;
const shortestAbbreviation = 2;

/**
 * Split a compound into words of the vocabulary: `lagringsutrymme` into `lagring` and `utrymme`, `ipaddress` into `ip`
 * and `address`. A linking `s` and an ending are dropped; the split with the fewest parts wins.
 *
 * @returns undefined if it cannot be split
 */
export function split(word: string, vocabulary: ReadonlySet<string>): string[] | undefined {
	if (word.length > longestWord) return undefined;
	// The best way to split the first letters, by how many letters that is.
	const ways: (string[] | undefined)[] = [[]];
	for (let end = shortestAbbreviation; end <= word.length; end += 1) {
		for (let start = 0; start <= end - shortestAbbreviation; start += 1) {
			const before = ways[start];
			const part = word.slice(start, end);
			if (!before || part === word || !vocabulary.has(part)) continue;
			const parts = [...before, part];
			if (parts.filter((other) => other.length < shortestPart).length > Math.max(1, 6 - word.length)) continue;
			// Swedish drops one of three equal letters: `grupp` and `princip` make `grupprincip`.
			const isDouble = part.length >= shortestPart && part.at(-1) === part.at(-2);
			for (const at of [end, ...(word[end] === 's' ? [end + 1] : []), ...(isDouble ? [end - 1] : [])]) {
				const known = ways[at];
				if (!known || parts.length < known.length) ways[at] = parts;
			}
		}
	}
	const whole = ways[word.length];
	if (whole && whole.length > 1) return whole;
	for (let ending = 1; ending <= longestEnding; ending += 1) {
		const most = ways[word.length - ending];
		if (most && most.length > 1 && (most.at(-1)?.length ?? 0) >= shortestPart) return most;
	}
	return undefined;
}

/** Too many other words end in a shorter word by chance. */
const shortestHead = 5;

/**
 * Find what a compound is a kind of if its first part is unknown: `bilder` for `bröllopsbilder`.
 *
 * @param isName whether a word, in one of its forms, is a name by itself
 */
export function headOf(word: string, isName: (head: string) => boolean): string | undefined {
	if (word.length > longestWord) return undefined;
	for (let start = shortestPart; start <= word.length - shortestHead; start += 1) {
		const head = word.slice(start);
		if (isName(head)) return head;
	}
	return undefined;
}
