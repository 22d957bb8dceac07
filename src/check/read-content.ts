import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import {
	type ContentPath,
	idsPath,
	isLeftover,
	parseContentPath,
	parseLocaleFilePath,
	parseRevisionPath,
	policySlug,
	verdictsPath,
} from '../content-files/content-path.ts';
import { decode } from '../content-files/decode.ts';
import { reportOpenMarks } from '../content-files/open-marks.ts';
import { type GlossaryFile, readGlossary } from '../glossary/glossary-file.ts';
import { defaultLocale } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import { nothingRelated } from '../markdown/page/page-context.ts';
import { readPage } from '../markdown/read-page.ts';
import { type ProvenanceFile, readProvenance } from '../provenance/provenance-file.ts';
import { type PublishedIds, readPublishedIds } from '../provenance/published-ids.ts';
import { type PublishedVerdicts, readPublishedVerdicts } from '../provenance/published-verdicts.ts';
import { type RevisionFile, readRevision } from '../provenance/revision-file.ts';
import { readTranslation, type TranslationFile } from '../provenance/translation-file.ts';
import { readSearchWords, type SearchWords } from '../search/indexing/search-words.ts';
import { checkPlaces } from './check-places.ts';
import { knownIds } from './known-ids.ts';

/** All content files, as far as they could be read. */
export interface ContentFiles {
	pages: Page[];
	/** The words that the site explains, by language. */
	glossaries: GlossaryFile[];
	/** What is searched for besides the labels, by language. */
	searchWords: SearchWords[];
	/** What the source documents say, one file per language. */
	provenance: ProvenanceFile[];
	/** What is recorded about the translations, one file per language. */
	translations: TranslationFile[];
	/** Undefined if there is no such file. */
	publishedIds: PublishedIds | undefined;
	/** Undefined if there is no such file. */
	publishedVerdicts: PublishedVerdicts | undefined;
	/** What later revisions change, oldest first. */
	revisions: RevisionFile[];
	/** What is wrong with each file on its own, and files that do not belong where they are. */
	messages: VFileMessage[];
}

/**
 * Read all content files, each once.
 *
 * @param root the project's folder, which holds `content/`
 */
export async function readContent(root: string): Promise<ContentFiles> {
	const files: ContentFiles = {
		pages: [],
		glossaries: [],
		searchWords: [],
		provenance: [],
		translations: [],
		publishedIds: undefined,
		publishedVerdicts: undefined,
		revisions: [],
		messages: [],
	};
	const pages: { path: string; place: ContentPath }[] = [];
	const misplaced: string[] = [];
	for (const path of await listFiles(root)) {
		const place = parseContentPath(path);
		if (place) pages.push({ path, place });
		else if (isYamlPath(path)) readYamlFile(files, path, await readFile(join(root, path)));
		else misplaced.push(path);
	}
	files.messages.push(...checkPlaces(misplaced));
	// Originals come first because a translation is read against its original.
	const isTranslation = ({ place }: { place: ContentPath }) => place.locale !== defaultLocale;
	for (const { path, place } of pages.toSorted((a, b) => Number(isTranslation(a)) - Number(isTranslation(b)))) {
		const original = files.pages.find(
			(page) => page.slug === place.slug && page.locale === defaultLocale && page.isRead,
		);
		const known = place.slug === policySlug ? knownIds(files, place.locale, original) : nothingRelated.known;
		const page = await readPage(path, place, await readFile(join(root, path)), original, known);
		files.pages.push(page);
		files.messages.push(...reportOpenMarks(path, page.source));
	}
	const { glossaries, searchWords, provenance, translations, publishedIds, publishedVerdicts, revisions } = files;
	const all = [
		...files.pages,
		...glossaries,
		...searchWords,
		...provenance,
		...translations,
		...revisions,
		publishedIds,
		publishedVerdicts,
	];
	files.messages.push(...all.flatMap((file) => file?.messages ?? []));
	return files;
}

/** List the paths of all content files, save what editors have left, relative to the project's folder, in alphabetical order. */
async function listFiles(root: string): Promise<string[]> {
	const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(root, '/').length).replaceAll('\\', '/'))
		.filter((path) => !isLeftover(path))
		.sort();
}

/** Tell whether there may be a file other than a page at a path. */
function isYamlPath(path: string): boolean {
	return Boolean(parseLocaleFilePath(path) ?? parseRevisionPath(path)) || path === idsPath || path === verdictsPath;
}

/** Read a file that is not a page. */
function readYamlFile(files: ContentFiles, path: string, bytes: Uint8Array): void {
	const { locale, name } = parseLocaleFilePath(path) ?? {};
	const date = parseRevisionPath(path);
	const { text, messages } = decode(path, bytes);
	files.messages.push(...messages, ...reportOpenMarks(path, text));
	if (locale && name === 'glossary') files.glossaries.push(readGlossary(path, locale, text));
	else if (locale && name === 'search') files.searchWords.push(readSearchWords(path, locale, text));
	else if (locale && name === 'provenance') files.provenance.push(readProvenance(path, locale, text));
	else if (locale && name === 'translation') files.translations.push(readTranslation(path, locale, text));
	else if (date) files.revisions.push(readRevision(path, date, text));
	else if (path === idsPath) files.publishedIds = readPublishedIds(path, text);
	else files.publishedVerdicts = readPublishedVerdicts(path, text);
}
