import type { QueryWord } from './overlap.ts';
import { type Ranked, rank, readQuery } from './rank.ts';
import type { KindWords, SearchRecord, Unmentioned } from './search-data.ts';
import { type Entry, type SearchIndex, weights } from './search-index.ts';
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
	/** The words to look for in the text, which may be about the query without its little words. */
	inText?: string[];
}

/** What is shown where nothing answers. */
export const noAnswer: Answer = { hits: [], closest: [], kinds: [], isKindAlone: false, isName: false };

const mostSuggestions = 3;

/** Answers that score less than this share of the best one are left out: by a third more, two in a hundred are lost within three. */
const leastOfBest = 0.5;

/** Answer a query from the index of one language. */
export function answer(index: SearchIndex, query: string): Answer {
	const words = readQuery(query, index);
	const { ranked, kinds, isKindAlone } = rankByKind(words, index);
	const topic = ranked.find(({ entry, isWhole }) => entry.unmentioned && isWhole);
	const answers = ranked.filter(({ entry, isFound }) => entry.record && isFound);
	const found = answers.filter(({ score }) => score >= (answers[0]?.score ?? 0) * leastOfBest);
	const isUnmentioned = (topic?.score ?? 0) > (found[0]?.score ?? 0);
	const first = isUnmentioned ? topic : found[0];
	// Where the data comes from is a question of its own; other kinds are one only where the query is about nothing else.
	const asked = new Set<string>(kinds.map(({ kind }) => kind).filter((kind) => isKindAlone || kind === 'source'));
	const ofAsked = index.data.records.filter((record) => isOf(record, asked));
	const hits =
		isKindAlone && ofAsked.length > 0 ? ofAsked : [...ofAsked, ...(isUnmentioned ? [] : found.flatMap(hitOf))];
	// Beside what the text does not mention, the query may name a statement as well.
	const whole = found.filter(({ isWhole }) => isWhole).flatMap(hitOf);
	const near = index.data.records.filter(({ url }) => topic?.entry.unmentioned?.near?.includes(fragmentOf(url)));
	const closest = topic
		? [...whole, ...near.filter(({ url }) => whole.every((hit) => hit.url !== url))]
		: ranked.filter(({ explained }) => explained >= weights.ignored).flatMap(hitOf);
	const corrected = first && correctedQuery(words, first.used, index);
	const typed = wordsOf(corrected ?? query);
	const inText = typed.filter((word) => !index.ignored.has(fold(word)));
	return {
		hits,
		closest: hits.length > 0 ? [] : closest.slice(0, mostSuggestions),
		unmentioned: topic?.entry.unmentioned,
		kinds,
		isKindAlone,
		isName: Boolean(first?.isWhole && words.every((_, at) => first.used[at]?.trust === 1)),
		corrected,
		inText: inText.length > 0 ? inText : typed,
	};
}

/** Tell whether a record is of a kind that is asked for. With MAM, that is what it collects, and with `never` what it does not. */
function isOf({ kind, mam = 'no' }: SearchRecord, asked: ReadonlySet<string>): boolean {
	if (asked.has('mam') && kind === 'required' && !asked.has('optional')) return (mam === 'no') === asked.has('never');
	return asked.has(kind) || (asked.has('all') && !asked.has('mam') && (kind === 'required' || kind === 'optional'));
}

/** Rank what a query is about: words that ask for a kind of answer hardly count beside others. */
function rankByKind(query: QueryWord[], index: SearchIndex) {
	const all = rank(query, index);
	const whole = all.filter(({ entry, isWhole }) => entry.kind && isWhole);
	const isVerdict = ({ entry }: Ranked) => ['required', 'optional', 'never'].includes(entry.kind?.kind ?? '');
	// Of two verdicts that share a word, the better one is meant: `not required` is not `required`.
	const verdicts = whole
		.filter(isVerdict)
		.filter((one, at, better) => !better.slice(0, at).some(({ used }) => used.some((word, i) => word && one.used[i])));
	// All is asked for only where no verdict is.
	const others = whole.filter((one) => !isVerdict(one) && (verdicts.length === 0 || one.entry.kind?.kind !== 'all'));
	const ofKinds = [...verdicts, ...others];
	const kinds = ofKinds.flatMap(({ entry }) => entry.kind ?? []);
	const words = query.map((word, at) =>
		ofKinds.some(({ used }) => used[at]) ? { ...word, weight: weights.ignored } : word,
	);
	// The verdict that a query asks for decides between statements that answer alike: it counts as a general word.
	const isAsked = ({ record }: Entry) =>
		kinds.some(({ kind }) => kind === (record?.kind === 'category' ? 'required' : record?.kind));
	const ranked = (kinds.length > 0 ? rank(words, index) : all)
		.filter(({ entry }) => !entry.kind)
		.map((one) => (isAsked(one.entry) ? { ...one, score: one.score + weights.weak } : one));
	// Beside little words, general ones do not matter to a question for all: «what can they see on my phone».
	const most = kinds.some(({ kind }) => kind === 'all') ? weights.weak : weights.ignored;
	const isNamed = (at: number) => ranked.some(({ isWhole, used }) => isWhole && used[at]);
	const isAlone = words.every(({ weight }, at) => weight <= weights.ignored || (weight <= most && !isNamed(at)));
	const isKindAlone = kinds.length > 0 && isAlone;
	return { ranked: ranked.sort((a, b) => b.score - a.score), kinds, isKindAlone };
}

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
