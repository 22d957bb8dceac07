import { checkContent } from '../../src/check/check-content.ts';
import { policySlug } from '../../src/content-files/content-path.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { isWhole, type Policy } from '../../src/policy/model.ts';

/** The content of the site, read once for all test files of a worker. */
export const content = await checkContent(process.cwd());

/** Give the policy of the content in a language. */
export function policyIn(locale: Locale): Policy {
	const page = content.pages.find(({ slug, locale: code }) => slug === policySlug && code === locale);
	if (!page || !isWhole(page.policy)) throw new Error(`The content has no whole policy (${locale}).`);
	return page.policy;
}
