import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { defaultLocale, localeCodes } from '../i18n/index.ts';
import { parseContentPath } from './content-path.ts';
import { type Page, readPage } from './read-page.ts';
import { reportParity } from './report-parity.ts';

/** All pages of the content, as far as they could be read, and all that is wrong with them. */
export interface Content {
	pages: Page[];
	/** In the order of files and lines; content with a message is not fit to be published. */
	messages: VFileMessage[];
}

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
	const references = new Map<string, Page>();
	for (const path of paths) {
		const place = parseContentPath(path);
		if (!place) {
			messages.push(
				message(path, 'file-place', `Unexpected file, expected \`content/{${localeCodes.join(',')}}/….mdx\``),
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
	messages.push(...reportMissingPages(pages));
	return { pages, messages: messages.sort(byPlace) };
}

function isDefault(path: string): boolean {
	return parseContentPath(path)?.locale === defaultLocale;
}

function reportMissingPages(pages: Page[]): VFileMessage[] {
	if (pages.length === 0)
		return [
			message(
				'content',
				'page-missing',
				`Unexpected folder without pages, expected \`content/${defaultLocale}/index.mdx\``,
			),
		];
	const bySlug = Map.groupBy(pages, ({ slug }) => slug);
	return [...bySlug].flatMap(([slug, counterparts]) =>
		localeCodes
			.filter((locale) => !counterparts.some((page) => page.locale === locale))
			.map((locale) =>
				message(
					counterparts[0]?.path ?? '',
					'page-missing',
					`Unexpected page in one language only, expected \`content/${locale}/${slug}.mdx\`, too`,
				),
			),
	);
}

function message(file: string, ruleId: string, reason: string): VFileMessage {
	const result = new VFileMessage(reason, { place: { line: 1, column: 1 }, ruleId, source: 'policy' });
	result.file = file;
	return result;
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
	const [fileA, fileB] = [a.file ?? '', b.file ?? ''];
	if (fileA !== fileB) return fileA < fileB ? -1 : 1;
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
