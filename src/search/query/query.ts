import { interpret, type LittleWords, type QueryWord, type Vocabularies } from './interpret.ts';
import { type IndexedRecord, type Lookup, makeLookup, type Pagefind, readRecord } from './lookup.ts';
import { statementWords } from './phrases.ts';
import { type Answer, scoreAnswers } from './score.ts';
import type { SearchData } from './search-data.ts';
import { fold, wordsOf } from './words.ts';

/** Something that was found, with the texts to show. */
export interface Hit {
	url: string;
	kind: string;
	label: string;
	verdict: string;
	context: string;
	/** What it is called in the other language, if that is what was found. */
	foreign?: { lang: string; label: string };
}

/** The answer to a query. */
export interface Findings {
	statements: Hit[];
	prose: Hit[];
	/** How much of the query the first statement explains, from 0 to 1. */
	explained: number;
	/** The query as it was understood, if a word in it was misspelled. */
	corrected?: string;
}

/** The index of a language, once loaded. */
export interface SearchIndex extends Vocabularies {
	lang: string;
	records: IndexedRecord[];
	lookUp: Lookup;
	littleWords: LittleWords;
}

/** A shorter ignored word is too close to too many others to be a correction of them. */
const shortestIgnoredCorrection = 6;

/** How much of the query a statement must explain to be shown because of its words in another language. */
const leastExplainedByOther = 0.6;

/** Prepare a language's index for searching. */
export function makeSearchIndex(lang: string, pagefind: Pagefind, data: SearchData): SearchIndex {
	const ignored = new Set(data.ignored);
	const spellings = new Map(statementWords(data.records).map((word) => [fold(word), word]));
	const vocabulary = new Set(spellings.keys());
	const records = data.records.map((record, order) => readRecord(record, order, vocabulary, ignored));
	const weak = new Set(data.weak);
	const names = records
		.flatMap(({ phrases }) => phrases)
		.flatMap(({ kind, words }) => ((kind === 'label' || kind === 'term') && words.length === 1 ? words : []));
	const meaningful = [...vocabulary].filter((word) => word.length >= shortestIgnoredCorrection || !ignored.has(word));
	return {
		lang,
		records,
		lookUp: makeLookup(pagefind, records, ignored),
		vocabulary,
		meaningful: new Set(meaningful),
		names: new Set(names.filter((word) => !ignored.has(word) && !weak.has(word))),
		spellings,
		littleWords: { ignored, weak },
	};
}

/** Search the index of one language: the statements, and the prose that has every word of the query. */
export async function findHits(index: SearchIndex, query: string): Promise<Findings> {
	const { lookUp, littleWords, records } = index;
	const best = new Map<IndexedRecord, Answer & { reading: QueryWord[] }>();
	for (const reading of await interpret(query, lookUp, index, littleWords)) {
		for (const answer of await scoreAnswers(reading, lookUp, littleWords)) {
			if (answer.score > (best.get(answer.indexed)?.score ?? 0)) best.set(answer.indexed, { ...answer, reading });
		}
	}
	const answers = [...best.values()].sort((a, b) => b.score - a.score || a.indexed.order - b.indexed.order);
	const words = wordsOf(query)
		.map(fold)
		.filter((word) => !littleWords.ignored.has(word));
	const [first] = answers;
	const corrected = first && correctedQuery(first.reading, first.used, index);
	return {
		statements: answers.map(({ indexed, phrase }) => hitOf(indexed, phrase.lang)),
		prose: records
			.filter((indexed) => indexed.record.kind === 'prose' && hasAll(indexed, words))
			.map((one) => hitOf(one)),
		explained: first?.explained ?? 0,
		...(corrected && { corrected }),
	};
}

/**
 * Search the index of the page's language; if that finds no statement, or only by correcting the query, search the
 * other languages, too. What they find is shown in the page's language.
 *
 * @param others loads the indexes of the other languages
 */
export async function findInAll(
	own: SearchIndex,
	others: () => Promise<SearchIndex[]>,
	query: string,
): Promise<Findings> {
	const findings = await findHits(own, query);
	if (findings.statements.length > 0 && !findings.corrected) return findings;
	for (const other of await others()) {
		const { statements, explained, corrected } = await findHits(other, query);
		if (explained < leastExplainedByOther || (corrected && findings.statements.length > 0)) continue;
		const translated = statements.flatMap(({ url, label }) => {
			const indexed = own.records.find(({ record }) => fragmentOf(record.url) === fragmentOf(url));
			return indexed ? [{ ...hitOf(indexed), foreign: { lang: other.lang, label } }] : [];
		});
		return { statements: translated, prose: findings.prose, explained, ...(corrected && { corrected }) };
	}
	return findings;
}

function hitOf({ record: { url, kind, label, verdict, context, foreign } }: IndexedRecord, lang = ''): Hit {
	const foreignLabel = foreign?.[lang];
	return { url, kind, label, verdict, context, ...(foreignLabel && { foreign: { lang, label: foreignLabel } }) };
}

/** Write the query as it was understood; undefined if no word in it had to be corrected. */
function correctedQuery(reading: QueryWord[], used: Answer['used'], { spellings }: SearchIndex): string | undefined {
	if (!used.some((candidate) => candidate?.isCorrected)) return undefined;
	return reading
		.flatMap(({ typed }, index) => {
			const candidate = used[index];
			return candidate?.isCorrected ? candidate.words.map((word) => spellings.get(word) ?? word) : [typed];
		})
		.join(' ');
}

function hasAll({ words }: IndexedRecord, query: string[]): boolean {
	return query.length > 0 && query.every((word) => words.some((other) => other.startsWith(word)));
}

function fragmentOf(url: string): string | undefined {
	return url.split('#')[1];
}
