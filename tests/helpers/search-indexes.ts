import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { sinceIn } from '../../src/provenance/source-documents.ts';
import { makeSearchData } from '../../src/search/indexing/make-search-data.ts';
import type { SearchWords } from '../../src/search/indexing/search-words.ts';
import type { Answer } from '../../src/search/query/answer.ts';
import { answerInAll } from '../../src/search/query/answer-in-all.ts';
import { makeSearchIndex, type SearchIndex } from '../../src/search/query/search-index.ts';
import { content } from './content.ts';

/** The indexes of a language: for names alone, and for questions as well. */
export interface OwnIndexes {
	names: SearchIndex;
	whole: SearchIndex;
}

let own: OwnIndexes[] | undefined;

/** Give the search indexes of the content, which are made once for all files of a worker. */
export function searchIndexes(): OwnIndexes[] {
	own ??= makeIndexes((words) => words);
	return own;
}

/**
 * Make the search indexes of the content, as the pages do from what a build writes.
 *
 * @param change what to change of the search words first
 */
export function makeIndexes(change: (words: SearchWords) => SearchWords): OwnIndexes[] {
	const words = content.searchWords.map(change);
	const since = sinceIn(content);
	return localeCodes.map((locale) => {
		const { names, questions } = makeSearchData(locale, content.pages, words, since);
		return { names: makeSearchIndex(locale, names), whole: makeSearchIndex(locale, names, questions) };
	});
}

/** Search in all languages, as on a page of the given one. */
export function searchFrom(indexes: OwnIndexes[], locale: Locale, query: string): Promise<Answer> {
	const own = indexes.find(({ names }) => names.lang === locale);
	if (!own) throw new Error(`There is no index of \`${locale}\`.`);
	const loadOthers = async () => indexes.filter((other) => other !== own).map(({ whole }) => whole);
	return answerInAll({ names: own.names, loadOwn: async () => own.whole, loadOthers }, query);
}

/** Find the ids of the statements that answer a query, best first. */
export async function idsFrom(indexes: OwnIndexes[], locale: Locale, query: string): Promise<string[]> {
	return idsOf((await searchFrom(indexes, locale, query)).hits);
}

/** Give the ids of what was found. */
export function idsOf(hits: Answer['hits']): string[] {
	return hits.map(({ url }) => url.split('#')[1] ?? '');
}
