import { getEntry, render } from 'astro:content';
import { policySlug } from '../content-files/content-path.ts';
import { type Locale, localeCodes } from '../i18n/index.ts';
import { policyOf } from '../policy/policy-of.ts';

/** Make the static paths of a page that every language has. */
export function localePaths() {
	return localeCodes.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** Render the page with the policy, and take what came of it. */
export async function renderPolicy(locale: Locale) {
	const page = await renderPage(locale, policySlug);
	const { title, revision, source } = page;
	if (!revision || !source) throw new Error(`content/${locale}/${policySlug}.mdx has no revision or no source.`);
	return { ...page, ...policyOf(page), meta: { title, revision, source } };
}

/**
 * Render a page of the content.
 *
 * @throws when there is none, which the content check has ruled out
 */
export async function renderPage(locale: Locale, slug: string) {
	const entry = await getEntry('pages', `${locale}/${slug}`);
	if (!entry) throw new Error(`There is no page content/${locale}/${slug}.mdx.`);
	return { ...entry.data, ...(await render(entry)) };
}

/** Describe the document that each language renders, and which revision its page shows. */
export async function sourceDocuments() {
	return Promise.all(localeCodes.map(async (locale) => (await renderPolicy(locale)).meta));
}
