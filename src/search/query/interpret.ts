import { headOf, join, split } from './compounds.ts';
import { corrections } from './corrections.ts';
import type { Lookup } from './lookup.ts';
import { isBeginning, type Vocabulary } from './vocabulary.ts';
import { formsOf } from './word-forms.ts';
import { fold, wordsOf } from './words.ts';

/** The words of an index that mean little, without diacritics. */
export interface LittleWords {
	/** The ones that add nothing to a query. */
	ignored: ReadonlySet<string>;
	/** The ones that identify nothing by themselves. */
	weak: ReadonlySet<string>;
}

/** The words of the index, without diacritics. */
export interface Vocabularies {
	vocabulary: Vocabulary;
	/** The ones that mean something; corrections and the parts of compounds are taken from them. */
	meaningful: Vocabulary;
	/** The ones that are a whole label or term by themselves; a compound may end with one. */
	names: Vocabulary;
	/** The spelling of each word, with its diacritics. */
	spellings: ReadonlyMap<string, string>;
}

/** Something to look up in the index for a word. */
export interface Candidate {
	/** The word itself, another form of it, a corrected one, or the parts of a compound. */
	words: string[];
	/** How likely it is that this was meant, from 0 to 1. */
	trust: number;
	isCorrected: boolean;
}

/** One word of the query. */
export interface QueryWord {
	/** As typed, in lower case. */
	typed: string;
	/** What to look up in the index; empty if nothing in the index is close to the word. */
	candidates: Candidate[];
	/** How much it counts in the query. */
	weight: number;
}

/** Nobody asks with more words than this; the rest is left out. */
const mostWords = 40;

/** How much a word counts. A word that the index does not have counts against what the others find. */
const weights = { full: 1, weak: 0.35, ignored: 0.01, unknown: 1.05 };

/** Say how much a word counts. */
export function weightOf(word: string, { ignored, weak }: LittleWords): number {
	return ignored.has(word) ? weights.ignored : weak.has(word) ? weights.weak : weights.full;
}

/**
 * Interpret what was typed: which words count, which are misspelled, which are compounds.
 *
 * @returns the readings of the query: the words as typed, and for each pair of neighbors that make a compound in the
 *   index, the words with that pair joined
 */
export async function interpret(
	query: string,
	lookUp: Lookup,
	vocabularies: Vocabularies,
	littleWords: LittleWords,
): Promise<QueryWord[][]> {
	const typed = wordsOf(query).slice(0, mostWords);
	const readings = [typed];
	for (const [index, word] of typed.entries()) {
		const joined = join(fold(word), fold(typed[index + 1] ?? ''), vocabularies.vocabulary);
		if (joined) readings.push(typed.toSpliced(index, 2, joined));
	}
	return Promise.all(
		readings.map((words) => Promise.all(words.map((word) => readWord(word, lookUp, vocabularies, littleWords)))),
	);
}

/**
 * Interpret a single word. A word in the index is not corrected; the beginning of one may be meant as it is, or be
 * another word, misspelled.
 */
async function readWord(
	typed: string,
	lookUp: Lookup,
	{ vocabulary, meaningful, names, spellings }: Vocabularies,
	littleWords: LittleWords,
): Promise<QueryWord> {
	const word = fold(typed);
	const weight = weightOf(word, littleWords);
	const itself: Candidate = { words: [word], trust: 1, isCorrected: false };
	// Anyone who types diacritics means them: `lön` is not the beginning of `longitud`.
	const isSpelt = word === typed || spellings.values().some((spelling) => spelling.startsWith(typed));
	const isFound = isSpelt && (await lookUp(word)).size > 0;
	const forms = formsOf(word, vocabulary).map((other) => ({ words: [other], trust: 0.95, isCorrected: false }));
	if (weight < weights.full || vocabulary.has(word)) return { typed, candidates: [itself, ...forms], weight };
	const isBegun = isFound && isBeginning(word, vocabulary);
	const parts = isBegun ? undefined : split(word, meaningful);
	const candidates: Candidate[] = [
		...(isFound ? [itself] : []),
		...forms,
		...(parts ? [{ words: parts, trust: 0.92, isCorrected: false }] : []),
		...corrections(word, meaningful).map((other) => ({
			words: [other],
			trust: isBegun ? 0.7 : 0.9,
			isCorrected: true,
		})),
	];
	const head = candidates.length === 0 ? headOf(word, names) : undefined;
	if (head) candidates.push({ words: [head], trust: 0.75, isCorrected: false });
	const weightsOfCandidates = candidates.map(({ words }) =>
		words.length === 1 ? weightOf(words[0] ?? '', littleWords) : weights.full,
	);
	return { typed, candidates, weight: candidates.length > 0 ? Math.max(...weightsOfCandidates) : weights.unknown };
}
