import { isLocale, type Locale } from '../i18n/index.ts';

/** The slugs of the pages that the site cannot do without: the overview, and the page with the policy. */
export const overviewSlug = 'index';
export const policySlug = 'data-collection';

/** Where a page of the content belongs. */
export interface ContentPath {
	locale: Locale;
	/** The page's path below its language. */
	slug: string;
}

/** The files of a language that are no pages, `content/{locale}/{name}.yaml`. */
export const localeFileNames = ['provenance', 'search', 'translation'] as const;
export type LocaleFileName = (typeof localeFileNames)[number];

/** Give the path of a language's file that is no page, from the project's folder. */
export function localeFilePath(locale: Locale, name: LocaleFileName): string {
	return `content/${locale}/${name}.yaml`;
}

/** The path of the file with the published ids. */
export const idsPath = 'content/ids.yaml';

/**
 * Read the language and the slug off the path of a content file, `…/content/{locale}/{slug}.mdx`.
 *
 * @returns undefined for a path of another form or in the folder of an unknown language
 */
export function parseContentPath(path: string): ContentPath | undefined {
	const [, locale, slug] = /^(?:.*[\\/])?content[\\/]([^\\/]+)[\\/](.+)\.mdx$/s.exec(path) ?? [];
	return locale && slug && isLocale(locale) ? { locale, slug } : undefined;
}

/**
 * Read the language and the name off the path of a file that is no page, `…/content/{locale}/{name}.yaml`.
 *
 * @returns undefined for a path of another form or in the folder of an unknown language
 */
export function parseLocaleFilePath(path: string): { locale: Locale; name: LocaleFileName } | undefined {
	const [, locale, found] = /^(?:.*[\\/])?content[\\/]([^\\/]+)[\\/]([^\\/]+)\.yaml$/s.exec(path) ?? [];
	const name = localeFileNames.find((known) => known === found);
	return locale && name && isLocale(locale) ? { locale, name } : undefined;
}

/**
 * Read the date off the path of a later revision, `…/content/revisions/{YYYY-MM-DD}.yaml`.
 *
 * @returns undefined for a path of another form
 */
export function parseRevisionPath(path: string): string | undefined {
	return /^(?:.*[\\/])?content[\\/]revisions[\\/](\d{4}-\d{2}-\d{2})\.yaml$/s.exec(path)?.[1];
}

/** Tell whether a file is part of the content. */
export function isContentPath(path: string): boolean {
	return /(?:^|[\\/])content[\\/].+\.(mdx|yaml)$/s.test(path);
}

/** Give the address of a page of the content relative to another of any language, without a base. */
export function addressFrom(from: ContentPath, to: ContentPath): string {
	const up = '../'.repeat(from.slug === overviewSlug ? 1 : 1 + from.slug.split('/').length);
	return `${up}${to.locale}/${to.slug === overviewSlug ? '' : `${to.slug}/`}`;
}
