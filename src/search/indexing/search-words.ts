import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import type { ScalarTag } from 'yaml';
import { readYaml } from '../../content-files/yaml-file.ts';
import type { Place, YamlPlaces } from '../../content-files/yaml-places.ts';
import { someOf } from '../../content-files/yaml-values.ts';
import type { Locale } from '../../i18n/index.ts';
import { answerKinds } from '../query/search-data.ts';
import { wordsOf } from '../query/words.ts';

/** Something that people type when they mean a statement. */
export interface SearchTerm {
	text: string;
	/** Whether it is meant to lead to statements with more than one verdict. */
	isShared: boolean;
	place: Place;
}

/** What `- !shared password` is read as: a term that is meant to lead to several verdicts. */
class SharedTerm extends String {}

const sharedTag: ScalarTag = { tag: '!shared', resolve: (text) => new SharedTerm(text) };

const words = z
	.string('words separated by spaces')
	.transform(wordsOf)
	.refine((found) => found.length > 0, 'words separated by spaces');

const term = z
	.union([z.string(), z.instanceof(SharedTerm)], 'a word or some words')
	.transform((found) => ({ text: found.trim(), isShared: found instanceof SharedTerm }))
	.refine(({ text }) => wordsOf(text).length > 0, 'a word or some words');

const plainTerm = z.string('a word or some words').refine((text) => wordsOf(text).length > 0, 'a word or some words');

const schema = z.strictObject({
	/** Words that add nothing to a query: «can», «my», «boss». */
	ignored: words.default([]),
	/** Words that identify nothing by themselves: «number», «status». */
	weak: words.default([]),
	/** Groups of words that mean the same in names: «app», «program». */
	same: z.array(words).default([]),
	/** The terms that find the statements besides their labels, by id. */
	terms: z.record(z.string(), someOf(term)).default({}),
	/** Words that ask for a kind of answer: «optional», «with MAM only». */
	kinds: z.partialRecord(z.enum(answerKinds), someOf(plainTerm)).default({}),
	/** What the text does not mention, with the words for it. */
	unmentioned: z
		.record(
			z.string(),
			z.strictObject({
				label: plainTerm,
				/** Where it is nothing that could be collected. */
				isData: z
					.literal('no', '`no`, or nothing')
					.transform(() => false as const)
					.optional(),
				terms: someOf(plainTerm),
				near: someOf(z.string('an id')).optional(),
			}),
		)
		.default({}),
});

/** What a language's `search.yaml` says. */
export interface SearchWords
	extends Pick<YamlPlaces, 'placeOfKey'>,
		Omit<z.infer<typeof schema>, 'terms' | 'unmentioned'> {
	/** The file's path relative to the project's folder. */
	path: string;
	locale: Locale;
	/** Whether the file has the right form; if not, a message says why, and the rest is empty. */
	isRead: boolean;
	/** By id, with the place of the id. */
	terms: Map<string, { place: Place; terms: SearchTerm[] }>;
	unmentioned: {
		id: string;
		label: string;
		isData?: false | undefined;
		terms: { text: string; place: Place }[];
		near: { id: string; place: Place }[];
		place: Place;
	}[];
	messages: VFileMessage[];
}

/**
 * Read the search words of a language: `ignored` and `weak` are words separated by spaces, and `terms` has a list for
 * each id. All of them are text, exactly as written: `365` and `null` are words.
 *
 * @param path the file's path relative to the project's folder, as shown in messages
 */
export function readSearchWords(path: string, locale: Locale, source: string): SearchWords {
	const options = { isAllText: true, customTags: [sharedTag] };
	const { data, placeOfKey, placeOfValue, messages } = readYaml(path, source, schema, options);
	const { terms, unmentioned, ...lists } = data ?? schema.parse({});
	const placed = Object.entries(terms).map(([id, list]) => {
		const found = list.map((one, index) => ({ ...one, place: placeOfValue(['terms', id, index]) }));
		return [id, { place: placeOfKey(['terms', id]), terms: found }] as const;
	});
	const topics = Object.entries(unmentioned).map(([id, { near = [], ...topic }]) => ({
		...topic,
		id,
		terms: topic.terms.map((text, index) => ({ text, place: placeOfValue(['unmentioned', id, 'terms', index]) })),
		near: near.map((other, index) => ({ id: other, place: placeOfValue(['unmentioned', id, 'near', index]) })),
		place: placeOfKey(['unmentioned', id]),
	}));
	const isRead = data !== undefined;
	return { ...lists, path, locale, isRead, terms: new Map(placed), unmentioned: topics, placeOfKey, messages };
}
