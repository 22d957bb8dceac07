import { type ContentPath, policySlug } from '../content-files/content-path.ts';
import { defaultLocale, type Locale, localeCodes } from '../i18n/index.ts';
import type { PageMarks } from '../markdown/page/page.ts';
import { type Provenance, provenanceOf } from '../policy/provenance.ts';
import type { Revision, RevisionHead, RevisionStep } from '../policy/revisions.ts';
import { formerIds, successorsOn } from '../provenance/published-ids.ts';
import { sourceDocuments, stepsOf } from '../provenance/revision-file.ts';
import { translationState } from '../provenance/translation-file.ts';
import { type Content, translationOf } from './check-content.ts';

/** What is recorded of the policy beside its pages, for the pages to show; plain data. */
export interface ContentRecords {
	/** What readers of each language should know, by the id of the statement or heading. */
	provenance: Record<Locale, Record<string, Provenance>>;
	/** What former ids of the policy page lead to. */
	successors: Record<string, string>;
	/** From the oldest to the newest. */
	steps: RevisionStep<RevisionHead>[];
}

/** Gather what is recorded of the policy beside its pages. */
export function contentRecords({ pages, provenance, publishedIds, revisions }: Content): ContentRecords {
	const documents = sourceDocuments(pages, provenance);
	const byLocale = localeCodes.map((locale) => [locale, provenanceOf(locale, documents)] as const);
	return {
		provenance: Object.fromEntries(byLocale) as ContentRecords['provenance'],
		successors: publishedIds ? successorsOn(publishedIds, policySlug) : {},
		steps: stepsOf(pages, provenance, revisions).map(({ before, after, changes }) => ({
			before: headOf(before),
			after: headOf(after),
			changes,
		})),
	};
}

function headOf({ title, url, language, date, notes }: Revision): RevisionHead {
	return { title, url, language, date, notes };
}

/** Gather what a page shows beside its own words. */
export function pageMarks(content: Content, { locale, slug }: ContentPath): PageMarks {
	const { pages, provenance, translations, publishedIds } = content;
	const original = pages.find((page) => page.slug === slug && page.locale === defaultLocale);
	return {
		origins: slug === policySlug ? Object.keys(provenanceOf(locale, sourceDocuments(pages, provenance))) : [],
		former: publishedIds ? formerIds(publishedIds, slug) : new Map(),
		outdated: original ? translationState(translationOf(translations, locale), original).outdated : [],
	};
}
