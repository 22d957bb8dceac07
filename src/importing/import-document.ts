import type { Content } from '../check/check-content.ts';
import { policySlug } from '../content-files/content-path.ts';
import { defaultLocale, isLocale, type Locale } from '../i18n/index.ts';
import type { Verdict } from '../policy/model.ts';
import { verdicts } from '../policy/model.ts';
import { revisionsOf } from '../provenance/source-documents.ts';
import { type Alignment, align } from './align.ts';
import { type BlockSubject, blockKinds } from './block-kinds.ts';
import { type ImportedRevision, importedRevision } from './imported-revision.ts';
import { type Known, knownStatements } from './known-statements.ts';
import { readUpstream } from './read-upstream.ts';
import type { Upstream } from './upstream.ts';

/** What a person says about a document. */
export interface ImportOptions {
	/** The code of its language, which need not be one of the site. */
	language: string;
	/** `YYYY-MM-DD`; the default is the one that it states. */
	date?: string | undefined;
	/** Answers to questions, `ID=LINE`. */
	same?: string[] | undefined;
}

/** A document that has been read and compared with what is known. */
export interface Import extends ImportedRevision {
	upstream: Upstream;
	kinds: BlockSubject[];
	known: Known;
	alignment: Alignment;
	/** The code of its language, and the language of the site in which its words are compared and recorded. */
	language: string;
	locale: Locale;
}

/**
 * Compare a document as Microsoft publishes it with the revisions that are known.
 *
 * @param path of the document, as shown in messages
 * @throws if no revision is known, or if an answer is about something that is not there
 */
export function importDocument(
	content: Content,
	path: string,
	source: string,
	{ language, date, same = [] }: ImportOptions,
): Import {
	const { pages, provenance, revisions: files, publishedIds, glossaries } = content;
	const read = readUpstream(path, source, isLocale(language) ? language : defaultLocale);
	const upstream = { ...read, date: date ?? read.date };
	const revisions = revisionsOf(pages, provenance, files);
	const known = revisions && knownStatements(revisions.list, language, upstream.date);
	if (!known) throw new Error('No revision is known to compare the document with.');
	const locale = isLocale(language) ? language : known.base.language;
	const kinds = blockKinds(upstream, known.statements, chapterTitles(content, locale));
	const alignment = align(upstream.blocks, kinds, known.statements, same, locale);
	const taken = [
		...known.statements.map(({ id }) => id),
		...(publishedIds?.entries.map(({ id }) => id) ?? []),
		...[...pages, ...glossaries].flatMap(({ places }) => [...places.keys()]),
	];
	const revision = importedRevision(upstream, kinds, alignment, known, locale, taken);
	return { ...revision, upstream, kinds, known, alignment, language, locale };
}

/** Give the headings of the chapters of the policy page. */
function chapterTitles({ pages }: Content, locale: Locale): Partial<Record<Verdict, string>> {
	const page = pages.find((candidate) => candidate.slug === policySlug && candidate.locale === locale);
	return Object.fromEntries(
		verdicts.map((verdict) => [verdict, page?.sections.find(({ id }) => id === page.chapters[verdict])?.title ?? '']),
	);
}

/** List the ids of the statements in the order of the document. */
export function orderOf({ entries }: Pick<Import, 'entries'>): string[] {
	return [...entries]
		.toSorted(([, a], [, b]) => a.place.line - b.place.line || a.place.column - b.place.column)
		.map(([id]) => id);
}
