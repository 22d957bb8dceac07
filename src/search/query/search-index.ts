import { isVerdict } from '../../policy/model.ts';
import { split } from './compounds.ts';
import type { KindWords, NameData, QuestionData, SearchRecord, Unmentioned } from './search-data.ts';
import { likenessOf, oneEnding } from './word-forms.ts';
import { fold, wordsOf } from './words.ts';

/** Something that a query can be about: one of the three. */
export interface Entry {
	record?: SearchRecord;
	kind?: KindWords;
	unmentioned?: Unmentioned;
}

/** Some words by which an entry can be found. */
export interface Phrase {
	entry: Entry;
	/** A name is a label, a condition, remark or qualifier, a term or a foreign label; others are its category, parts of compounds. */
	kind: 'label' | 'name' | 'words';
	/** In lower case, without diacritics. */
	words: string[];
	/** How much its words weigh together. */
	weight: number;
	/** The language of a foreign label. */
	lang?: string;
}

/** A phrase whose words are not yet weighed. */
type Text = Omit<Phrase, 'words' | 'weight'> & { text: string };

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
	/** The words that ask for a kind of answer. */
	kinds: KindWords[];
	/** The names, as their words side by side, and whether each is a label, of this language or another. */
	names: ReadonlyMap<string, boolean>;
	/** The phrases that have a word. */
	phrasesWith: ReadonlyMap<string, Phrase[]>;
	/** The words, and how each is spelled, with its diacritics. */
	vocabulary: ReadonlyMap<string, string>;
	/** The words by their first three letters, which all forms of a word share. */
	byStart: ReadonlyMap<string, string[]>;
	/** What a misspelled word may be corrected to. */
	meaningful: ReadonlySet<string>;
	/** What compounds are made of. */
	parts: ReadonlySet<string>;
	ignored: ReadonlySet<string>;
	weak: ReadonlySet<string>;
	/** What was found out about words that were typed before. */
	known: Map<string, Meaning[]>;
}

/** How much a word weighs in a name and in a query (measured: 3 each). A little word still makes a name another one. */
export const weights = { full: 1, weak: 0.25, ignored: 0.1 };

/** Say how much a word weighs. */
export function weightOf(word: string, { ignored, weak }: Pick<SearchIndex, 'ignored' | 'weak'>): number {
	return ignored.has(word) ? weights.ignored : weak.has(word) ? weights.weak : weights.full;
}

const noQuestions: QuestionData = { ignored: [], weak: [], terms: [], kinds: [], unmentioned: [] };

/** Prepare a language for searching: for names alone, or for questions as well. */
export function makeSearchIndex(lang: string, data: NameData, questions = noQuestions): SearchIndex {
	const texts = [
		...data.records.flatMap((record, at) => textsOf(record, questions.terms[at])),
		...questions.kinds.flatMap(textsOfKind),
		...questions.unmentioned.flatMap((unmentioned) =>
			namesOf({ unmentioned }, [unmentioned.label, ...unmentioned.terms]),
		),
	].map(({ text, ...phrase }) => ({ phrase, typed: wordsOf(text) }));
	const vocabulary = new Map(texts.flatMap(({ typed }) => typed).map((word) => [fold(word), word]));
	const all = [...vocabulary.keys()];
	const byStart = Map.groupBy(all, (word) => word.slice(0, 3));
	const ignored = new Set([...data.ignored, ...questions.ignored]);
	const general = [...data.weak, ...questions.weak];
	// The forms of a weak word are as weak as it is: `accounts` and `account`.
	const forms = general.flatMap((weak) => {
		const others = byStart.get(weak.slice(0, 3)) ?? [];
		return others.filter((word) => likenessOf(weak, word) >= oneEnding);
	});
	const little = { ignored, weak: new Set([...general, ...forms]) };
	const meaningful = new Set(all.filter((word) => !ignored.has(word)));
	const parts = new Set([...meaningful, ...little.weak]);
	const compounds = new Map(all.map((word) => [word, split(word, meaningful)]));
	const names = new Map<string, boolean>();
	const phrasesWith = new Map<string, Phrase[]>(all.map((word) => [word, []]));
	const add = (phrase: Omit<Phrase, 'words' | 'weight'>, inOrder: string[]) => {
		const words = [...new Set(inOrder)];
		const weight = words.reduce((sum, word) => sum + weightOf(word, little), 0);
		const whole = { ...phrase, words, weight };
		for (const word of words) phrasesWith.get(word)?.push(whole);
	};
	for (const { phrase, typed } of texts) {
		const words = typed.map(fold);
		add(phrase, words);
		if (phrase.kind === 'words') continue;
		const name = words.join(' ');
		names.set(name, names.get(name) || phrase.kind === 'label' || phrase.lang !== undefined);
		for (const word of words) {
			const ownParts = compounds.get(word);
			if (ownParts) add({ entry: phrase.entry, kind: 'words' }, ownParts);
		}
	}
	const { kinds } = questions;
	return { lang, data, kinds, names, phrasesWith, vocabulary, byStart, meaningful, parts, ...little, known: new Map() };
}

/** List everything by which a record can be found, its label first; what is asked has a little word. */
function textsOf(record: SearchRecord, asked: string[] = []): Text[] {
	const { kind, label, context, foreign = {}, details = [], terms = [] } = record;
	const entry = { record };
	// The label without the words that explain it: «Photos» for «Photos, including those in …».
	const [name = ''] = label.split(/[,(:]/);
	return [
		...[label, name].map((text): Text => ({ entry, kind: 'label', text })),
		...namesOf(entry, [...details, ...terms, ...asked]),
		...(isVerdict(kind) ? [context] : []).map((text): Text => ({ entry, kind: 'words', text })),
		...Object.entries(foreign).map(([lang, text]): Text => ({ entry, kind: 'name', text, lang })),
	];
}

/** List the words that ask for a kind. A single one does not ask for all: it is only about nothing in particular, such as `phone`. */
function textsOfKind(kind: KindWords): Text[] {
	const isPlain = (text: string) => kind.kind === 'all' && wordsOf(text).length === 1;
	const entry = { kind };
	return kind.terms.map((text) => ({ entry, kind: isPlain(text) ? 'words' : 'name', text }));
}

function namesOf(entry: Entry, texts: string[]): Text[] {
	return texts.map((text) => ({ entry, kind: 'name', text }));
}
