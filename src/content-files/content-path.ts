import { isLocale, type Locale } from '../i18n/index.ts';

/** The slugs of the pages that the site requires: the overview and the policy page. */
export const overviewSlug = 'index';
export const policySlug = 'data-collection';
/** The slug of the page about customers who use MAM only; there is one where the content has a text for it. */
export const mamOnlySlug = 'mam-only';
/** The slug of the page about the site itself, where there is one. */
export const aboutSlug = 'about';

/** The slugs of pages that are made of other files: of the glossaries, and of the sources and revisions. */
export const glossarySlug = 'glossary';
export const changesSlug = 'changes';
/** The slug of the page with the results of a search. */
export const searchSlug = 'search';

/** Where a page of the content belongs. */
export interface ContentPath {
	locale: Locale;
	/** The page's path after the language code. */
	slug: string;
}

/** The files of a language that are no pages, `content/{locale}/{name}.yaml`. */
export const localeFileNames = ['glossary', 'provenance', 'search', 'translation'] as const;
export type LocaleFileName = (typeof localeFileNames)[number];

/** Return the path of one of these files, relative to the project's folder. */
export function localeFilePath(locale: Locale, name: LocaleFileName): string {
	return `content/${locale}/${name}.yaml`;
}

/** The path of the file with the published ids. */
export const idsPath = 'content/ids.yaml';

/** The path of the file with the published verdicts. */
export const verdictsPath = 'content/verdicts.yaml';

/**
 * Parse the language and the slug from the path of a content page, `…/content/{locale}/{slug}.mdx`.
 *
 * @returns undefined if the path has another form or the language is unknown
 */
export function parseContentPath(path: string): ContentPath | undefined {
	const [, locale, slug] = /^(?:.*[\\/])?content[\\/]([^\\/]+)[\\/](.+)\.mdx$/s.exec(path) ?? [];
	return locale && slug && isLocale(locale) ? { locale, slug } : undefined;
}

/**
 * Parse the language and the name from the path of a file other than a page, `…/content/{locale}/{name}.yaml`.
 *
 * @returns undefined if the path has another form or the language is unknown
 */
export function parseLocaleFilePath(path: string): { locale: Locale; name: LocaleFileName } | undefined {
	const [, locale, found] = /^(?:.*[\\/])?content[\\/]([^\\/]+)[\\/]([^\\/]+)\.yaml$/s.exec(path) ?? [];
	const name = localeFileNames.find((known) => known === found);
	return locale && name && isLocale(locale) ? { locale, name } : undefined;
}

/**
 * Parse the date from the path of a later revision, `…/content/revisions/{YYYY-MM-DD}.yaml`.
 *
 * @returns undefined if the path has another form
 */
export function parseRevisionPath(path: string): string | undefined {
	return /^(?:.*[\\/])?content[\\/]revisions[\\/](\d{4}-\d{2}-\d{2})\.yaml$/s.exec(path)?.[1];
}

/** Tell whether a file is part of the content. */
export function isContentPath(path: string): boolean {
	return /(?:^|[\\/])content[\\/].+\.(mdx|yaml)$/s.test(path) && !isLeftover(path);
}

/** Tell whether a file of the content is one that editors and systems leave beside others: `.DS_Store`, `about.mdx~`. */
export function isLeftover(path: string): boolean {
	return /(?:^|[\\/])content[\\/](?:.*[\\/])?[.#]|~$/s.test(path);
}

/** Give the address of a page relative to another of any language, without a base. */
export function addressFrom(from: ContentPath, to: ContentPath): string {
	const toRoot = '../'.repeat(from.slug === overviewSlug ? 0 : from.slug.split('/').length);
	const below = to.slug === overviewSlug ? '' : `${to.slug}/`;
	return from.locale === to.locale ? `${toRoot}${below}` || './' : `${toRoot}../${to.locale}/${below}`;
}
