import content from 'virtual:content';
import type { MDXInstance } from 'astro';
import type { Glossary, Term } from '../glossary/glossary.ts';
import { type Locale, localeCodes } from '../i18n/index.ts';
import type { Frontmatter } from '../markdown/page/frontmatter.ts';
import type { Category } from '../policy/model.ts';
import type { PolicyPage } from './site-content.ts';

const texts = import.meta.glob<MDXInstance<Frontmatter>>('/content/**/*.mdx');

/** Return the static paths of a page that every language has. */
export function localePaths() {
	return localeCodes.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** List the languages and slugs of all content pages. */
export function contentPaths(): { locale: Locale; slug: string }[] {
	return localeCodes.flatMap((locale) => Object.keys(content.pages[locale]).map((slug) => ({ locale, slug })));
}

/**
 * Return the title, the description, and the rest of the frontmatter of a content page.
 *
 * @throws if there is no such page
 */
export function headOf(locale: Locale, slug: string): Frontmatter {
	const head = content.pages[locale][slug];
	if (!head) throw new Error(`There is no page content/${locale}/${slug}.mdx.`);
	return head;
}

/** Return the policy in a language, and what else its page shows. */
export function policyPageOf(locale: Locale): PolicyPage {
	return content.policies[locale];
}

/** Give the words that the site explains in a language. */
export function glossaryOf(locale: Locale): Glossary {
	return content.glossaries[locale];
}

/**
 * List the terms that explain a statement: first those of its label, then those of the note on its category, which is a
 * condition, then those of the words that are said of it, then those of the category's name; each in the order of the
 * language's alphabet.
 *
 * @param said a term with its abbreviation, as it is written out: «mobile application management (MAM)»
 */
export function termsOf(locale: Locale, id: string, said: string, category: Category | undefined): Term[] {
	const { terms } = glossaryOf(locale);
	const explaining = (other?: string) => terms.filter(({ explains }) => explains.some((one) => one === other));
	const ofWords = terms.filter(({ term, abbreviation }) => said === `${term} (${abbreviation})`);
	const ofCategory = explaining(category?.id);
	const ofName = ofCategory.filter(({ term }) => category?.label.toLowerCase().includes(term.toLowerCase()));
	const ofNote = category?.note ? ofCategory.filter((term) => !ofName.includes(term)) : [];
	return [...new Set([...explaining(id), ...ofNote, ...ofWords, ...ofCategory])];
}

/**
 * Load the text of a content page, as a component.
 *
 * @throws if there is no such page
 */
export async function loadContent(locale: Locale, slug: string) {
	const path = `/content/${locale}/${slug}.mdx`;
	const load = texts[path];
	if (!load) throw new Error(`There is no page ${path.slice(1)}.`);
	return (await load()).Content;
}
