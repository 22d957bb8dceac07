import { type Answer, answer, fragmentOf, type Hit } from './answer.ts';
import type { SearchIndex } from './search-index.ts';
import { foldedWordsOf } from './words.ts';

/** The indexes of the languages, loaded as far as they are needed. */
export interface SearchIndexes {
	/** That of the page's language, for names alone. */
	names: SearchIndex;
	/** That of the page's language, for questions. */
	loadOwn(): Promise<SearchIndex>;
	/** Those of the other languages, for questions. */
	loadOthers(): Promise<SearchIndex[]>;
}

/**
 * Answer a query in the page's language. If it is no name, and does not end inside a word of the first label that the names
 * find, that takes the words of questions; if nothing is found, or only by correcting the query, the other languages are
 * asked, too.
 */
export async function answerInAll({ names, loadOwn, loadOthers }: SearchIndexes, query: string): Promise<Answer> {
	const named = answer(names, query);
	const [label = ''] = named.hits.map((hit) => foldedWordsOf(hit.label).join(' '));
	const typed = foldedWordsOf(query).join(' ');
	// A whole word may ask for something else, such as `mam` for all that is collected with MAM only.
	const isInLabel = label.startsWith(typed) && /^\p{L}/u.test(label.slice(typed.length));
	if ((named.isName || isInLabel) && !named.corrected) return named;
	const own = await loadOwn();
	const ownAnswer = answer(own, query);
	if ((ownAnswer.hits.length > 0 || ownAnswer.unmentioned) && !ownAnswer.corrected) return ownAnswer;
	for (const other of await loadOthers()) {
		const { hits, corrected } = answer(other, query);
		if (corrected && ownAnswer.hits.length > 0) continue;
		const translated = hits.flatMap(({ url, label }): Hit[] => {
			const record = own.data.records.find((candidate) => fragmentOf(candidate.url) === fragmentOf(url));
			return record ? [{ ...record, foundAs: { lang: other.lang, label } }] : [];
		});
		if (translated.length > 0) return { ...ownAnswer, hits: translated, closest: [], corrected };
	}
	return ownAnswer;
}
