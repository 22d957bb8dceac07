/** The words of the index, without diacritics. */
export type Vocabulary = ReadonlySet<string>;

/** A longer word than this is nobody's word; it is left as it is. */
const longest = 40;

/** How short the parts of a compound may be; one of them may be a mere abbreviation such as `ip` or `os`. */
const shortestPart = 4;
const shortestAbbreviation = 2;

/** A shorter word ends too many others by chance. */
const shortestHead = 5;

/** How many corrections and how many other forms of a word are tried. */
const mostCorrections = 3;
const mostForms = 4;

/** How much another letter counts. Two of them are no slip of the finger but another word: `passport`, `password`. */
const otherLetter = 1.2;

/** How many letters two forms of a word have in common at least. */
const shortestStem = 5;

/** How many letters an ending may have: `nycklar·na`, `photo·s`. */
export const longestEnding = 3;

/**
 * Say how many edits a word may be away from the one that was meant: none up to three letters and in numbers, one up to
 * seven letters, else two.
 */
export function allowedEdits(word: string): number {
	if (word.length <= 3 || word.length > longest || /\d/.test(word)) return 0;
	return word.length <= 7 ? 1 : 2;
}

/** Tell whether a word is in the vocabulary, or the beginning of one that is. */
export function isBeginning(word: string, vocabulary: Vocabulary): boolean {
	return vocabulary.has(word) || vocabulary.values().some((other) => other.startsWith(word));
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

/**
 * Say how well a word of the index answers a word of the query, from 0 to 1: itself, a longer word that begins with it,
 * or another form of it: `policies` and `policy`, `numret` and `nummer`.
 */
export function likenessOf(word: string, found: string): number {
	if (word === found) return 1;
	if (found.startsWith(word)) return 0.75 + (0.2 * word.length) / found.length;
	let common = 0;
	while (common < word.length && word[common] === found[common]) common += 1;
	if (common < 3 || Math.max(word.length, found.length) - common > longestEnding) return 0;
	if (common === found.length) return 0.9;
	return common >= 4 ? 0.8 : 0;
}

/**
 * List the words of the vocabulary that a word is another form of, at most four, the likest first. This is for what
 * Pagefind's stemmer does not know: it has but one language, and leaves irregular forms alone.
 */
export function formsOf(word: string, vocabulary: Vocabulary): string[] {
	if (word.length < shortestStem) return [];
	const stem = word.slice(0, shortestStem);
	const forms: { other: string; likeness: number }[] = [];
	for (const other of vocabulary) {
		if (other === word || other.length < shortestStem || !other.startsWith(stem)) continue;
		const likeness = likenessOf(word, other) - Math.abs(other.length - word.length) * 0.01;
		if (likeness > 0 && other.length <= word.length + longestEnding) forms.push({ other, likeness });
	}
	return forms
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, mostForms)
		.map(({ other }) => other);
}

/**
 * Count the edits (a letter more, less or another; two neighbours swapped count as one) from a word to another one, or
 * to the start of it where only an ending is left.
 *
 * @returns more than `allowed` as soon as that is sure
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

/**
 * Split a compound into words of the vocabulary: `lagringsutrymme` into `lagring` and `utrymme`, `ipaddress` into `ip`
 * and `address`. A linking `s` and an ending are dropped; the fewest parts win.
 *
 * @returns undefined when it cannot be split
 */
export function split(word: string, vocabulary: Vocabulary): string[] | undefined {
	if (word.length > longest) return undefined;
	// The best way to take the first letters apart, by their number.
	const ways: (string[] | undefined)[] = [[]];
	for (let end = shortestAbbreviation; end <= word.length; end += 1) {
		for (let start = 0; start <= end - shortestAbbreviation; start += 1) {
			const before = ways[start];
			const part = word.slice(start, end);
			if (!before || part === word || !vocabulary.has(part)) continue;
			const parts = [...before, part];
			if (parts.filter((other) => other.length < shortestPart).length > Math.max(1, 6 - word.length)) continue;
			// Of three equal letters, Swedish writes two: `grupp` and `princip` make `grupprincip`.
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

/**
 * Find what a compound is a kind of, when its first part is unknown: `bilder` for `semesterbilder`.
 *
 * @param names the words that may end a compound
 */
export function headOf(word: string, names: Vocabulary): string | undefined {
	if (word.length > longest) return undefined;
	for (let start = shortestPart; start <= word.length - shortestHead; start += 1) {
		const head = word.slice(start);
		if (names.has(head)) return head;
	}
	return undefined;
}

/** Join two words to a compound of the vocabulary, with or without a linking `s`; of three equal letters, one goes. */
export function join(first: string, second: string, vocabulary: Vocabulary): string | undefined {
	if (first === '' || second === '') return undefined;
	const joined = `${first}${second}`.replace(/(.)\1\1/u, '$1$1');
	return [joined, `${first}s${second}`].find((compound) => vocabulary.has(compound));
}
