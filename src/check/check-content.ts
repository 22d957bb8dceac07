import type { VFileMessage } from 'vfile-message';
import { byPlace } from '../content-files/message.ts';
import { defaultLocale } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import { allStatements } from '../policy/statements.ts';
import { checkRevisions } from '../provenance/check-revisions.ts';
import { checkProvenance, warnAboutUnsourced } from '../provenance/provenance-file.ts';
import { checkPublishedIds, warnAboutUnpublished } from '../provenance/published-ids.ts';
import { checkTranslation, translationOf, warnAboutTranslation } from '../provenance/translation-file.ts';
import { checkSearchWords, type SearchWords } from '../search/indexing/search-words.ts';
import { checkMissingFiles, checkMissingPages, checkPage } from './check-pages.ts';
import { type ContentFiles, readContent } from './read-content.ts';
import { reportParity } from './report-parity.ts';

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
	const { pages, searchWords, provenance, translations, publishedIds, revisions } = files;
	const formerIds = publishedIds?.entries.filter(({ successor }) => successor).map(({ id }) => id) ?? [];
	const translated = pages.flatMap((page) => {
		const original = page.locale === defaultLocale ? undefined : originalOf(page, pages);
		return original ? [{ page, original, translation: translationOf(translations, page.locale) }] : [];
	});
	const messages = [
		...files.messages,
		...checkMissingPages(pages),
		...checkMissingFiles('search', searchWords),
		...checkMissingFiles('provenance', provenance),
		...pages.flatMap((page) => checkPage(page, pages)),
		...translated.flatMap(({ page, original, translation }) => reportParity(page, original, translation)),
		...translations.flatMap((file) => checkTranslation(file, pages)),
		...searchWords.flatMap((words) => checkOwnSearchWords(words, pages)),
		...checkProvenance(provenance, pages, formerIds),
		...checkRevisions(revisions, pages, provenance),
		...(publishedIds ? checkPublishedIds(publishedIds, pages) : []),
	];
	const warnings = [
		...warnAboutUnpublished(publishedIds, pages),
		...warnAboutUnsourced(provenance, pages),
		...translated.flatMap(({ page, original, translation }) => warnAboutTranslation(page, original, translation)),
	];
	return { ...files, messages: messages.sort(byPlace), warnings: warnings.sort(byPlace) };
}

/** Find the same page in the default language; undefined if there is none that could be read. */
function originalOf({ slug }: Page, pages: Page[]): Page | undefined {
	return pages.find((page) => page.slug === slug && page.locale === defaultLocale && page.isRead);
}

/**
 * Check the search words of a language, unless one of its pages could not be read: an unknown id may be on that page.
 */
function checkOwnSearchWords(words: SearchWords, pages: Page[]): VFileMessage[] {
	const own = pages.filter(({ locale }) => locale === words.locale);
	const statements = own.flatMap(({ policy }) => allStatements(policy));
	const verdicts = new Map(statements.map(({ id, verdict }) => [id, verdict]));
	return own.every(({ isRead }) => isRead) ? checkSearchWords(words, verdicts) : [];
}
