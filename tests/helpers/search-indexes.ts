import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { checkContent } from '../../src/markdown/check-content.ts';
import type { Pagefind } from '../../src/search/pagefind-client.ts';
import { buildIndex } from '../../src/search/pagefind-index.ts';
import { type Findings, findInAll, makeSearchIndex, type SearchIndex } from '../../src/search/query.ts';
import { searchRecords } from '../../src/search/records.ts';
import type { SearchWords } from '../../src/search/search-words.ts';

/**
 * Make the search indexes of the content as a build does, and load them into this process with the code that the pages
 * run. Called at the start of a file; what is written goes when the file is done.
 *
 * @param change what to change of the search words first
 */
export async function makeIndexes(
	change: (words: SearchWords) => SearchWords = (words) => words,
): Promise<SearchIndex[]> {
	const { pages, searchWords } = await checkContent(process.cwd());
	const words = searchWords.map(change);
	const records = localeCodes.map((locale) => [locale, searchRecords(locale, pages, words)] as const);
	const folder = await mkdtemp(join(tmpdir(), 'index-'));
	afterAll(() => rm(folder, { recursive: true }));
	for (const { path, content } of await buildIndex(new Map(records), words)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
	return loadIndexes(folder);
}

async function loadIndexes(folder: string): Promise<SearchIndex[]> {
	// Pagefind is made for browsers: it fetches its files, and asks for the address of the page.
	globalThis.location ??= { href: 'http://localhost/' } as Location;
	globalThis.fetch = async (address) => new Response(readFileSync(new URL(String(address), 'file:///')));
	const indexes: SearchIndex[] = [];
	for (const locale of localeCodes) {
		const { createInstance } = await import(pathToFileURL(join(folder, locale, 'pagefind.js')).href);
		const pagefind: Pagefind = createInstance({
			noWorker: true,
			basePath: `${folder}/${locale}/`,
			metaCacheTag: 'cached',
		});
		const data = JSON.parse(readFileSync(join(folder, locale, 'search.json'), 'utf8'));
		indexes.push(makeSearchIndex(locale, pagefind, data));
	}
	return indexes;
}

/** Search in all languages, as on a page of the given one. */
export function searchFrom(indexes: SearchIndex[], locale: Locale, query: string): Promise<Findings> {
	const own = indexes.find(({ lang }) => lang === locale);
	if (!own) throw new Error(`There is no index of \`${locale}\`.`);
	return findInAll(own, async () => indexes.filter((index) => index !== own), query);
}

/** Find the ids of the statements that answer a query, best first. */
export async function idsFrom(indexes: SearchIndex[], locale: Locale, query: string): Promise<string[]> {
	const { statements } = await searchFrom(indexes, locale, query);
	return statements.map(({ url }) => url.split('#')[1] ?? '');
}
