import { type Meaning, type Phrase, type SearchIndex, weightOf, weights } from './search-index.ts';

/** One word of the query. */
export interface QueryWord {
	/** As typed, in lower case, and without diacritics. */
	typed: string;
	word: string;
	/** What it may mean; empty if nothing in the index is close to it. */
	meanings: Meaning[];
	/** How much it counts in the query. */
	weight: number;
}

/** Tell whether a name has less than two general words, so that nothing in it could be scattered over the query. */
function isLittleName({ words, weight }: Phrase, { ignored }: SearchIndex): boolean {
	return weight < 2 * weights.weak || words.every((word) => ignored.has(word));
}

/** How much less of a name stands there for each word that stands between its words, little words apart (measured: 2). */
const apart = 0.15;

/** What a name and a query have in common, by the words of the query. */
interface Overlap {
	/** How much of each is in the name, from 0 to 1, and what it was taken for. */
	shares: number[];
	used: (Meaning | undefined)[];
	/** The words of the name that each is, and how well it fits them. */
	places: ReadonlyMap<string, number>[];
}

/** Find the names that have words of a query. */
export function overlapsOf(query: QueryWord[], index: SearchIndex): Map<Phrase, Overlap> {
	const overlaps = new Map<Phrase, Overlap>();
	// Little words are in most names: they count only where others are found, or where a name has nothing else.
	for (const [at, { meanings, weight }] of [...query.entries()].sort(([, a], [, b]) => b.weight - a.weight)) {
		const isLittle = weight <= weights.ignored && query.some((word) => word.weight > weights.ignored);
		for (const meaning of meanings) {
			// A compound is a kind of what its last part names: without that part, none of it counts.
			for (const last of meaning.forms.at(-1)?.keys() ?? []) {
				for (const phrase of index.phrasesWith.get(last) ?? []) {
					if (isLittle && !overlaps.has(phrase) && !isLittleName(phrase, index)) continue;
					const overlap = overlaps.get(phrase) ?? { shares: query.map(() => 0), used: [], places: [] };
					const { share, places } = shareOf(meaning, phrase, index);
					if (share <= (overlap.shares[at] ?? 0)) continue;
					overlap.shares[at] = share;
					overlap.used[at] = meaning;
					overlap.places[at] = places;
					overlaps.set(phrase, overlap);
				}
			}
		}
	}
	return overlaps;
}

/** Say how much of what a word means is in a name, and which words of the name it is. */
function shareOf({ forms, words, trust }: Meaning, phrase: Phrase, index: SearchIndex) {
	const places = new Map<string, number>();
	let share = 0;
	let all = 0;
	for (const [at, form] of forms.entries()) {
		const likeness = Math.max(0, ...phrase.words.map((word) => form.get(word) ?? 0));
		// One word stands for one: `in` is not the beginning of `inte` as well in «samlas inte in».
		const place = phrase.words.find((word) => form.get(word) === likeness);
		if (place) places.set(place, likeness);
		const weight = weightOf(words[at] ?? '', index);
		share += weight * likeness;
		all += weight;
	}
	return { share: (trust * share) / all, places };
}

/** Say how much of a name is in a query, from 0 to 1: less of it if its words stand apart. */
export function ownShare(phrase: Phrase, overlap: Overlap, query: QueryWord[], index: SearchIndex): number {
	// Where no word means much, little ones are as much of the name: `whose device` is not `device`.
	const weigh = (word: string) =>
		isLittleName(phrase, index) ? 1 / phrase.words.length : weightOf(word, index) / phrase.weight;
	const likeness = (word: string) => Math.max(0, ...overlap.places.flatMap((here) => here.get(word) ?? 0));
	const own = phrase.words.reduce((sum, word) => sum + likeness(word) * weigh(word), 0);
	return own / (1 + apart * wordsBetween(phrase, overlap, query, index));
}

/**
 * Count the words that stand between those of a name in the query, little ones apart. A name that has nothing else stands there
 * only word for word: «where I am». A single general word is none, unless it asks for a kind: `mam`.
 */
function wordsBetween(phrase: Phrase, { places }: Overlap, query: QueryWord[], index: SearchIndex): number {
	if (isLittleName(phrase, index)) {
		const said = query.map(({ word }) => word);
		const isSaid = ` ${said.join(' ')} `.includes(` ${phrase.words.join(' ')} `);
		return isSaid && (phrase.words.length > 1 || phrase.entry.kind) ? 0 : query.length;
	}
	let fewest = query.length;
	for (const start of places.keys()) {
		if (!places[start]) continue;
		const missing = new Set(places.flatMap((words) => [...words.keys()]));
		let between = 0;
		for (let at = start; at < query.length && missing.size > 0; at += 1) {
			for (const word of places[at]?.keys() ?? []) missing.delete(word);
			if (!places[at] && !index.ignored.has(query[at]?.word ?? '')) between += 1;
		}
		if (missing.size === 0) fewest = Math.min(fewest, between);
	}
	return fewest;
}
