import { longestEnding, type Vocabulary } from './vocabulary.ts';

/** How many other forms of a word to try. */
const mostForms = 4;

/** How many letters two forms of a word must have in common. */
const shortestStem = 5;

/**
 * Say how well a word in the index matches a query word, from 0 to 1: the same word, a longer word that begins with it,
 * or another form of it, such as `policies` and `policy` or `numret` and `nummer`.
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
 * List the words in the vocabulary that are other forms of a word, at most four, most similar first. This is for what
 * Pagefind's stemmer does not know: it has only one language, and leaves irregular forms alone.
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
