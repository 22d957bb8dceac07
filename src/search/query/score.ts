import { type CandidateMatches, coverage } from './coverage.ts';
import type { Candidate, LittleWords, QueryWord } from './interpret.ts';
import type { IndexedRecord, Lookup } from './lookup.ts';
import type { Phrase, PhraseKind } from './phrases.ts';
import { sum } from './sum.ts';

/** A record that answers a query. */
export interface Answer {
	indexed: IndexedRecord;
	/** Higher is better; comparable only within one query. */
	score: number;
	/** How much of the query it explains, from 0 to 1. */
	explained: number;
	/** The phrase that answers the query best. */
	phrase: Phrase;
	/** What each word of the query was taken for; undefined for one that the phrase does not have. */
	used: (Candidate | undefined)[];
}

/** How much a phrase says about its record. An exact label comes before everything else because of `exact`. */
const kindFactors: Record<PhraseKind, number> = {
	label: 1,
	term: 0.95,
	foreignLabel: 0.9,
	detail: 0.75,
	part: 0.6,
	category: 0.3,
	text: 0,
};

/** The bonus for a phrase that is the query, word for word. */
const exact: Partial<Record<PhraseKind, number>> = { label: 1, foreignLabel: 0.5, term: 0.3, detail: 0.3 };

/** The bonus for a phrase that begins with the query. */
const beginning: Partial<Record<PhraseKind, number>> = { label: 0.3, foreignLabel: 0.15, detail: 0.2 };

/** How much of the query a record must explain; less is enough if the query has one of its phrases as a whole. */
const leastCoverage = 0.58;
const leastCoverageWithWhole = 0.47;

/** Answers that score less than this share of the best one are left out. */
const leastOfBest = 0.25;

/**
 * How steeply a score falls as a phrase has less of the query, and how much a phrase counts at least, whatever else it
 * says.
 */
const steepness = 1.5;
const leastOfPhrase = 0.5;

/** The bonuses for what all phrases of an answer together explain of the query, and for what its label has of it. */
const byAllPhrases = 0.4;
const byLabel = 0.1;

/**
 * Score the statements by how well one of their phrases answers one reading of the query: how much of the query is in the
 * phrase, and how much of the phrase is in the query.
 *
 * @returns the statements that answer it well enough, in no order
 */
export async function scoreAnswers(reading: QueryWord[], lookUp: Lookup, littleWords: LittleWords): Promise<Answer[]> {
	const matches = await Promise.all(
		reading.map(({ candidates }) => Promise.all(candidates.map(({ words }) => Promise.all(words.map(lookUp))))),
	);
	const found = new Set(matches.flat(2).flatMap((byRecord) => [...byRecord.keys()]));
	const answers = [...found]
		.filter(({ record }) => record.kind !== 'prose')
		.flatMap((indexed) => {
			const own = matches.map((ofWord) =>
				ofWord.map((ofCandidate) => ofCandidate.map((byRecord) => byRecord.get(indexed))),
			);
			return answerOf(indexed, reading, own, littleWords) ?? [];
		});
	const best = Math.max(...answers.map(({ score }) => score));
	return answers.filter(({ score }) => score >= best * leastOfBest);
}

/** Score one record; undefined if it explains too little of the query. */
function answerOf(
	indexed: IndexedRecord,
	reading: QueryWord[],
	matches: CandidateMatches[],
	littleWords: LittleWords,
): Answer | undefined {
	const weighted = (shares: number[]) => sum(shares.map((share, index) => share * (reading[index]?.weight ?? 0)));
	const total = weighted(reading.map(() => 1));
	const typed = reading.flatMap(({ candidates: [first] }) => first?.words ?? []).join(' ');
	const covered = reading.map(() => 0);
	let best: Pick<Answer, 'score' | 'phrase' | 'used'> | undefined;
	let hasWhole = false;
	let inLabel = 0;
	for (const phrase of indexed.phrases) {
		const { words, own, used } = coverage(reading, matches, phrase, littleWords);
		for (const [index, share] of words.entries()) covered[index] = Math.max(covered[index] ?? 0, share);
		const share = weighted(words) / total;
		if (share === 0) continue;
		hasWhole ||= own > 0.9;
		if (phrase.kind === 'label') inLabel = Math.max(inLabel, share);
		const text = phrase.words.join(' ');
		// A misspelled label that is a single word counts as that label.
		const [only, ...others] = used;
		const isUnknown = reading[0]?.candidates[0]?.trust !== 1;
		const query = only && isUnknown && others.length === 0 ? only.words.join(' ') : typed;
		const bonus = text === query ? exact[phrase.kind] : text.startsWith(`${query} `) ? beginning[phrase.kind] : 0;
		const ofPhrase = leastOfPhrase + (1 - leastOfPhrase) * own;
		const score = kindFactors[phrase.kind] * share ** steepness * ofPhrase + (bonus ?? 0);
		if (!best || score > best.score) best = { score, phrase, used };
	}
	const explained = weighted(covered) / total;
	if (!best || explained < (hasWhole ? leastCoverageWithWhole : leastCoverage)) return undefined;
	return { ...best, indexed, explained, score: best.score + byAllPhrases * explained + byLabel * inLabel };
}
