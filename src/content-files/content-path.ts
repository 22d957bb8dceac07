import { isLocale, type Locale } from '../i18n/index.ts';

/** The slugs of the pages that the site requires: the overview and the policy page. */
export const overviewSlug = 'index';
export const policySlug = 'data-collection';

/** Where a content page belongs. */
export interface ContentPath {
	locale: Locale;
	/** The page's path after the language code. */
	slug: string;
}

/** The files that a language has besides its pages, `content/{locale}/{name}.yaml`. */
export const localeFileNames = ['provenance', 'search', 'translation'] as const;
export type LocaleFileName = (typeof localeFileNames)[number];

/** Return the path of one of these files, relative to the project's folder. */
export function localeFilePath(locale: Locale, name: LocaleFileName): string {
	return `content/${locale}/${name}.yaml`;
}

/** The path of the file with the published ids. */
export const idsPath = 'content/ids.yaml';

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
	return /(?:^|[\\/])content[\\/].+\.(mdx|yaml)$/s.test(path);
}

/** Return the address of a content page relative to another one, in any language, so that it needs no base. */
export function addressFrom(from: ContentPath, to: ContentPath): string {
	const up = '../'.repeat(from.slug === overviewSlug ? 1 : 1 + from.slug.split('/').length);
	return `${up}${to.locale}/${to.slug === overviewSlug ? '' : `${to.slug}/`}`;
}
