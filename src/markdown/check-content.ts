import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { defaultLocale, localeCodes } from '../i18n/index.ts';
import { allStatements } from '../policy/statements.ts';
import { checkSearchWords, readSearchWords, type SearchWords } from '../search/search-words.ts';
import { overviewSlug, parseContentPath, parseSearchWordsPath, policySlug } from './content-path.ts';
import { messageAt } from './problem.ts';
import { type Page, readPage } from './read-page.ts';
import { reportParity } from './report-parity.ts';

/** All pages of the content, as far as they could be read, and all that is wrong with them. */
export interface Content {
	pages: Page[];
	/** What is searched for besides the labels, by language. */
	searchWords: SearchWords[];
	/** In the order of files and lines; content with a message is not fit to be published. */
	messages: VFileMessage[];
}

/** Where a message stands that is about a file as a whole. */
const fileStart = { line: 1, column: 1 };

/**
 * Read and check all files of the content: each by itself, and each against its page in the default language.
 *
 * @param root the project's folder, which holds `content/`
 */
export async function checkContent(root: string): Promise<Content> {
	const messages: VFileMessage[] = [];
	const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true }).catch(() => []);
	const paths = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(root, '/').length).replaceAll('\\', '/'))
		.sort((a, b) => Number(isDefault(b)) - Number(isDefault(a)) || (a < b ? -1 : 1));

	const pages: Page[] = [];
	const searchWords: SearchWords[] = [];
	const references = new Map<string, Page>();
	for (const path of paths) {
		const searchLocale = parseSearchWordsPath(path);
		if (searchLocale) {
			searchWords.push(readSearchWords(path, searchLocale, await readFile(join(root, path), 'utf8')));
			continue;
		}
		const place = parseContentPath(path);
		if (!place) {
			messages.push(
				messageAt(
					path,
					fileStart,
					'file-place',
					`Unexpected file, expected \`content/{${localeCodes.join(',')}}/….mdx\` or \`…/search.yaml\``,
				),
			);
			continue;
		}
		const reference = place.locale === defaultLocale ? undefined : references.get(place.slug);
		const page = await readPage(path, place, await readFile(join(root, path)), reference);
		pages.push(page);
		messages.push(...page.messages);
		if (reference) messages.push(...reportParity(page, reference));
		if (place.locale === defaultLocale && page.isRead) references.set(place.slug, page);
	}
	messages.push(
		...reportMissingPages(pages),
		...pages.flatMap((page) => reportUses(page, pages)),
		...reportSearchWords(searchWords, pages),
	);
	return { pages, searchWords, messages: messages.sort(byPlace) };
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

/** Report what is wrong with the search words; where a page could not be read, its ids are not known to be wrong. */
function reportSearchWords(searchWords: SearchWords[], pages: Page[]): VFileMessage[] {
	const [counterpart] = searchWords;
	const missing = localeCodes.filter((locale) => counterpart && !searchWords.some((words) => words.locale === locale));
	return [
		...missing.map((locale) =>
			messageAt(
				counterpart?.path ?? '',
				fileStart,
				'search-missing',
				`Unexpected search words in one language only, expected \`content/${locale}/search.yaml\`, too`,
			),
		),
		...searchWords.flatMap((words) => {
			const own = pages.filter(({ locale }) => locale === words.locale);
			const verdicts = new Map(
				own.flatMap(({ policy }) => allStatements(policy).map(({ id, verdict }) => [id, verdict])),
			);
			return [...words.messages, ...(own.every(({ isRead }) => isRead) ? checkSearchWords(words, verdicts) : [])];
		}),
	];
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
