import type { VFileMessage } from 'vfile-message';
import { isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument, type ScalarTag } from 'yaml';
import { messageAt } from '../../content-files/message.ts';
import type { Place } from '../../content-files/yaml-file.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Verdict } from '../../policy/model.ts';
import { fold, wordsOf } from '../query/words.ts';

/** Something that people type when they mean a statement. */
export interface SearchTerm {
	text: string;
	/** Whether it is meant to lead to statements of more than one verdict. */
	isShared: boolean;
	place: Place;
}

/** What a language's `search.yaml` says. */
export interface SearchWords {
	/** The file's path from the project's folder. */
	path: string;
	locale: Locale;
	/** Words that say nothing in a question: «can», «my», «boss». */
	ignored: string[];
	/** Words that identify nothing by themselves: «number», «status». */
	weak: string[];
	/** What the statements are found by besides their labels, by id, with the place of the id. */
	terms: Map<string, { place: Place; terms: SearchTerm[] }>;
	messages: VFileMessage[];
}

const parts = ['ignored', 'weak', 'terms'] as const;

/** `- !shared password`: the term leads to several verdicts, and is meant to. */
const sharedTag: ScalarTag = { tag: '!shared', resolve: (text) => text };

/**
 * Read the search words of a language: the words of `ignored` and of `weak` with spaces between them, and `terms` with a
 * list for each id.
 *
 * @param path the file's path from the project's folder, as messages show it
 */
export function readSearchWords(path: string, locale: Locale, source: string): SearchWords {
	const lineCounter = new LineCounter();
	const document = parseDocument(source, { lineCounter, customTags: [sharedTag] });
	const words: SearchWords = { path, locale, ignored: [], weak: [], terms: new Map(), messages: [] };

	function placeOf(node: unknown): Place {
		const { line, col } = lineCounter.linePos((isNode(node) && node.range?.[0]) || 0);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	}

	function report(place: Place, reason: string): void {
		words.messages.push(messageAt(path, place, 'yaml-form', reason));
	}

	function readList(node: unknown, what: string): SearchTerm[] {
		if (!isSeq(node)) {
			report(placeOf(node), `Unexpected ${what}, expected a list: \`- word\``);
			return [];
		}
		return node.items.flatMap((item) => {
			const text = isScalar(item) ? String(item.value ?? '').trim() : '';
			if (wordsOf(text).length > 0) {
				return [{ text, isShared: isScalar(item) && item.tag === sharedTag.tag, place: placeOf(item) }];
			}
			report(placeOf(item), `Unexpected \`${text}\` in ${what}, expected a word or some words`);
			return [];
		});
	}

	function readText(node: unknown, what: string): string[] {
		if (isScalar(node) && typeof node.value === 'string') return wordsOf(node.value);
		report(placeOf(node), `Unexpected ${what}, expected words with spaces between them`);
		return [];
	}

	function readMap(node: unknown, what: string): Pair[] {
		if (isMap(node)) return node.items;
		report(placeOf(node), `Unexpected content of ${what}, expected \`key:\` with a list below it`);
		return [];
	}

	for (const { linePos, message: reason } of [...document.errors, ...document.warnings]) {
		const [{ line, col } = { line: 1, col: 1 }] = linePos ?? [];
		report({ line, column: col }, reason.replace(/ at line[\s\S]*$/, ''));
	}
	if (document.errors.length > 0) return words;
	for (const { key, value } of readMap(document.contents, 'the file')) {
		const name = isScalar(key) ? String(key.value) : '';
		if (name === 'ignored' || name === 'weak') {
			words[name] = readText(value, `\`${name}\``);
		} else if (name === 'terms') {
			for (const { key: idKey, value: list } of readMap(value, '`terms`')) {
				const id = isScalar(idKey) ? String(idKey.value) : '';
				words.terms.set(id, { place: placeOf(idKey), terms: readList(list, `the terms of \`${id}\``) });
			}
		} else {
			const expected = parts.map((part) => `\`${part}\``).join(', ');
			report(placeOf(key), `Unexpected \`${name}\`, expected one of ${expected}`);
		}
	}
	return words;
}

/**
 * Check the search words of a language against the statements: an unknown id, a term that is there twice, one that leads
 * to several verdicts unless every place marks it as shared.
 *
 * @param verdicts the verdict of every statement of the language by id, `undefined` for one that has none
 */
export function checkSearchWords(words: SearchWords, verdicts: Map<string, Verdict | undefined>): VFileMessage[] {
	const { path } = words;
	const messages: VFileMessage[] = [];
	const uses = new Map<string, { id: string; verdict: Verdict | undefined; term: SearchTerm }[]>();
	for (const [id, { place, terms }] of words.terms) {
		if (!verdicts.has(id)) {
			messages.push(messageAt(path, place, 'search-id', `Unexpected id \`${id}\`, expected the id of a statement`));
		}
		for (const term of terms) {
			const key = wordsOf(term.text).map(fold).join(' ');
			const others = uses.get(key) ?? [];
			const first = others.find((use) => use.id === id);
			if (first) {
				const reason = `Unexpected \`${term.text}\` a second time, expected it once: it stands at line ${first.term.place.line} already`;
				messages.push(messageAt(path, term.place, 'search-duplicate', reason));
			}
			uses.set(key, [...others, { id, verdict: verdicts.get(id), term }]);
		}
	}
	for (const all of uses.values()) {
		const judged = all.filter(({ verdict }) => verdict);
		const isAmbiguous = new Set(judged.map(({ verdict }) => verdict)).size > 1;
		for (const { id, verdict, term } of judged) {
			if (term.isShared === isAmbiguous) continue;
			const other = judged.find((use) => use.verdict !== verdict);
			const reason = other
				? `Unexpected \`${term.text}\` under \`${id}\` and, with another verdict, under \`${other.id}\` at line ${other.term.place.line}, expected \`!shared ${term.text}\` at both`
				: `Unexpected \`!shared\`, expected \`${term.text}\` without it: no statement of another verdict has it`;
			messages.push(messageAt(path, term.place, 'search-shared', reason));
		}
	}
	return messages;
}
