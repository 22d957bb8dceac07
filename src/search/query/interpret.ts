import { headOf, join, split } from './compounds.ts';
import { corrections } from './corrections.ts';
import type { Lookup } from './lookup.ts';
import { isBeginning, type Vocabulary } from './vocabulary.ts';
import { formsOf } from './word-forms.ts';
import { fold, wordsOf } from './words.ts';

/** The words of an index that mean little, without diacritics. */
export interface LittleWords {
	/** Those that say nothing in a question. */
	ignored: ReadonlySet<string>;
	/** Those that identify nothing by themselves. */
	weak: ReadonlySet<string>;
}

/** The words of the index, without diacritics. */
export interface Vocabularies {
	vocabulary: Vocabulary;
	/** Those that mean something, which misspelt words and compounds are made of. */
	meaningful: Vocabulary;
	/** Those that a statement is called by, without another word; a compound may end with one. */
	names: Vocabulary;
	/** The spelling of each word, with its diacritics. */
	spellings: ReadonlyMap<string, string>;
}

/** One thing that the index is asked for in place of a word. */
export interface Candidate {
	/** The word itself, another form of it, a corrected one, or the parts of a compound. */
	words: string[];
	/** How sure it is that this was meant, from 0 to 1. */
	trust: number;
	isCorrected: boolean;
}

/** One word of the query. */
export interface QueryWord {
	/** As it was typed, in lower case. */
	typed: string;
	/** What the index is asked for; nothing for a word that nothing in the index is near to. */
	candidates: Candidate[];
	/** How much it counts in the query. */
	weight: number;
}

/** More words than these are no question; the rest is left out. */
const mostWords = 40;

/** How much a word counts. One that the index does not know speaks against what the others find. */
const weights = { full: 1, weak: 0.35, ignored: 0.01, unknown: 1.05 };

/** Say how much a word counts by what it is. */
export function weightOf(word: string, { ignored, weak }: LittleWords): number {
	return ignored.has(word) ? weights.ignored : weak.has(word) ? weights.weak : weights.full;
}

/**
 * Understand what was typed: which words count, which are misspelt, which are compounds.
 *
 * @returns the readings of the query: word by word, and, where two neighbours make a compound that the index knows, with
 *   them joined
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
 * Understand a single word. One that the index knows is left alone; the beginning of one may be meant as it is, or be a
 * misspelt other word.
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
	// Who types diacritics means them: `lön` is not the beginning of `longitud`.
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
