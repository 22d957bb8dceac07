import { type Candidate, type LittleWords, type QueryWord, weightOf } from './interpret.ts';
import type { Match } from './lookup.ts';
import type { Phrase } from './phrases.ts';
import { sum } from './sum.ts';

/** The least that a word counts in a phrase: even a word that the query ignores makes it a different phrase. */
const leastInPhrase = 0.3;

/** What a query word's candidates match in one record, by candidate and by part of a compound. */
export type CandidateMatches = (Match | undefined)[][];

/** What a phrase and a query have in common; shares are from 0 to 1. */
export interface Coverage {
	/** How much of each word of the query is in the phrase. */
	words: number[];
	/** How much of the phrase is in the query. */
	own: number;
	/** The candidate that found each word of the query. */
	used: (Candidate | undefined)[];
}

/** Measure what a phrase and a query have in common. */
export function coverage(
	reading: QueryWord[],
	matches: CandidateMatches[],
	{ words }: Phrase,
	littleWords: LittleWords,
): Coverage {
	const found = new Map<string, number>();
	const best = reading.map(({ candidates }, index) => {
		let most = 0;
		let used: Candidate | undefined;
		let foundByBest: Match = new Map();
		for (const [which, candidate] of candidates.entries()) {
			const foundByThis: Match = new Map();
			const share = candidate.trust * shareOf(candidate.words, matches[index]?.[which] ?? [], foundByThis);
			if (share > most) [most, used, foundByBest] = [share, candidate, foundByThis];
		}
		for (const [word, likeness] of foundByBest) found.set(word, Math.max(found.get(word) ?? 0, likeness));
		return { share: most, used };
	});

	/**
	 * Say how much of a candidate is in the phrase, and note the words. A compound is a kind of what its last part names:
	 * without that part, none of it counts as found; with it, most of it does.
	 */
	function shareOf(parts: string[], ofParts: (Match | undefined)[], foundHere: Match): number {
		let share = 0;
		let whole = 0;
		let last = 0;
		for (const [index, part] of parts.entries()) {
			last = 0;
			for (const [word, likeness] of ofParts[index] ?? []) {
				if (!words.includes(word)) continue;
				foundHere.set(word, Math.max(foundHere.get(word) ?? 0, likeness));
				last = Math.max(last, likeness);
			}
			const weight = weightOf(part, littleWords) * (index === parts.length - 1 ? 2 : 1);
			share += last * weight;
			whole += weight;
		}
		return last === 0 ? 0 : share / whole;
	}

	const weightInPhrase = (word: string) => Math.max(weightOf(word, littleWords), leastInPhrase);
	const explained = sum(words.map((word) => (found.get(word) ?? 0) * weightInPhrase(word)));
	return {
		words: best.map(({ share }) => share),
		own: explained / sum(words.map(weightInPhrase)),
		used: best.map(({ used }) => used),
	};
}
