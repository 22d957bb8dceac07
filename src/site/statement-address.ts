import { getRelativeLocaleUrl } from 'astro:i18n';
import { policySlug } from '../content-files/content-path.ts';
import type { Locale } from '../i18n/index.ts';
import { isStandalone } from '../policy/model.ts';
import { policyPageOf } from './content-pages.ts';

/** Return the address of a statement's own page, or of a category's place on the policy page. */
export function statementAddress(locale: Locale, id: string): string {
	const { categories } = policyPageOf(locale).policy.required;
	const isCategory = categories.some((category) => category.id === id && !isStandalone(category));
	return `${getRelativeLocaleUrl(locale, policySlug)}${isCategory ? `#${id}` : `${id}/`}`;
}
