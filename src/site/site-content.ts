import type { Content } from '../check/check-content.ts';
import { policySlug } from '../content-files/content-path.ts';
import { type Locale, localeCodes } from '../i18n/index.ts';
import type { Frontmatter } from '../markdown/page/frontmatter.ts';
import type { Page } from '../markdown/page/page.ts';
import { type Chapters, isWhole, type Policy, type PolicyMeta } from '../policy/model.ts';
import { type Provenance, provenanceOf } from '../policy/provenance.ts';
import type { Revision, RevisionHead, RevisionStep } from '../policy/revisions.ts';
import { successorsOn } from '../provenance/published-ids.ts';
import { sourceDocuments, stepsOf } from '../provenance/source-documents.ts';

/** Everything that the site is built from besides the text of its pages, as plain data that fits in JSON. */
export interface SiteContent {
	/** The frontmatter of each page, by language and slug. */
	pages: Record<Locale, Record<string, Frontmatter>>;
	policies: Record<Locale, PolicyPage>;
	/** What readers of each language should know about a statement or heading, by its id. */
	provenance: Record<Locale, Record<string, Provenance>>;
	/** The id that each former id on the policy page leads to. */
	successors: Record<string, string>;
	/** Oldest first. */
	steps: RevisionStep<RevisionHead>[];
}

/** The policy page in one language. */
export interface PolicyPage {
	meta: PolicyMeta;
	policy: Policy;
	/** The headings, in page order. */
	headings: { id: string; depth: number; title: string }[];
	chapters: Chapters;
}

/** Gather everything that the site is built from; the content must have no problems. */
export function siteContent({ pages, provenance, publishedIds, revisions }: Content): SiteContent {
	const documents = sourceDocuments(pages, provenance);
	const byLocale = <Value>(of: (locale: Locale) => Value) =>
		Object.fromEntries(localeCodes.map((locale) => [locale, of(locale)])) as Record<Locale, Value>;
	return {
		pages: byLocale((locale) => {
			const own = pages.filter((page) => page.locale === locale);
			return Object.fromEntries(own.flatMap(({ slug, frontmatter }) => (frontmatter ? [[slug, frontmatter]] : [])));
		}),
		policies: byLocale((locale) =>
			policyPage(pages.find((page) => page.slug === policySlug && page.locale === locale)),
		),
		provenance: byLocale((locale) => provenanceOf(locale, documents)),
		successors: publishedIds ? successorsOn(publishedIds, policySlug) : {},
		steps: stepsOf(pages, provenance, revisions).map(({ before, after, changes }) => ({
			before: headOf(before),
			after: headOf(after),
			changes,
		})),
	};
}

/** Pick what the site shows of a policy page. The check has already found the policy to be complete. */
function policyPage(page: Page | undefined): PolicyPage {
	const { title, revision, source } = page?.frontmatter ?? {};
	if (!page || !title || !revision || !source || !isWhole(page.policy)) throw new Error('There is no whole policy.');
	return {
		meta: { title, revision, source },
		policy: page.policy,
		headings: page.sections
			.filter(({ id }) => id !== '')
			.map(({ id, depth, title: text }) => ({ id, depth, title: text })),
		chapters: page.chapters as Chapters,
	};
}

function headOf({ title, url, language, date, notes }: Revision): RevisionHead {
	return { title, url, language, date, notes };
}
