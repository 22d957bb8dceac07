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
 * Read the language off the path of a file with search words, `…/content/{locale}/search.yaml`.
 *
 * @returns undefined for a path of another form or in the folder of an unknown language
 */
export function parseSearchWordsPath(path: string): Locale | undefined {
	const [, locale] = /^(?:.*[\\/])?content[\\/]([^\\/]+)[\\/]search\.yaml$/s.exec(path) ?? [];
	return locale && isLocale(locale) ? locale : undefined;
}

/** Tell whether a file is part of the content. */
export function isContentPath(path: string): boolean {
	return parseContentPath(path) !== undefined || parseSearchWordsPath(path) !== undefined;
}
