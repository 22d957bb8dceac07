import type { VFileMessage } from 'vfile-message';
import { policySlug } from '../content-files/content-path.ts';
import { byPlace } from '../content-files/message.ts';
import { checkGlossaries } from '../glossary/check-glossary.ts';
import { defaultLocale, type Locale } from '../i18n/index.ts';
import type { Page, TextFile } from '../markdown/page/page.ts';
import type { Verdict } from '../policy/model.ts';
import type { AddedStatement } from '../policy/since.ts';
import { allStatements } from '../policy/statements.ts';
import { checkProvenance, warnAboutNotes, warnAboutUnsourced } from '../provenance/check-provenance.ts';
import { checkRevisions } from '../provenance/check-revisions.ts';
import { checkPublishedIds, warnAboutUnpublished } from '../provenance/published-ids.ts';
import { checkPublishedVerdicts, warnAboutUnpublishedVerdicts } from '../provenance/published-verdicts.ts';
import { sinceIn } from '../provenance/source-documents.ts';
import { warnAboutStale } from '../provenance/stale-records.ts';
import { type TranslatedFile, translatedGlossary, translatedPage } from '../provenance/translated-file.ts';
import { checkTranslation, translationOf, warnAboutTranslation } from '../provenance/translation-file.ts';
import { checkOtherDates, checkSourceDates, warnAboutFuture } from './check-dates.ts';
import { checkLinks } from './check-links.ts';
import { checkLostIds } from './check-lost-ids.ts';
import { checkMissingFiles, checkMissingPages, checkPage, warnAboutEqualLabels } from './check-pages.ts';
import { checkSearchParity, checkSearchWords, warnAboutMissingTerms } from './check-search-words.ts';
import { findMissedIds } from './missed-ids.ts';
import { type ContentFiles, readContent } from './read-content.ts';
import { reportParity } from './report-parity.ts';
import { checkPaths } from './site-addresses.ts';

/** All content, as far as it could be read, and everything that is wrong with it. */
export interface Content extends ContentFiles {
	/** Sorted by file and line; content with a message cannot be published. */
	messages: VFileMessage[];
	/** What can be published but needs work, such as an outdated translation or an unrecorded id. */
	warnings: VFileMessage[];
}

/**
 * Read and check all content files: each file on its own, each translation against its original, and references to
 * other files against those files.
 *
 * @param root the project's folder, which holds `content/`
 */
export async function checkContent(root: string): Promise<Content> {
	const files = await readContent(root);
	const { pages, glossaries, searchWords, provenance, translations, publishedIds, publishedVerdicts, revisions } =
		files;
	const { entries = [], isRead = true } = publishedIds ?? {};
	const formerIds = isRead ? entries.filter(({ successor }) => successor).map(({ id }) => id) : undefined;
	const added = sinceIn(files)?.added ?? [];
	const withIds = filesWithIds(files);
	const missed = findMissedIds(pages, publishedIds, added);
	const messages = [
		...files.messages,
		...checkMissingPages(pages),
		...checkMissingFiles('glossary', glossaries),
		...checkMissingFiles('search', searchWords),
		...checkMissingFiles('provenance', provenance),
		...pages.flatMap((page) => checkPage(page, pages, missed[page.locale])),
		...withOriginals(pages).flatMap(([page, original]) =>
			reportParity(page, original, translationOf(translations, page.locale)),
		),
		...translations.flatMap((file) => checkTranslation(file, pages, glossaries)),
		...checkGlossaries(glossaries, pages, missed[defaultLocale]),
		...searchWords.flatMap((words) => {
			const verdicts = verdictsIn(words.locale, pages, added);
			return verdicts ? checkSearchWords(words, verdicts, missed[words.locale]) : [];
		}),
		...checkSearchParity(searchWords),
		...checkProvenance(provenance, pages, formerIds, missed),
		...(missed[defaultLocale].size === 0 ? checkRevisions(revisions, pages, provenance) : []),
		...checkSourceDates(pages),
		...checkOtherDates(pages, provenance, revisions),
		...(publishedIds ? checkPublishedIds(publishedIds, withIds) : []),
		...(publishedVerdicts ? checkPublishedVerdicts(publishedVerdicts, pages) : []),
		...checkLostIds(files, withIds),
		...checkPaths(files),
		...checkLinks(files, withIds),
	];
	const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
	const warnings = [
		...pages.flatMap(warnAboutEqualLabels),
		...warnAboutFuture(pages, revisions, today),
		...warnAboutUnpublished(publishedIds, withIds, revisions),
		...warnAboutUnpublishedVerdicts(publishedVerdicts, pages),
		...warnAboutUnsourced(provenance, pages),
		...warnAboutNotes(provenance, pages),
		...searchWords.flatMap((words) =>
			warnAboutMissingTerms(words, [...(verdictsIn(words.locale, pages, added)?.keys() ?? [])]),
		),
		...withOriginals(translatedFiles(files)).flatMap(([file, original]) =>
			warnAboutTranslation(file, original, translationOf(translations, file.locale)),
		),
		...translations.flatMap((file) => warnAboutStale(file, originalsOf(files), publishedIds)),
	];
	return { ...files, messages: messages.sort(byPlace), warnings: warnings.sort(byPlace) };
}

/**
 * List the files whose ids are published. The policy page has those of the statements, too, that only the newest revision
 * has; where one of the files could not be read that tell which these are, it counts as unread.
 */
export function filesWithIds({ pages, glossaries, ...others }: ContentFiles): TextFile[] {
	const policyPages = pages.filter(({ slug }) => slug === policySlug);
	const isKnown =
		policyPages.every(({ frontmatter }) => frontmatter) &&
		others.provenance.every(({ isRead }) => isRead) &&
		others.revisions.every(({ changes }) => changes);
	const added = sinceIn({ pages, ...others })?.added ?? [];
	const ids = added.map(({ id }) => [id, undefined] as const);
	const withAdded = pages.map((page) =>
		policyPages.includes(page)
			? { ...page, isRead: page.isRead && isKnown, places: new Map([...page.places, ...ids]) }
			: page,
	);
	return [...withAdded, ...glossaries];
}

/** List all files that have texts to be translated, those of the default language, too. */
export function translatedFiles({ pages, glossaries }: ContentFiles): TranslatedFile[] {
	return [...pages.map(translatedPage), ...glossaries.map(translatedGlossary)];
}

/** List those of the default language. */
export function originalsOf(files: ContentFiles): TranslatedFile[] {
	return translatedFiles(files).filter(({ locale }) => locale === defaultLocale);
}

/** Pair the translations among some files with their originals; those without one that could be read are left out. */
function withOriginals<File extends TextFile>(files: File[]): [translation: File, original: File][] {
	const originals = files.filter(({ locale, isRead }) => locale === defaultLocale && isRead);
	return files.flatMap((file): [File, File][] => {
		const original = originals.find(({ slug }) => slug === file.slug);
		return original && file.locale !== defaultLocale ? [[file, original]] : [];
	});
}

/** List the verdicts in a language by the statement's id; undefined if one of its pages could not be read. */
function verdictsIn(
	locale: Locale,
	pages: Page[],
	added: AddedStatement[],
): Map<string, Verdict | undefined> | undefined {
	const own = pages.filter((page) => page.locale === locale);
	if (own.some(({ isRead }) => !isRead)) return undefined;
	return new Map([
		...own.flatMap(({ policy }) => allStatements(policy)).map(({ id, verdict }) => [id, verdict] as const),
		...added.map(({ id, statement }) => [id, statement.verdict] as const),
	]);
}
