import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import type { Pagefind } from '../../src/search/pagefind-client.ts';
import { type Findings, findInAll, makeSearchIndex, type SearchIndex } from '../../src/search/query.ts';

/** Give the folder of the built site's search index. */
export function searchFolder(): string {
	return resolve('dist', readdirSync('dist').find((name) => name.startsWith('search-')) ?? '');
}

/** Load a folder's indexes of all languages into this process, with the same code that the pages run. */
export async function loadIndexes(folder: string): Promise<SearchIndex[]> {
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
