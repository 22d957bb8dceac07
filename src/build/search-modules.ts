import type { Plugin } from 'vite';
import { type Locale, localeCodes, locales, t, type Words } from '../i18n/index.ts';
import { virtualModule } from './virtual-module.ts';

/** The interface words of each language that the field may show before the search is loaded. */
export const fieldWords = wordsOf(['search.loading', 'search.error', 'search.noText', 'search.reload', 'search.all']);

/** Those of one language. */
export type FieldWords = (typeof fieldWords)[string];

/** The same words in development, where there are no built pages and no index of them. */
export function fieldWordsInDevelopment() {
	return Object.fromEntries(
		localeCodes.map((locale) => [locale, { ...fieldWords[locale], 'search.noText': t(locale, 'search.noTextYet') }]),
	);
}

/** The interface words that come with the search. */
const resultWords = wordsOf([
	'search.all',
	'search.closest',
	'search.corrected',
	'search.empty',
	'search.folded',
	'search.incomplete',
	'search.more',
	'search.near',
	'search.passages',
	'search.results',
	'search.shown',
	'search.unmentioned',
	'search.unmentionedOn',
	'count.results.one',
	'count.results.other',
	'kind.required',
	'kind.optional',
	'kind.never',
	'kind.category',
	'kind.source',
	'kind.statement',
]);

/** Those of one language. */
export type ResultWords = (typeof resultWords)[string];

/** Provide what the code of the search box is made with: the interface words of some languages, and whether there are records. */
export function searchModules(languages: Locale[], hasRecords: boolean): Plugin[] {
	const words = Object.fromEntries(languages.map((locale) => [locale, resultWords[locale]]));
	return [virtualModule('virtual:result-words', () => words), virtualModule('virtual:has-records', () => hasRecords)];
}

function wordsOf<Key extends keyof Words>(keys: Key[]): Record<string, Record<Key, string>> {
	return Object.fromEntries(
		localeCodes.map((locale) => [
			locale,
			Object.fromEntries(keys.map((key) => [key, locales[locale].words[key]])) as Record<Key, string>,
		]),
	);
}
