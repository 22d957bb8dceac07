import type { Content } from '../check/check-content.ts';
import { glossaryIn } from '../check/related-content.ts';
import { policySlug } from '../content-files/content-path.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { type Locale, localeCodes } from '../i18n/index.ts';
import type { Frontmatter } from '../markdown/page/frontmatter.ts';
import type { Page } from '../markdown/page/page.ts';
import { type Comparison, comparisonsOf } from '../policy/comparison.ts';
import { type Chapters, isWhole, type Policy, type PolicyMeta } from '../policy/model.ts';
import { type Provenance, provenanceOf } from '../policy/provenance.ts';
import { revisionSteps } from '../policy/revision-list.ts';
import type { RevisionHead, RevisionStep } from '../policy/revisions.ts';
import { revisionHead, type Since } from '../policy/since.ts';
import { type HistoryEntry, statementHistories } from '../policy/statement-history.ts';
import { successorsOn } from '../provenance/published-ids.ts';
import { revisionsOf, sinceIn, sourceDocuments } from '../provenance/source-documents.ts';

/** Everything that the site is built from besides the text of its pages, as plain data that fits in JSON. */
export interface SiteContent {
	/** The frontmatter of each page, by language and slug. */
	pages: Record<Locale, Record<string, Frontmatter>>;
	policies: Record<Locale, PolicyPage>;
	glossaries: Record<Locale, Glossary>;
	/** What readers of each language should know, by the id of the statement or heading. */
	provenance: Record<Locale, Record<string, Provenance>>;
	/** The id that each former id on the policy page leads to. */
	successors: Record<string, string>;
	/** What each revision changed from the one before it, oldest first. */
	steps: RevisionStep<RevisionHead>[];
	/** The revisions that stand side by side on a page of their own. */
	comparisons: Comparison<RevisionHead>[];
	/** What has changed since the revision that the pages show; undefined if no source is known. */
	since: Since | undefined;
	/** What the document in each language calls each statement; null for what it says in a sentence. */
	documents: Record<Locale, { words: Record<string, string | null> }>;
	/** What each revision says of each statement, by id. */
	histories: Record<string, HistoryEntry[]>;
}

/** The policy page in one language. */
export interface PolicyPage {
	meta: PolicyMeta;
	policy: Policy;
	/** The headings, in page order. */
	headings: { id: string; depth: number; title: string }[];
	chapters: Chapters;
	/** The ids of the page, in its order. */
	order: string[];
}

/** Gather what the site is made of from content without problems. */
export function siteContent(content: Content): SiteContent {
	const { pages, provenance, publishedIds, revisions } = content;
	const documents = sourceDocuments(pages, provenance);
	const known = revisionsOf(pages, provenance, revisions);
	const steps = revisionSteps(known?.list ?? []);
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
		glossaries: byLocale((locale) => glossaryIn(content, locale)),
		provenance: byLocale((locale) => provenanceOf(locale, documents)),
		successors: publishedIds ? successorsOn(publishedIds, policySlug) : {},
		steps: steps.map(withHeads),
		comparisons: (known ? comparisonsOf(known) : []).map(({ unchanged, between, ...step }) => ({
			...withHeads(step),
			unchanged,
			between: between.map(revisionHead),
		})),
		since: sinceIn(content),
		documents: byLocale((locale) => ({ words: documents.find((document) => document.locale === locale)?.words ?? {} })),
		histories: statementHistories(steps),
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
		order: [...page.places.keys()].toSorted((a, b) => offsetOf(page, a) - offsetOf(page, b)),
	};
}

function withHeads({ before, after, changes }: RevisionStep): RevisionStep<RevisionHead> {
	return { before: revisionHead(before), after: revisionHead(after), changes };
}

function offsetOf({ places }: Page, id: string): number {
	return places.get(id)?.start.offset ?? 0;
}
