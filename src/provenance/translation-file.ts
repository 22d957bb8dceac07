import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { localeFilePath } from '../content-files/content-path.ts';
import { counted, fileStart, messageAt } from '../content-files/message.ts';
import { readYaml, type YamlFile } from '../content-files/yaml-file.ts';
import type { YamlPlaces } from '../content-files/yaml-places.ts';
import { text } from '../content-files/yaml-values.ts';
import { defaultLocale, type Locale } from '../i18n/index.ts';
import type { TextFile } from '../markdown/page/page.ts';
import type { TranslatedFile } from './translated-file.ts';

/**
 * How a translation may differ from its original if that is recorded; it may never differ in what it says about data.
 */
export const intendedFacets = ['links', 'blocks', 'order', 'revision', 'answers', 'remarks'] as const;

/** What is recorded of each text of a page. */
export const textRecords = ['originals', 'sentences'] as const;

const byPage = <Value extends z.ZodType>(value: Value) => z.record(z.string(), z.record(z.string(), value)).default({});

const schema = z.strictObject({
	/** Why a translation differs from its original, by page, part, and facet. */
	intended: byPage(z.partialRecord(z.enum(intendedFacets), text)),
	/** How many sentences the translation has where its original has another number, by page and part. */
	sentences: byPage(z.int('a number of sentences').nonnegative('a number of sentences')),
	/** The fingerprints of the original texts that the translation follows, by page and part. */
	originals: byPage(z.string().regex(/^[0-9a-f]{8}$/, 'eight characters from `0` to `9` and `a` to `f`')),
});

/** What a language's `translation.yaml` says. */
export interface TranslationFile
	extends YamlPlaces,
		Pick<YamlFile<unknown>, 'path' | 'messages'>,
		z.infer<typeof schema> {
	locale: Locale;
	/** Whether the file has the right form; if not, a message says why, and the rest is empty. */
	isRead: boolean;
}

/** Find what is recorded about a language's translation. */
export function translationOf(files: TranslationFile[], locale: Locale): TranslationFile | undefined {
	return files.find((file) => file.locale === locale);
}

/** Read what is recorded about a language's translation. */
export function readTranslation(path: string, locale: Locale, source: string): TranslationFile {
	const { data, placeOfKey, placeOfValue, messages } = readYaml(path, source, schema);
	const isRead = data !== undefined;
	const nothing = { intended: {}, sentences: {}, originals: {} };
	return { path, locale, isRead, ...nothing, ...data, placeOfKey, placeOfValue, messages };
}

/** Report records of a translation that are of no page or glossary, and a record of the language that is no translation. */
export function checkTranslation(
	{ path, locale, intended, sentences, originals, placeOfKey }: TranslationFile,
	pages: TextFile[],
	glossaries: TextFile[],
) {
	if (locale === defaultLocale) {
		const reason = 'Unexpected record of a translation, expected none: the other languages translate this one';
		return [messageAt(path, placeOfKey([]), 'translation-original', reason)];
	}
	const ownSlugs = (files: TextFile[]) => files.filter((file) => file.locale === locale).map(({ slug }) => slug);
	const checkSlugs = (part: string, found: string[], slugs: string[]) =>
		found
			.filter((slug) => !slugs.includes(slug))
			.map((slug) => {
				const reason = `Unexpected page \`${slug}\`, expected one of ${slugs.map((known) => `\`${known}\``).join(', ')}`;
				return messageAt(path, placeOfKey([part, slug]), 'translation-page', reason);
			});
	return [
		...checkSlugs('intended', Object.keys(intended), ownSlugs(pages)),
		...checkSlugs('sentences', Object.keys(sentences), ownSlugs([...pages, ...glossaries])),
		...checkSlugs('originals', Object.keys(originals), ownSlugs([...pages, ...glossaries])),
	];
}

/** How far the translation of a file is from its original. */
interface TranslationState {
	/** The parts whose original has changed since they were translated. */
	outdated: string[];
	/** The parts whose original is not recorded: they are new, or not translated yet. */
	unrecorded: string[];
}

/** Compare what is recorded of a translated file with its original as it is now. */
export function translationState(
	file: TranslationFile | undefined,
	{ slug, prints }: TranslatedFile,
): TranslationState {
	const recorded = file?.originals[slug] ?? {};
	const current = [...prints];
	return {
		outdated: current.filter(([id, print]) => Object.hasOwn(recorded, id) && recorded[id] !== print).map(([id]) => id),
		unrecorded: current.filter(([id]) => !Object.hasOwn(recorded, id)).map(([id]) => id),
	};
}

/**
 * Warn about texts whose original has changed since they were translated, or was never recorded, and about those that have
 * lost sentences, or have more than before.
 */
export function warnAboutTranslation(
	page: TranslatedFile,
	original: TranslatedFile,
	file: TranslationFile | undefined,
): VFileMessage[] {
	if (!page.isRead || file?.isRead === false) return [];
	const { outdated, unrecorded } = translationState(file, original);
	const placeOf = (id: string) => page.places.get(id) ?? fileStart;
	const warnings = outdated.map((id) => {
		const there = `\`${original.path}:${original.places.get(id)?.start.line ?? 1}\``;
		const remedy = `expected the translation to follow it; then \`npm run record -- ${page.locale} ${page.slug}#${id}\``;
		const reason = `Unexpected translation of an older text: \`${id}\` has changed in ${there}, ${remedy}`;
		return messageAt(page.path, placeOf(id), 'translation-outdated', reason);
	});
	for (const [id, found] of page.sentences) {
		const asMany = original.sentences.get(id);
		const expected = file?.sentences[page.slug]?.[id] ?? asMany;
		if (found === expected || asMany === undefined || [...outdated, ...unrecorded].includes(id)) continue;
		const there =
			expected === asMany ? `as in \`${original.path}:${original.places.get(id)?.start.line ?? 1}\`` : 'as before';
		const remedy = `if it says all the same, \`npm run record -- ${page.locale} ${page.slug}#${id}\``;
		const reason = `Unexpected ${counted(found, 'sentence')} in \`${id}\`, expected ${expected} ${there}; ${remedy}`;
		warnings.push(messageAt(page.path, placeOf(id), 'translation-sentences', reason));
	}
	const [first] = unrecorded;
	if (first === undefined) return warnings;
	const found = `originals of ${counted(unrecorded.length, 'text')}, the first of \`${first}\`, that are not recorded`;
	const expected = `them in \`${localeFilePath(page.locale, 'translation')}\`: \`npm run record\` adds what is new, \`npm run record -- ${page.locale} ${page.slug}\` what is translated by now`;
	const reason = `Unexpected ${found}, expected ${expected}`;
	return [...warnings, messageAt(page.path, placeOf(first), 'translation-unrecorded', reason)];
}
