import { type Answer, answer, fragmentOf, type Hit } from './answer.ts';
import type { SearchIndex } from './search-index.ts';
import { foldedWordsOf } from './words.ts';

/** The indexes of the languages, loaded as far as they are needed. */
interface SearchIndexes {
	/** That of the page's language, for names alone. */
	names: SearchIndex;
	/** That of the page's language, for questions. */
	loadOwn(): Promise<SearchIndex>;
	/** Those of the other languages, for questions. */
	loadOthers(): Promise<SearchIndex[]>;
}

/**
 * Answer a query in the page's language. If it neither is nor begins a name, or is also a name that only questions know, such
 * as `mam`, that takes the words of questions; if nothing is found, the other languages are asked, too. While a label is typed,
 * those that begin so come first.
 */
export async function answerInAll({ names, loadOwn, loadOthers }: SearchIndexes, query: string): Promise<Answer> {
	const named = answer(names, query);
	const typed = foldedWordsOf(query).join(' ');
	const begins = ({ label }: Hit) => Number(foldedWordsOf(label).join(' ').startsWith(typed));
	const isNamed = named.isName || (named.hits.length > 0 && isBegun(typed, names));
	if (isNamed && !names.data.ambiguous.includes(typed)) {
		return {
			...named,
			hits: named.isName ? named.hits : named.hits.toSorted((a, b) => begins(b) - begins(a)),
			corrected: undefined,
		};
	}
	const own = await loadOwn();
	const ownAnswer = answer(own, query);
	if (ownAnswer.hits.length > 0 || ownAnswer.unmentioned) return ownAnswer;
	for (const other of await loadOthers()) {
		const translated = answer(other, query).hits.flatMap(({ url, label }): Hit[] => {
			const record = own.data.records.find((candidate) => fragmentOf(candidate.url) === fragmentOf(url));
			return record ? [{ ...record, foundAs: { lang: other.lang, label } }] : [];
		});
		if (translated.length > 0) return { ...ownAnswer, hits: translated, closest: [], corrected: undefined };
	}
	return ownAnswer;
}

/**
 * Say whether a query begins a name that the reader may go on typing: a label, or any name if it ends inside a word. A word that
 * means the same as others is whole, even if a name begins so: `ipad` is no `ipadress`.
 */
function isBegun(typed: string, { names, vocabulary, data }: SearchIndex): boolean {
	const last = typed.split(' ').at(-1) ?? '';
	const isInside = !vocabulary.has(last) && !data.same.flat().includes(last);
	return [...names].some(([name, isLabel]) => (isLabel || isInside) && name.startsWith(typed));
}
