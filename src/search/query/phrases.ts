import { split } from './compounds.ts';
import type { SearchRecord } from './search-record.ts';
import type { Vocabulary } from './vocabulary.ts';
import { fold, wordsOf } from './words.ts';

/** What a phrase is to its record. */
export type PhraseKind = 'label' | 'detail' | 'term' | 'part' | 'category' | 'foreignLabel' | 'text';

/** Some words by which a record can be found. */
export interface Phrase {
	kind: PhraseKind;
	/** Its words in lower case, without diacritics. */
	words: string[];
	/** The language of a foreign label. */
	lang?: string;
}

/**
 * List everything by which a record can be found, its label first. This includes compounds in parts, `samtal historik`
 * for `samtalshistorik`, and the category of a data item, or the chapter of what is optional or never collected.
 *
 * @param vocabulary the words that compounds are made of
 */
export function phrasesOf(record: SearchRecord, vocabulary: Vocabulary): Phrase[] {
	const { kind, label, context, foreign = {}, details = [], terms = [], text } = record;
	const phrase = (ofKind: PhraseKind, ofText: string): Phrase => ({ kind: ofKind, words: foldedWordsOf(ofText) });
	const compounds = kind === 'prose' ? [] : new Set([label, ...terms].flatMap(foldedWordsOf));
	// The label without the words that explain it: «Photos» for «Photos, including those in …».
	const [name = ''] = label.split(/[,(:]/);
	return [
		phrase('label', label),
		...(kind === 'prose' || name === label ? [] : [phrase('label', name)]),
		...details.map((detail) => phrase('detail', detail)),
		...terms.map((term) => phrase('term', term)),
		...[...compounds].flatMap((word): Phrase[] => {
			const words = split(word, vocabulary);
			return words ? [{ kind: 'part', words }] : [];
		}),
		...(hasVerdict(record) ? [phrase('category', context)] : []),
		...Object.entries(foreign).map(([lang, foreignLabel]) => ({ ...phrase('foreignLabel', foreignLabel), lang })),
		...(text ? [phrase('text', text)] : []),
	];
}

/** List the words of phrases that go into the index, sorted and without duplicates: all but the ignored ones. */
export function indexedWords(phrases: Phrase[], ignored: ReadonlySet<string>): string[] {
	return [...new Set(phrases.flatMap(({ words }) => words))].filter((word) => !ignored.has(word)).sort();
}

/**
 * List the words of the statements in lower case, as they are spelled. Prose is left out: it says nothing about what a
 * reader may have meant.
 */
export function statementWords(records: SearchRecord[]): string[] {
	return records
		.filter(({ kind }) => kind !== 'prose')
		.flatMap((record) => {
			const { label, context, foreign = {}, details = [], terms = [] } = record;
			return [label, ...Object.values(foreign), ...details, ...terms, hasVerdict(record) ? context : ''];
		})
		.flatMap(wordsOf);
}

function hasVerdict({ kind }: SearchRecord): boolean {
	return kind === 'required' || kind === 'optional' || kind === 'never';
}

function foldedWordsOf(text: string): string[] {
	return wordsOf(text).map(fold);
}
