import { policySlug } from '../content-files/content-path.ts';
import { defaultLocale } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import { revisionList } from '../policy/revision-list.ts';
import type { Revisions, SourceDocument } from '../policy/revisions.ts';
import { type Since, sinceRendered } from '../policy/since.ts';
import type { ProvenanceFile } from './provenance-file.ts';
import type { RevisionFile } from './revision-file.ts';

/** Describe the document that each language's policy page renders, as far as it is recorded. */
export function sourceDocuments(pages: Page[], provenance: ProvenanceFile[]): SourceDocument[] {
	return pages
		.filter(({ slug }) => slug === policySlug)
		.flatMap(({ locale: code, policy, frontmatter }) => {
			const file = provenance.find((candidate) => candidate.locale === code);
			if (!file?.isRead || !frontmatter?.source) return [];
			const { title, url, date } = frontmatter.source;
			const { words, disagreements, corrections } = file;
			return [{ locale: code, title, url, date, words, disagreements, corrections, policy }];
		});
}

/**
 * Line up all revisions of the policy, those that the pages show and those that are recorded; undefined if the policy or
 * its source is not known.
 */
export function revisionsOf(
	pages: Page[],
	provenance: ProvenanceFile[],
	revisions: RevisionFile[],
): Revisions | undefined {
	const recorded = revisions.flatMap(({ changes }) => changes ?? []);
	return revisionList(sourceDocuments(pages, provenance), defaultLocale, recorded);
}

/** Compare the newest revision with the one that the pages show; undefined where they show none that is known. */
export function sinceIn({
	pages,
	provenance,
	revisions,
}: {
	pages: Page[];
	provenance: ProvenanceFile[];
	revisions: RevisionFile[];
}): Since | undefined {
	const known = revisionsOf(pages, provenance, revisions);
	const documents = sourceDocuments(pages, provenance);
	return known && sinceRendered(known, (id) => documents.some(({ words }) => Boolean(words[id])));
}
