/**
 * Finds what a query is about, and what comes first, by a rule of three sentences. A statement is found if its names explain
 * most of the query, or if one of them stands in it as a whole; a single word does so only if it is a label, or if at most two
 * other words are unknown. The more of the query a name explains, and the more of the name is in the query, the earlier the
 * statement comes. Little words, general words and guesses at what was meant count less than words that mean something as
 * they are typed.
 *
 * What was «measured» of a constant is how many of 100 labelled queries, in the set that feels it most, are no longer
 * answered right at first place if it is a third smaller or larger.
 */
import { meaningsOf } from './meanings.ts';
import { overlapsOf, ownShare, type QueryWord } from './overlap.ts';
import { type Entry, type Meaning, type Phrase, type SearchIndex, weightOf, weights } from './search-index.ts';
import { twoEndings } from './word-forms.ts';
import { fold, wordsOf } from './words.ts';

/** An entry that a query is about. */
export interface Ranked {
	entry: Entry;
	/** Higher is better; comparable only within one query. */
	score: number;
	/** Whether one of its names stands in the query as a whole. */
	isNamed: boolean;
	/** Whether it is an answer, and not just close to one. */
	isFound: boolean;
	/** How much of the query it explains, from 0 to 1. */
	explained: number;
	/** The name that answers the query best. */
	phrase: Phrase;
	/** What each word of the query was taken for in that name; of a kind, in all of its names that stand in the query as a whole. */
	used: (Meaning | undefined)[];
	/** The words of the label that the query has. */
	marked: ReadonlySet<string>;
}

/** Nobody asks with more words than this; the rest is left out. */
const mostWords = 40;

/** A name stands in the query as a whole if all of its words are there, and not much less for their forms and places (measured: 6). */
const leastOwn = 0.85;

/** A name of one word, other than a label, is not enough where more words than this mean nothing here (measured: 5). */
const mostUnknown = 2;

/** A name does not stand there by a word that more likely means something else: `skostorlek` is no `storlek` (measured: 2). */
const leastTrust = 0.5;

/** How much of the query an entry must explain if none of its names stands there as a whole: half of it (measured: 4). */
const leastExplained = 0.5;

/** What all names of an entry together explain of the query counts less than the best one, but decides between equals (measured: 2). */
const byAllNames = 0.6;

/** A name that stands in the query as a whole counts once more than one that only has most of its words (measured: 2). */
const byWholeName = 0.1;

/** What the label explains counts once more, for the other names are those that people use (measured: 1). */
const byLabel = 0.1;

/** Read a query: what each of its words may mean, and how much it counts. */
export function readQuery(query: string, index: SearchIndex): QueryWord[] {
	// A name that is known in one piece is not split: `TikTok`.
	const joined = query.replace(/\p{L}+/gu, (word) =>
		index.vocabulary.has(fold(word.toLowerCase())) ? word.toLowerCase() : word,
	);
	const typed = wordsOf(joined).slice(0, mostWords);
	return typed.map((word, at) => {
		const folded = fold(word);
		const meanings = meaningsOf(word, index, at === typed.length - 1);
		// What a word only begins like is hardly what is meant, as long as other words are there.
		const isBegun = meanings.some(({ forms }) => forms.every((form) => Math.max(...form.values()) < twoEndings));
		return { typed: word, word: folded, meanings, weight: isBegun ? weights.weak : weightOf(folded, index) };
	});
}

/** Rank what a query is about, best first. */
export function rank(query: QueryWord[], index: SearchIndex): Ranked[] {
	const overlaps = overlapsOf(query, index);
	const weigh = (shares: number[]) => shares.reduce((sum, share, at) => sum + share * (query[at]?.weight ?? 0), 0);
	// Little words explain nothing, unless the query has nothing else.
	const isLittle = query.every(({ weight }) => weight <= weights.ignored);
	const meant = query.map(({ weight }) => (isLittle || weight > weights.ignored ? weight : 0));
	const total = meant.reduce((sum, weight) => sum + weight, 0);
	const unknown = query.filter(({ meanings, weight }) => meanings.length === 0 && weight > weights.ignored).length;
	const most = Math.max(...[...overlaps.values()].map(({ shares }) => weigh(shares)));
	const ranked = [...Map.groupBy(overlaps, ([{ entry }]) => entry)].map(([entry, names]): Ranked => {
		const weighed = names.map(([phrase, overlap]) => {
			const explained = weigh(overlap.shares) / most;
			const own = ownShare(phrase, overlap, query, index);
			return { phrase, ...overlap, explained, own, score: explained * own };
		});
		const best = weighed.reduce((one, other) => (other.score > one.score ? other : one));
		const labels = weighed.filter(({ phrase }) => phrase.kind === 'label');
		const shares = query.map((_, at) => Math.max(...names.map(([, overlap]) => overlap.shares[at] ?? 0)));
		const explained = shares.reduce((sum, share, at) => sum + share * (meant[at] ?? 0), 0) / total;
		const whole = weighed.filter(({ phrase: { kind, words }, own, places, used }) => {
			const isTrusted = used.every((meaning) => !meaning || meaning.trust > leastTrust);
			const isThere = (word: string) => places.some((here) => here.has(word));
			const isEnough = unknown <= mostUnknown || words.length > 1 || kind === 'label' || !entry.record;
			return kind !== 'words' && own >= leastOwn && isEnough && isTrusted && words.every(isThere);
		});
		const isNamed = whole.length > 0;
		return {
			entry,
			score:
				best.score +
				(byAllNames * weigh(shares)) / most +
				byLabel * Math.max(0, ...labels.map(({ explained }) => explained)) +
				(isNamed ? byWholeName : 0),
			isNamed,
			isFound: isNamed || explained > leastExplained,
			explained,
			phrase: best.phrase,
			used: entry.kind && isNamed ? query.map((_, at) => whole.map(({ used }) => used[at]).find(Boolean)) : best.used,
			marked: new Set(labels.flatMap(({ places }) => places.flatMap((words) => [...words.keys()]))),
		};
	});
	return ranked.sort((a, b) => b.score - a.score);
}
