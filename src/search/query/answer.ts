import { rankByKind } from './kinds.ts';
import type { QueryWord } from './overlap.ts';
import { type Ranked, readQuery } from './rank.ts';
import type { KindWords, SearchRecord, Unmentioned } from './search-data.ts';
import { type SearchIndex, weights } from './search-index.ts';
import { fold, wordsOf } from './words.ts';

/** A statement or category that was found. */
export interface Hit extends SearchRecord {
	/** The words of the label that the query has, without diacritics. */
	marked?: ReadonlySet<string>;
	/** What it is called in the other language, if that is what was found. */
	foundAs?: { lang: string; label: string } | undefined;
}

/** The answer to a query. */
export interface Answer {
	/** What was found, best first. */
	hits: Hit[];
	/** How many there are, if those are only the first of them. */
	count?: number | undefined;
	/** What is closest where nothing was found: at most three. */
	closest: Hit[];
	/** What the query is about that the text does not mention. */
	unmentioned?: Unmentioned | undefined;
	/** What the query asks for besides statements: where all of a kind stands. */
	kinds: KindWords[];
	/** Whether it asks for no statement besides. */
	isKindAlone: boolean;
	/** Whether the query is nothing but a name, as it is typed. */
	isName: boolean;
	/** The query as it was understood, if a word in it was misspelled. */
	corrected?: string | undefined;
	/** The words to look for in the text: those of the query that are not little, or all if it has no other, and names nothing. */
	inText: string[];
}

/** An answer with nothing in it. */
export const noAnswer: Answer = { hits: [], closest: [], kinds: [], isKindAlone: false, isName: false, inText: [] };

const mostSuggestions = 3;

/**
 * What the query does not name, and what scores less than this share of the best answer, is left out: 1.8 answers on average,
 * without it 2.9, and one labelled query misses what it needs within three. With more, names that are still typed lose theirs.
 */
const leastOfBest = 0.65;

/** Answer a query from the index of one language. */
export function answer(index: SearchIndex, query: string): Answer {
	const words = readQuery(query, index);
	const { ranked, kinds, isKindAlone, ofKinds } = rankByKind(words, index);
	const topics = ranked.filter(({ entry, isNamed }) => entry.unmentioned && isNamed);
	const answers = ranked.filter(({ entry, isFound }) => entry.record && isFound);
	const best = answers[0]?.score ?? 0;
	const found = answers.filter(({ isNamed, score }) => isNamed || score >= best * leastOfBest);
	// A kind that is asked for alone has all of its words: «where is my data coming from» does not ask where it is stored.
	const [first] = isKindAlone ? [] : topics;
	const isUnmentioned = (first?.score ?? 0) > best;
	const topic = isUnmentioned || isMostOfRest(topics, found, words) ? first : undefined;
	const answered = isUnmentioned ? topic : found[0];
	const named = isUnmentioned || (isKindAlone && ofKinds.length > 0) ? [] : found.flatMap(hitOf);
	const hits = [...ofKinds, ...named.filter(isNotIn(ofKinds))];
	// Beside what the text does not mention, the query may name a statement as well.
	const whole = found.filter(({ isNamed }) => isNamed).flatMap(hitOf);
	const near = index.data.records.filter(({ url }) => topic?.entry.unmentioned?.near?.includes(fragmentOf(url)));
	const closest = topic
		? [...whole, ...near.filter(isNotIn(whole))]
		: ranked.filter(({ explained }) => explained > 0).flatMap(hitOf);
	const corrected = answered && correctedQuery(words, answered.used, index);
	const typed = wordsOf(corrected ?? query);
	const inText = typed.filter((word) => !index.ignored.has(fold(word)));
	return {
		hits,
		closest: hits.length > 0 ? [] : closest.slice(0, mostSuggestions),
		unmentioned: topic?.entry.unmentioned,
		kinds,
		isKindAlone,
		isName: Boolean(answered?.isNamed && words.every((_, at) => answered.used[at]?.trust === 1)),
		corrected,
		inText: inText.length > 0 || answered?.isNamed ? inText : typed,
	};
}

/**
 * Tell whether topics are most of what the statements that are named, or answer better, leave of the query, as in «sms and
 * whatsapp», and not by a guess. Else their words are mostly those of the situation: an ipad that is nearly full has nothing to
 * do with nearby devices.
 */
function isMostOfRest(topics: Ranked[], found: Ranked[], query: QueryWord[]): boolean {
	const better = found.filter(({ isNamed, score }) => isNamed || score > (topics[0]?.score ?? 0));
	const isLeft = (at: number) => better.every(({ used }) => !used[at]);
	const rest = query.map(({ weight }, at) => (weight > weights.ignored && isLeft(at) ? weight : 0));
	const isOfTopic = (at: number) => topics.some(({ used }) => used[at]?.isCorrected === false);
	const sum = (all: number[]) => all.reduce((one, other) => one + other, 0);
	return sum(rest.filter((_, at) => isOfTopic(at))) > sum(rest) / 2;
}

const isNotIn = (others: SearchRecord[]) => (record: SearchRecord) => others.every(({ url }) => url !== record.url);

function hitOf({ entry: { record }, phrase: { lang = '' }, marked }: Ranked): Hit[] {
	if (!record) return [];
	const label = record.foreign?.[lang];
	return [{ ...record, marked, foundAs: label ? { lang, label } : undefined }];
}

/** Write the query as it was understood; undefined if no word in it had to be corrected. */
function correctedQuery(query: QueryWord[], used: Ranked['used'], { vocabulary }: SearchIndex): string | undefined {
	if (!used.some((meaning) => meaning?.isCorrected)) return undefined;
	return query
		.flatMap(({ typed }, at) =>
			used[at]?.isCorrected ? used[at].words.map((word) => vocabulary.get(word) ?? word) : typed,
		)
		.join(' ');
}

/** Give the id that an address leads to. */
export function fragmentOf(url: string): string {
	return url.split('#')[1] ?? '';
}
