import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import type { ScalarTag } from 'yaml';
import { messageAt } from '../../content-files/message.ts';
import { readYaml } from '../../content-files/yaml-file.ts';
import type { Place } from '../../content-files/yaml-places.ts';
import { someOf } from '../../content-files/yaml-values.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Verdict } from '../../policy/model.ts';
import { fold, wordsOf } from '../query/words.ts';

/** Something that people type when they mean a statement. */
export interface SearchTerm {
	text: string;
	/** Whether it is meant to lead to statements with more than one verdict. */
	isShared: boolean;
	place: Place;
}

/** What a language's `search.yaml` says. */
export interface SearchWords {
	/** The file's path relative to the project's folder. */
	path: string;
	locale: Locale;
	/** Words that add nothing to a query: «can», «my», «boss». */
	ignored: string[];
	/** Words that identify nothing by themselves: «number», «status». */
	weak: string[];
	/** The terms that find the statements besides their labels, by id, with the place of the id. */
	terms: Map<string, { place: Place; terms: SearchTerm[] }>;
	messages: VFileMessage[];
}

/** What `- !shared password` is read as: a term that is meant to lead to several verdicts. */
class SharedTerm {
	text: string;

	constructor(text: string) {
		this.text = text;
	}
}

const sharedTag: ScalarTag = { tag: '!shared', resolve: (text) => new SharedTerm(text) };

const words = z
	.string('words separated by spaces')
	.transform(wordsOf)
	.refine((found) => found.length > 0, 'words separated by spaces');

const term = z
	.union([z.string(), z.instanceof(SharedTerm)], 'a word or some words')
	.transform((found) => {
		const isShared = found instanceof SharedTerm;
		return { text: (isShared ? found.text : found).trim(), isShared };
	})
	.refine(({ text }) => wordsOf(text).length > 0, 'a word or some words');

const schema = z.strictObject({
	ignored: words.default([]),
	weak: words.default([]),
	terms: z.record(z.string(), someOf(term)).default({}),
});

/**
 * Read the search words of a language: `ignored` and `weak` are words separated by spaces, and `terms` has a list for
 * each id. All of them are text, exactly as written: `365` and `null` are words.
 *
 * @param path the file's path relative to the project's folder, as shown in messages
 */
export function readSearchWords(path: string, locale: Locale, source: string): SearchWords {
	const options = { isAllText: true, customTags: [sharedTag] };
	const { data, placeOfKey, placeOfValue, messages } = readYaml(path, source, schema, options);
	const terms = Object.entries(data?.terms ?? {}).map(([id, list]) => {
		const placed = list.map((found, index) => ({ ...found, place: placeOfValue(['terms', id, index]) }));
		return [id, { place: placeOfKey(['terms', id]), terms: placed }] as const;
	});
	return { path, locale, ignored: data?.ignored ?? [], weak: data?.weak ?? [], terms: new Map(terms), messages };
}

/**
 * Check the search words of a language against the statements: report unknown ids, duplicate terms, terms that lead to
 * several verdicts unless they are marked as shared everywhere, and terms that are marked as shared for no reason.
 *
 * @param verdicts the verdict of each statement in the language by id; `undefined` for a statement without one
 */
export function checkSearchWords(searchWords: SearchWords, verdicts: Map<string, Verdict | undefined>): VFileMessage[] {
	const { path } = searchWords;
	const messages: VFileMessage[] = [];
	const uses = new Map<string, { id: string; verdict: Verdict | undefined; term: SearchTerm }[]>();
	for (const [id, { place, terms }] of searchWords.terms) {
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
