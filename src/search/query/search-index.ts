import { split } from './compounds.ts';
import type { KindWords, NameData, QuestionData, SearchRecord, Unmentioned } from './search-data.ts';
import { likenessOf } from './word-forms.ts';
import { fold, foldedWordsOf, wordsOf } from './words.ts';

/** Something that a query can be about: one of the three. */
export interface Entry {
	record?: SearchRecord;
	kind?: KindWords;
	unmentioned?: Unmentioned;
	/** Its position among all. */
	order: number;
}

/** Some words by which an entry can be found. */
export interface Phrase {
	entry: Entry;
	/** A name is a label, a term or a foreign label; other words go with it: its condition, category, parts of compounds. */
	kind: 'label' | 'name' | 'words';
	/** In lower case, without diacritics. */
	words: string[];
	/** How much its words weigh together. */
	weight: number;
	/** The language of a foreign label. */
	lang: string | undefined;
}

/** What a typed word may mean: a word of the index, or a compound of several. */
export interface Meaning {
	/** The word, or the parts of the compound. */
	words: string[];
	/** For each of them, the words of the index that it can be, and how well each fits, from 0 to 1. */
	forms: ReadonlyMap<string, number>[];
	/** How likely it is that this was meant, from 0 to 1. */
	trust: number;
	isCorrected: boolean;
}

/** The index of a language, held in memory. */
export interface SearchIndex {
	lang: string;
	data: NameData;
	/** The phrases that have a word. */
	phrasesWith: ReadonlyMap<string, Phrase[]>;
	vocabulary: ReadonlySet<string>;
	/** The words by their first three letters, which all forms of a word share. */
	byStart: ReadonlyMap<string, string[]>;
	/** What a misspelled word may be corrected to, and what compounds are made of. */
	meaningful: ReadonlySet<string>;
	/** The words that are a whole name by themselves; a compound may end with one. */
	names: ReadonlySet<string>;
	/** The spelling of each word, with its diacritics. */
	spellings: ReadonlyMap<string, string>;
	ignored: ReadonlySet<string>;
	weak: ReadonlySet<string>;
	/** Groups of words that mean the same in names. */
	same: string[][];
	/** What was found out about words that were typed before. */
	known: Map<string, Meaning[]>;
}

/** How much a word weighs in a name and in a query (measured: 2 and 2). A little word still makes a name another one. */
export const weights = { full: 1, weak: 0.25, ignored: 0.1 };

/** Say how much a word weighs. */
export function weightOf(word: string, { ignored, weak }: Pick<SearchIndex, 'ignored' | 'weak'>): number {
	return ignored.has(word) ? weights.ignored : weak.has(word) ? weights.weak : weights.full;
}

const noQuestions: QuestionData = { ignored: [], weak: [], kinds: [], unmentioned: [] };

/** Prepare a language for searching: for names alone, or for questions as well. */
export function makeSearchIndex(lang: string, data: NameData, questions = noQuestions): SearchIndex {
	const texts = [
		...data.records.map((record, order) => ({ entry: { record, order }, texts: textsOf(record) })),
		...questions.kinds.map((kind) => ({ entry: { kind, order: 0 }, texts: asPhrases('name', kind.terms) })),
		...questions.unmentioned.map((unmentioned) => ({
			entry: { unmentioned, order: 0 },
			texts: asPhrases('name', [unmentioned.label, ...unmentioned.terms]),
		})),
	].flatMap(({ entry, texts }) => texts.map((text) => ({ entry: entry as Entry, ...text })));
	const spellings = new Map(texts.flatMap(({ text }) => wordsOf(text)).map((word) => [fold(word), word]));
	const vocabulary = new Set(spellings.keys());
	const ignored = new Set([...data.ignored, ...questions.ignored]);
	const general = [...data.weak, ...questions.weak];
	// The forms of a weak word are as weak as it is: `accounts` and `account`.
	const forms = [...vocabulary].filter((word) => general.some((weak) => likenessOf(weak, word) >= 0.9));
	const weak = new Set([...general, ...forms]);
	const meaningful = new Set([...vocabulary].filter((word) => !ignored.has(word)));
	const phrasesWith = new Map<string, Phrase[]>();
	const add = (phrase: Pick<Phrase, 'entry' | 'kind' | 'lang'>, inOrder: string[]) => {
		const words = [...new Set(inOrder)];
		const weight = words.reduce((sum, word) => sum + weightOf(word, { ignored, weak }), 0);
		const whole = { ...phrase, words, weight };
		for (const word of words) phrasesWith.set(word, [...(phrasesWith.get(word) ?? []), whole]);
	};
	for (const { entry, kind, text, lang } of texts) {
		const words = foldedWordsOf(text);
		add({ entry, kind, lang }, words);
		if (kind === 'words') continue;
		for (const word of words) add({ entry, kind: 'words', lang: undefined }, split(word, meaningful) ?? []);
	}
	const names = new Set(
		[...phrasesWith].flatMap(([word, phrases]) =>
			phrases.some(({ kind, words, weight }) => kind !== 'words' && words.length === 1 && weight === weights.full)
				? word
				: [],
		),
	);
	const byStart = Map.groupBy(vocabulary, (word) => word.slice(0, 3));
	return {
		lang,
		data,
		phrasesWith,
		vocabulary,
		byStart,
		meaningful,
		names,
		spellings,
		ignored,
		weak,
		same: data.same,
		known: new Map(),
	};
}

/** List everything by which a record can be found, its label first. */
function textsOf({ kind, label, context, foreign = {}, details = [], terms = [] }: SearchRecord) {
	// The label without the words that explain it: «Photos» for «Photos, including those in …».
	const [name = ''] = label.split(/[,(:]/);
	const hasVerdict = kind === 'required' || kind === 'optional' || kind === 'never';
	return [
		...asPhrases('label', [label, name]),
		...asPhrases('name', terms),
		...asPhrases('words', [...details, ...(hasVerdict ? [context] : [])]),
		...Object.entries(foreign).map(([lang, text]) => ({ kind: 'name' as const, text, lang })),
	];
}

function asPhrases(kind: Phrase['kind'], texts: string[]): (Pick<Phrase, 'kind' | 'lang'> & { text: string })[] {
	return texts.map((text) => ({ kind, text, lang: undefined }));
}
