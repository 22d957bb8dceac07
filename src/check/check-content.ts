import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import {
	idsPath,
	type LocaleFileName,
	localeFileNames,
	localeFilePath,
	overviewSlug,
	parseContentPath,
	parseLocaleFilePath,
	parseRevisionPath,
	policySlug,
} from '../content-files/content-path.ts';
import { messageAt } from '../content-files/message.ts';
import { defaultLocale, type Locale, localeCodes } from '../i18n/index.ts';
import type { Page } from '../markdown/page/page.ts';
import { readPage } from '../markdown/read-page.ts';
import { allStatements } from '../policy/statements.ts';
import {
	checkProvenance,
	type ProvenanceFile,
	readProvenance,
	warnOfUnsourced,
} from '../provenance/provenance-file.ts';
import { checkPublishedIds, type PublishedIds, readPublishedIds, unpublishedIds } from '../provenance/published-ids.ts';
import { checkRevisions, type RevisionFile, readRevision } from '../provenance/revision-file.ts';
import {
	checkTranslation,
	readTranslation,
	type TranslationFile,
	translationState,
} from '../provenance/translation-file.ts';
import { checkSearchWords, readSearchWords, type SearchWords } from '../search/indexing/search-words.ts';
import { reportParity } from './report-parity.ts';

/** All of the content, as far as it could be read, and all that is wrong with it. */
export interface Content {
	pages: Page[];
	/** What is searched for besides the labels, by language. */
	searchWords: SearchWords[];
	/** What the source documents say, by language. */
	provenance: ProvenanceFile[];
	/** What is recorded of the translations, by language. */
	translations: TranslationFile[];
	/** Undefined when there is no such file. */
	publishedIds: PublishedIds | undefined;
	/** What later revisions change, from the oldest to the newest. */
	revisions: RevisionFile[];
	/** In the order of files and lines; content with a message is not fit to be published. */
	messages: VFileMessage[];
	/** What can be published but wants work: a translation behind its original, an id that is not recorded. */
	warnings: VFileMessage[];
}

/** Where a message stands that is about a file as a whole. */
const fileStart = { line: 1, column: 1 };

/**
 * Read and check all files of the content: each by itself, and each against its page in the default language.
 *
 * @param root the project's folder, which holds `content/`
 */
export async function checkContent(root: string): Promise<Content> {
	const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true }).catch(() => []);
	const paths = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(root, '/').length).replaceAll('\\', '/'))
		.sort((a, b) => Number(isDefault(b)) - Number(isDefault(a)) || (a < b ? -1 : 1));
	const read = (path: string) => readFile(join(root, path), 'utf8');

	const content: Content = {
		pages: [],
		searchWords: [],
		provenance: [],
		translations: [],
		publishedIds: undefined,
		revisions: [],
		messages: [],
		warnings: [],
	};
	const references = new Map<string, Page>();
	for (const path of paths) {
		const localeFile = parseLocaleFilePath(path);
		const revision = parseRevisionPath(path);
		const place = parseContentPath(path);
		if (localeFile) {
			addLocaleFile(content, path, localeFile, await read(path));
		} else if (revision) {
			content.revisions.push(readRevision(path, revision, await read(path)));
		} else if (path === idsPath) {
			content.publishedIds = readPublishedIds(path, await read(path));
		} else if (place) {
			const reference = place.locale === defaultLocale ? undefined : references.get(place.slug);
			const page = await readPage(path, place, await readFile(join(root, path)), reference);
			content.pages.push(page);
			if (place.locale === defaultLocale && page.isRead) references.set(place.slug, page);
		} else {
			const expected = `\`content/{${localeCodes.join(',')}}/….mdx\`, \`…/{${localeFileNames.join(',')}}.yaml\`, \`content/revisions/{date}.yaml\` or \`${idsPath}\``;
			content.messages.push(messageAt(path, fileStart, 'file-place', `Unexpected file, expected ${expected}`));
		}
	}
	const { pages, searchWords, provenance, translations, publishedIds, revisions } = content;
	const formerIds = publishedIds?.entries.filter(({ successor }) => successor).map(({ id }) => id) ?? [];
	const files = [...searchWords, ...provenance, ...translations, ...revisions, ...(publishedIds ? [publishedIds] : [])];
	content.messages.push(
		...[...pages, ...files].flatMap(({ messages }) => messages),
		...pages.flatMap((page) => {
			const reference = references.get(page.slug);
			if (page.locale === defaultLocale || !reference) return [];
			return reportParity(page, reference, translationOf(translations, page.locale));
		}),
		...reportMissingPages(pages),
		...reportMissingFiles('search', searchWords),
		...reportMissingFiles('provenance', provenance),
		...pages.flatMap((page) => reportUses(page, pages)),
		...reportSearchWords(searchWords, pages),
		...translations.flatMap((file) => checkTranslation(file, pages)),
		...checkProvenance(provenance, pages, formerIds),
		...checkRevisions(revisions, pages, provenance),
		...(publishedIds ? checkPublishedIds(publishedIds, pages) : []),
	);
	content.messages.sort(byPlace);
	content.warnings.push(
		...warnOfIds(publishedIds, pages),
		...warnOfUnsourced(provenance, pages),
		...pages.flatMap((page) => warnOfTranslation(page, content)),
	);
	content.warnings.sort(byPlace);
	return content;
}

/** Find what is recorded of a language's translation. */
export function translationOf(translations: TranslationFile[], locale: Locale): TranslationFile | undefined {
	return translations.find((file) => file.locale === locale);
}

function addLocaleFile(
	{ searchWords, provenance, translations }: Content,
	path: string,
	{ locale, name }: { locale: Locale; name: LocaleFileName },
	source: string,
): void {
	switch (name) {
		case 'search':
			searchWords.push(readSearchWords(path, locale, source));
			break;
		case 'provenance':
			provenance.push(readProvenance(path, locale, source));
			break;
		case 'translation':
			translations.push(readTranslation(path, locale, source));
			break;
	}
}

/** Warn of ids that could go again without anybody noticing. */
function warnOfIds(publishedIds: PublishedIds | undefined, pages: Page[]): VFileMessage[] {
	return unpublishedIds(publishedIds, pages).map(({ page, ids: [first = '', ...others] }) => {
		const found = others.length > 0 ? `ids \`${first}\` and ${others.length} more` : `id \`${first}\``;
		const reason = `Unexpected ${found} not recorded as published, expected in \`${idsPath}\`: \`npm run record\` adds it`;
		return messageAt(page.path, page.places.get(first), 'id-unrecorded', reason);
	});
}

/** Warn of texts whose original has changed since they were translated, and of texts of which that is not known. */
function warnOfTranslation(page: Page, { pages, translations }: Content): VFileMessage[] {
	const original = pages.find(({ slug, locale }) => slug === page.slug && locale === defaultLocale);
	if (page.locale === defaultLocale || !page.isRead || !original?.isRead) return [];
	const { outdated, unrecorded } = translationState(translationOf(translations, page.locale), original);
	const warnings = outdated.map((id) => {
		const there = `\`${original.path}:${original.places.get(id)?.start.line ?? 1}\``;
		const remedy = `expected the translation to follow it; then \`npm run record -- ${page.locale} ${page.slug}#${id}\``;
		const reason = `Unexpected translation of an older text: \`${id}\` has changed in ${there}, ${remedy}`;
		return messageAt(page.path, page.places.get(id) ?? fileStart, 'translation-outdated', reason);
	});
	const [first] = unrecorded;
	if (first === undefined) return warnings;
	const reason = `Unexpected originals of ${unrecorded.length} texts, the first of \`${first}\`, that are not recorded, expected them in \`${localeFilePath(page.locale, 'translation')}\`: \`npm run record\` adds them`;
	return [...warnings, messageAt(page.path, page.places.get(first) ?? fileStart, 'translation-unrecorded', reason)];
}

function isDefault(path: string): boolean {
	return parseContentPath(path)?.locale === defaultLocale;
}

function reportMissingPages(pages: Page[]): VFileMessage[] {
	const slugs = new Set([overviewSlug, policySlug, ...pages.map(({ slug }) => slug)]);
	return [...slugs].flatMap((slug) => {
		const counterparts = pages.filter((page) => page.slug === slug);
		return localeCodes
			.filter((locale) => !counterparts.some((page) => page.locale === locale))
			.map((locale) => {
				const path = `content/${locale}/${slug}.mdx`;
				const [counterpart] = counterparts;
				return counterpart
					? messageAt(
							counterpart.path,
							fileStart,
							'page-missing',
							`Unexpected page in one language only, expected \`${path}\`, too`,
						)
					: messageAt(
							'content',
							fileStart,
							'page-missing',
							`Unexpected folder without \`${path}\`, expected that page in every language`,
						);
			});
	});
}

/** Report languages without a file that another language has. */
function reportMissingFiles(name: LocaleFileName, files: { path: string; locale: Locale }[]): VFileMessage[] {
	const [counterpart] = files;
	if (!counterpart) return [];
	return localeCodes
		.filter((locale) => !files.some((file) => file.locale === locale))
		.map((locale) => {
			const reason = `Unexpected file in one language only, expected \`${localeFilePath(locale, name)}\`, too`;
			return messageAt(counterpart.path, fileStart, 'file-missing', reason);
		});
}

/** Report what is wrong with the search words; where a page could not be read, its ids are not known to be wrong. */
function reportSearchWords(searchWords: SearchWords[], pages: Page[]): VFileMessage[] {
	return searchWords.flatMap((words) => {
		const own = pages.filter(({ locale }) => locale === words.locale);
		const verdicts = new Map(
			own.flatMap(({ policy }) => allStatements(policy).map(({ id, verdict }) => [id, verdict])),
		);
		return own.every(({ isRead }) => isRead) ? checkSearchWords(words, verdicts) : [];
	});
}

/** Report where a page lacks what the site makes of it. */
function reportUses(page: Page, pages: Page[]): VFileMessage[] {
	const { path, slug, locale, source, frontmatter, isRead, policy } = page;
	if (slug === policySlug && isRead && frontmatter && !frontmatter.revision && !policy.required) {
		return [
			messageAt(path, fileStart, 'policy-missing', 'Unexpected page without a `revision`, expected the policy on it'),
		];
	}
	const known = pages.filter((other) => other.locale === locale).flatMap(({ places }) => [...places.keys()]);
	const answers = Object.values(frontmatter?.answers ?? {});
	return answers
		.flatMap(({ examples }) => examples)
		.filter((id) => !known.includes(id))
		.map((id) => {
			const before = source.slice(0, source.search(new RegExp(`\\b${RegExp.escape(id)}\\b`)));
			const line = before.split('\n').length;
			const column = before.length - before.lastIndexOf('\n');
			return messageAt(
				path,
				{ line, column },
				'example-unknown',
				`Unexpected example \`${id}\`, expected the id of a statement`,
			);
		});
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
	const [fileA, fileB] = [a.file ?? '', b.file ?? ''];
	if (fileA !== fileB) return fileA < fileB ? -1 : 1;
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
