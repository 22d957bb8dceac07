import { indexedWords, type Phrase, phrasesOf } from './phrases.ts';
import type { SearchData } from './search-data.ts';
import type { Vocabulary } from './vocabulary.ts';
import { likenessOf } from './word-forms.ts';

/** The part of Pagefind's API that the site uses, https://pagefind.app/docs/api/. */
export interface Pagefind {
	search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** A record that Pagefind found. */
export interface PagefindResult {
	id: string;
	/** The positions of the words found, among all words of the record. */
	words: number[];
}

/** A record of the index, as read from `search.json`. */
export interface IndexedRecord {
	record: SearchData['records'][number];
	/** Its position among all records. */
	order: number;
	phrases: Phrase[];
	/** Its words as they are in the index. */
	words: string[];
}

/** Which words of a record match a query word, and how well, from 0 to 1. */
export type Match = Map<string, number>;

/** Looks up one word in the index: which records have it, and as which words. */
export type Lookup = (word: string) => Promise<Map<IndexedRecord, Match>>;

/** Read a record of `search.json`. */
export function readRecord(
	record: SearchData['records'][number],
	order: number,
	vocabulary: Vocabulary,
	ignored: ReadonlySet<string>,
): IndexedRecord {
	const phrases = phrasesOf(record, vocabulary);
	return { record, order, phrases, words: indexedWords(phrases, ignored) };
}

/**
 * Create the lookup for an index. Pagefind finds a word by its stem and by its beginning; the results are remembered.
 * Ignored words are not in Pagefind's index; they are only found exactly as they are.
 */
export function makeLookup(pagefind: Pagefind, records: IndexedRecord[], ignored: ReadonlySet<string>): Lookup {
	const byId = new Map(records.map((indexed) => [indexed.record.id, indexed]));
	const known = new Map<string, Promise<Map<IndexedRecord, Match>>>();

	async function lookUp(word: string): Promise<Map<IndexedRecord, Match>> {
		const { results } = await pagefind.search(word);
		const having = ignored.has(word)
			? records.filter(({ phrases }) => phrases.some(({ words }) => words.includes(word)))
			: [];
		const matches = new Map(having.map((indexed): [IndexedRecord, Match] => [indexed, new Map([[word, 1]])]));
		for (const { id, words } of results) {
			const indexed = byId.get(id);
			if (!indexed) throw new Error(`The search index has a record that \`search.json\` lacks: ${id}`);
			const match = matches.get(indexed) ?? new Map();
			for (const position of words) {
				const found = indexed.words[position] ?? '';
				// Pagefind also finds words that only share a few letters; those do not count.
				const likeness = likenessOf(word, found);
				if (likeness > 0) match.set(found, likeness);
			}
			if (match.size > 0) matches.set(indexed, match);
		}
		return matches;
	}

	return (word) => {
		const remembered = known.get(word) ?? lookUp(word);
		known.set(word, remembered);
		return remembered;
	};
}
