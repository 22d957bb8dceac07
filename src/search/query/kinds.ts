import type { QueryWord } from './overlap.ts';
import { type Ranked, rank } from './rank.ts';
import type { KindWords, SearchRecord } from './search-data.ts';
import { type SearchIndex, weights } from './search-index.ts';
import { twoEndings } from './word-forms.ts';

const isAll = (asked: KindWords) => asked.kind === 'all';

/**
 * Rank what a query is about: words that ask for a kind of answer hardly count beside others. A query that is about nothing in
 * particular, such as «what do they get from my phone», asks for all.
 *
 * @returns what is ranked, best first, the kinds that are asked for, whether nothing else is, and the records of the kinds
 */
export function rankByKind(query: QueryWord[], index: SearchIndex) {
	const all = rank(query, index);
	const asking = askingFor(all, query);
	const kinds = asking.map(({ kind }) => kind);
	const asks = (at: number) => asking.some(({ used }) => used[at]);
	const words = query.map((word, at) => (asks(at) ? { ...word, weight: weights.ignored } : word));
	// The verdict that a query asks for decides between statements that answer alike, and counts no more than a little word.
	const isAsked = (record?: SearchRecord) =>
		kinds.some(({ kind }) => kind === (record?.kind === 'category' ? 'required' : record?.kind));
	const ranked = (kinds.length > 0 ? rank(words, index) : all)
		.filter(({ entry }) => !entry.kind)
		.map((one) => (isAsked(one.entry.record) ? { ...one, score: one.score + weights.ignored } : one))
		.sort((a, b) => b.score - a.score);
	const isOtherNamed = ranked.some(({ isNamed, used }) => isNamed && used.some((word, at) => word && !asks(at)));
	// Beside a kind, general words ask for nothing else: «MAM only list».
	const little = kinds.some((kind) => !isAll(kind)) ? weights.weak : weights.ignored;
	const isGeneral = words.every((word) => word.weight <= little || isPlain(word, index));
	// Words of the situation alone ask for nothing: «union».
	const isAsking = kinds.length > 0 || words.some((word) => isPlain(word, index));
	const isKindAlone = isAsking && isGeneral && !isOtherNamed;
	const alone = kinds.length > 0 ? kinds : index.kinds.filter(isAll);
	// Where the data comes from is a question of its own; other kinds are one only where the query is about nothing else.
	const listed = isKindAlone ? alone : kinds.filter(({ kind }) => kind === 'source');
	return {
		ranked,
		kinds: isKindAlone ? alone : kinds.filter((kind) => !isAll(kind)),
		isKindAlone,
		ofKinds: recordsOf(new Set(listed.map(({ kind }) => kind)), index),
	};
}

/** Find what asks for kinds of answers: all of it only where nothing else is asked for. */
function askingFor(ranked: Ranked[], query: QueryWord[]) {
	const whole = ranked.flatMap(({ entry: { kind }, isNamed, used }) => (kind && isNamed ? [{ kind, used }] : []));
	const some = whole.filter(({ kind }) => !isAll(kind));
	// Of two kinds that share a word, the better one is meant: `not required` is not `required`.
	return (some.length > 0 ? some : whole).filter(({ used }, at, better) => {
		const isShared = (other: { used: typeof used }) =>
			query.some(({ weight }, i) => weight >= weights.full && used[i] && other.used[i]);
		return !better.slice(0, at).some(isShared);
	});
}

/** Tell whether a word, or each part of a compound, is about nothing in particular. */
function isPlain({ meanings }: QueryWord, { phrasesWith }: SearchIndex): boolean {
	const plain = (word: string) => phrasesWith.get(word)?.some(({ entry, kind }) => entry.kind && kind === 'words');
	return meanings.some(({ forms }) =>
		forms.every((form) => [...form].some(([word, likeness]) => likeness >= twoEndings && plain(word))),
	);
}

/** List the records of the kinds that are asked for: of all, the categories and what is in none of them. */
function recordsOf(asked: ReadonlySet<string>, { data: { records } }: SearchIndex): SearchRecord[] {
	const categories = new Set(records.flatMap(({ kind, label }) => (kind === 'category' ? label : [])));
	return records.filter(({ kind, mam = 'no', context }) => {
		// With MAM, that is what it collects, and with `never` what it does not.
		if (asked.has('mam') && kind === 'required' && !asked.has('optional')) return (mam === 'no') === asked.has('never');
		if (asked.has('mam') && kind === 'never') return asked.has('never') && !asked.has('required');
		if (!asked.has('all')) return asked.has(kind);
		return kind === 'category' || kind === 'optional' || (kind === 'required' && !categories.has(context));
	});
}
