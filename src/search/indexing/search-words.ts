import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import type { ScalarTag } from 'yaml';
import { readYaml } from '../../content-files/yaml-file.ts';
import type { Place, YamlPlaces } from '../../content-files/yaml-places.ts';
import { someOf } from '../../content-files/yaml-values.ts';
import type { Locale } from '../../i18n/index.ts';
import { type AnswerKind, answerKinds } from '../query/search-data.ts';
import { wordsOf } from '../query/words.ts';

/** Something that people type when they mean a statement. */
export interface SearchTerm {
	text: string;
	/** Whether it is meant to lead to statements with more than one verdict. */
	isShared: boolean;
	place: Place;
}

/** What a language's `search.yaml` says. */
export interface SearchWords extends Pick<YamlPlaces, 'placeOfKey'> {
	/** The file's path relative to the project's folder. */
	path: string;
	locale: Locale;
	/** Whether the file has the right form; if not, a message says why, and the rest is empty. */
	isRead: boolean;
	/** Words that add nothing to a query: «can», «my», «boss». */
	ignored: string[];
	/** Groups of words that mean the same in names: «app», «program». */
	same: string[][];
	/** Words that identify nothing by themselves: «number», «status». */
	weak: string[];
	/** The terms that find the statements besides their labels, by id, with the place of the id. */
	terms: Map<string, { place: Place; terms: SearchTerm[] }>;
	/** Words that ask for a kind of answer: «optional», «with MAM only». */
	kinds: Partial<Record<AnswerKind, string[]>>;
	/** What the text does not mention, with the words for it. */
	unmentioned: { id: string; label: string; terms: string[]; near: { id: string; place: Place }[]; place: Place }[];
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

const plainTerm = z.string('a word or some words').refine((text) => wordsOf(text).length > 0, 'a word or some words');

const schema = z.strictObject({
	ignored: words.default([]),
	weak: words.default([]),
	same: z.array(words).default([]),
	terms: z.record(z.string(), someOf(term)).default({}),
	kinds: z.partialRecord(z.enum(answerKinds), someOf(plainTerm)).default({}),
	unmentioned: z
		.record(
			z.string(),
			z.strictObject({ label: plainTerm, terms: someOf(plainTerm), near: someOf(z.string('an id')).optional() }),
		)
		.default({}),
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
	const unmentioned = Object.entries(data?.unmentioned ?? {}).map(([id, { near = [], ...topic }]) => ({
		...topic,
		id,
		near: near.map((other, index) => ({ id: other, place: placeOfValue(['unmentioned', id, 'near', index]) })),
		place: placeOfKey(['unmentioned', id]),
	}));
	const { ignored = [], weak = [], same = [], kinds = {} } = data ?? {};
	const lists = { ignored, weak, same, terms: new Map(terms), kinds, unmentioned };
	return { path, locale, isRead: data !== undefined, ...lists, placeOfKey, messages };
}
