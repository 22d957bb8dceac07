import { shortestPart, split } from './compounds.ts';
import { corrections } from './corrections.ts';
import type { Meaning, SearchIndex } from './search-index.ts';
import { likenessOf, oneEnding, stemsOf } from './word-forms.ts';
import { fold } from './words.ts';

/** How likely it is that something else was meant than what was typed: less than the word itself (measured: 3). */
const guess = 0.9;

/** The same of a compound without its last part, where that is general: `lösenordsuppgifter` are about `lösenord` (measured: 2). */
const byBeginning = 0.6;

/** The same of what an unknown word ends with: `bröllopsbilder` are `bilder`. What is found by this alone is only close (measured: 3). */
const byEnd = 0.45;

/** In letters: what a word ends with is mostly something else if it is shorter (measured: 3). */
const shortestEnd = 5;

/**
 * Find out what a typed word may mean; nothing if nothing in the index is close to it.
 *
 * @param isLast whether the reader may still be typing it
 */
export function meaningsOf(typed: string, index: SearchIndex, isLast: boolean): Meaning[] {
	const key = `${typed}${isLast ? '…' : ''}`;
	const known = index.known.get(key) ?? findMeanings(typed, index, isLast);
	index.known.set(key, known);
	return known;
}

function findMeanings(typed: string, index: SearchIndex, isLast: boolean): Meaning[] {
	const { vocabulary, ignored } = index;
	const word = fold(typed);
	const isLittle = ignored.has(word);
	// A little word is nothing but itself, unless the reader may go on typing.
	const itself = isLittle ? new Map(vocabulary.has(word) ? [[word, 1]] : []) : formsOf(word, index);
	if (isLast) addBeginnings(typed, index, itself);
	const found: Meaning[] = itself.size > 0 ? [{ words: [word], forms: [itself], trust: 1, isCorrected: false }] : [];
	if (isLittle) return found;
	const guessed = (words: string[], trust = guess, isCorrected = false): Meaning => ({
		words,
		forms: words.map((part) => formsOf(part, index)),
		trust,
		isCorrected,
	});
	// What the reader may go on typing is no mistake.
	const isBegun = isLast && [...itself.keys()].some((other) => other.startsWith(word));
	const corrected = isBegun ? [] : corrections(word, index).map((other) => guessed([other], guess, true));
	if (found.length > 0) return [...found, ...corrected];
	// A compound has endings as well: `enhetsplatsen`.
	const stems = stemsOf(word);
	const parts = stems.map((stem) => split(stem, index.parts)).find(Boolean) ?? [];
	const beginning = index.weak.has(parts.at(-1) ?? '')
		? parts.slice(0, -1).filter((part) => !index.weak.has(part))
		: [];
	const guesses = [
		...(parts.length > 0 ? [guessed(parts)] : []),
		...(beginning.length > 0 ? [guessed(beginning, byBeginning)] : []),
		...corrected,
	];
	const end = guesses.length === 0 && stems.map((stem) => endOf(stem, index)).find(Boolean);
	return end ? [guessed([end], byEnd)] : guesses;
}

/** Find the longest word that means something at the end of an unknown one; undefined if there is none. */
function endOf(word: string, { meaningful, weak }: SearchIndex): string | undefined {
	for (let at = shortestPart; at <= word.length - shortestEnd; at += 1) {
		const end = word.slice(at);
		if (meaningful.has(end) && !weak.has(end)) return end;
	}
	return undefined;
}

/** Find the forms of a word in the index, and of the words that mean the same. */
function formsOf(word: string, { byStart, data, ignored }: SearchIndex): Map<string, number> {
	const forms = new Map<string, number>();
	const isForm = (other: string) => likenessOf(word, other) >= oneEnding;
	const others = data.same.filter((group) => group.some(isForm)).flat();
	for (const one of [word, ...others]) {
		for (const other of byStart.get(one.slice(0, 3)) ?? []) {
			// Nor is a word a form of a little one: `väder` is not `vad`.
			if (other !== one && ignored.has(other)) continue;
			const likeness = likenessOf(one, other) * (one === word ? 1 : guess);
			if (likeness > (forms.get(other) ?? 0)) forms.set(other, likeness);
		}
	}
	return forms;
}

/** Add the words that begin with what was typed; the shorter, the more alike, but never as alike as a form of it. */
function addBeginnings(typed: string, { meaningful, vocabulary }: SearchIndex, forms: Map<string, number>): void {
	const word = fold(typed);
	for (const other of meaningful) {
		if (!other.startsWith(word) || forms.has(other)) continue;
		// Anyone who types diacritics means them: `lön` is not the beginning of `longitud`.
		if (word !== typed && !vocabulary.get(other)?.startsWith(typed)) continue;
		forms.set(other, 0.75 + (0.05 * word.length) / other.length);
	}
}
