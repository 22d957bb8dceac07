import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import type { VFileMessage } from 'vfile-message';
import { localeFilePath } from '../content-files/content-path.ts';
import { fileStart, messageAt } from '../content-files/message.ts';
import { readYaml, type YamlFile } from '../content-files/yaml-file.ts';
import type { YamlPlaces } from '../content-files/yaml-places.ts';
import { text } from '../content-files/yaml-values.ts';
import { defaultLocale, type Locale } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import { frontmatterPart, openingPart } from '../markdown/page/page.ts';
import { entriesOf } from '../policy/parity.ts';
import { allStatements } from '../policy/statements.ts';

/**
 * How a translation may differ from its original if that is recorded; it may never differ in what it says about data.
 */
export const intendedFacets = ['links', 'order', 'revision', 'answers'] as const;
export type IntendedFacet = (typeof intendedFacets)[number];

const byPage = <Value extends z.ZodType>(value: Value) => z.record(z.string(), z.record(z.string(), value)).default({});

const schema = z.strictObject({
	/** Why a translation differs from its original, by page, part, and facet. */
	intended: byPage(z.partialRecord(z.enum(intendedFacets), text)),
	/** The fingerprints of the original texts that the translation follows, by page and part. */
	originals: byPage(z.string().regex(/^[0-9a-f]{8}$/, 'eight characters from `0` to `9` and `a` to `f`')),
});

/** What a language's `translation.yaml` says. */
export interface TranslationFile
	extends YamlPlaces,
		Pick<YamlFile<unknown>, 'path' | 'messages'>,
		z.infer<typeof schema> {
	locale: Locale;
}

/** Find what is recorded about a language's translation. */
export function translationOf(files: TranslationFile[], locale: Locale): TranslationFile | undefined {
	return files.find((file) => file.locale === locale);
}

/** Read what is recorded about a language's translation. */
export function readTranslation(path: string, locale: Locale, source: string): TranslationFile {
	const { data, placeOfKey, placeOfValue, messages } = readYaml(path, source, schema);
	return { path, locale, intended: {}, originals: {}, ...data, placeOfKey, placeOfValue, messages };
}

/** Return a fingerprint of each separately translated text on a page, by the id of the part. */
export function fingerprintsOf({ frontmatter, sections, policy }: Page): Map<string, string> {
	const { title, description, answers } = frontmatter ?? {};
	const facets = new Map(
		entriesOf(policy).map(({ id, qualifier, condition, note }) => [id, [qualifier, condition, note]]),
	);
	return new Map([
		[frontmatterPart, fingerprint([title, description, ...Object.values(answers ?? {}).map(({ text }) => text)])],
		...sections
			.filter(({ id, text }) => id !== '' || text !== '')
			.map(({ id, title, text, links }) => {
				const addresses = links.map(({ address }) => address);
				return [id || openingPart, fingerprint([title, text, ...addresses])] as const;
			}),
		...allStatements(policy).map(({ id, label }) => [id, fingerprint([label, ...(facets.get(id) ?? [])])] as const),
	]);
}

/**
 * Short because people see it: with a few hundred texts, two with the same fingerprint by chance are out of the
 * question.
 */
function fingerprint(texts: (string | undefined)[]): string {
	const text = texts.map((part) => part?.normalize('NFC').replace(/\s+/g, ' ') ?? '').join('\0');
	return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Report translation records for pages that do not exist, and for the default language, which is not a translation. */
export function checkTranslation({ path, locale, intended, originals, placeOfKey }: TranslationFile, pages: Page[]) {
	if (locale === defaultLocale) {
		const reason = 'Unexpected record of a translation, expected none: the other languages translate this one';
		return [messageAt(path, placeOfKey([]), 'translation-original', reason)];
	}
	const slugs = pages.filter((page) => page.locale === locale).map(({ slug }) => slug);
	return Object.entries({ intended, originals }).flatMap(([part, bySlug]) =>
		Object.keys(bySlug)
			.filter((slug) => !slugs.includes(slug))
			.map((slug) => {
				const reason = `Unexpected page \`${slug}\`, expected one of ${slugs.map((known) => `\`${known}\``).join(', ')}`;
				return messageAt(path, placeOfKey([part, slug]), 'translation-page', reason);
			}),
	);
}

/** How up to date a page's translation is. */
export interface TranslationState {
	/** The parts whose original has changed since they were translated. */
	outdated: string[];
	/** The parts whose original is not recorded. */
	unrecorded: string[];
}

/** Compare what is recorded about a translated page with its current original. */
export function translationState(file: TranslationFile | undefined, original: Page): TranslationState {
	const recorded = file?.originals[original.slug] ?? {};
	const current = [...fingerprintsOf(original)];
	return {
		outdated: current.filter(([id, print]) => Object.hasOwn(recorded, id) && recorded[id] !== print).map(([id]) => id),
		unrecorded: current.filter(([id]) => !Object.hasOwn(recorded, id)).map(([id]) => id),
	};
}

/** Warn about outdated and unrecorded translations on a page. */
export function warnAboutTranslation(page: Page, original: Page, file: TranslationFile | undefined): VFileMessage[] {
	if (!page.isRead) return [];
	const { outdated, unrecorded } = translationState(file, original);
	const placeOf = (id: string) => page.places.get(id) ?? fileStart;
	const warnings = outdated.map((id) => {
		const there = `\`${original.path}:${original.places.get(id)?.start.line ?? 1}\``;
		const remedy = `expected the translation to follow it; then \`npm run record -- ${page.locale} ${page.slug}#${id}\``;
		const reason = `Unexpected translation of an older text: \`${id}\` has changed in ${there}, ${remedy}`;
		return messageAt(page.path, placeOf(id), 'translation-outdated', reason);
	});
	const [first] = unrecorded;
	if (first === undefined) return warnings;
	const found = `originals of ${unrecorded.length} texts, the first of \`${first}\`, that are not recorded`;
	const expected = `them in \`${localeFilePath(page.locale, 'translation')}\`: \`npm run record\` adds them`;
	const reason = `Unexpected ${found}, expected ${expected}`;
	return [...warnings, messageAt(page.path, placeOf(first), 'translation-unrecorded', reason)];
}
