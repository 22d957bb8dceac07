import { type ContentPath, policySlug } from '../content-files/content-path.ts';
import { defaultLocale } from '../i18n/index.ts';
import type { Page, PageMarks } from '../markdown/page/page.ts';
import type { RelatedContent } from '../markdown/page/page-context.ts';
import { provenanceOf } from '../policy/provenance.ts';
import { formerIds } from '../provenance/published-ids.ts';
import { sourceDocuments } from '../provenance/source-documents.ts';
import { translationOf, translationState } from '../provenance/translation-file.ts';
import type { Content } from './check-content.ts';

/** Find out what the rest of the content says of a page. */
export function relatedContent(content: Content, { locale, slug }: ContentPath): RelatedContent {
	const original = content.pages.find((page) => page.slug === slug && page.locale === defaultLocale);
	return {
		original: locale === defaultLocale ? undefined : original,
		marks: pageMarks(content, { locale, slug }, original),
	};
}

function pageMarks(content: Content, { locale, slug }: ContentPath, original: Page | undefined): PageMarks {
	const { pages, provenance, translations, publishedIds } = content;
	return {
		origins: slug === policySlug ? Object.keys(provenanceOf(locale, sourceDocuments(pages, provenance))) : [],
		former: publishedIds ? formerIds(publishedIds, slug) : new Map(),
		outdated: original ? translationState(translationOf(translations, locale), original).outdated : [],
	};
}
