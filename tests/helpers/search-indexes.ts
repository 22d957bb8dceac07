import { checkContent } from '../../src/check/check-content.ts';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { buildIndex } from '../../src/search/indexing/pagefind-index.ts';
import { searchRecords } from '../../src/search/indexing/records.ts';
import type { SearchWords } from '../../src/search/indexing/search-words.ts';
import type { Pagefind } from '../../src/search/query/lookup.ts';
import { type Findings, findInAll, makeSearchIndex, type SearchIndex } from '../../src/search/query/query.ts';

let own: Promise<SearchIndex[]> | undefined;

/** Give the search indexes of the content, which are made once for all files of a worker. */
export function searchIndexes(): Promise<SearchIndex[]> {
	own ??= makeIndexes((words) => words);
	return own;
}

/**
 * Make the search indexes of the content as a build does, and load them into this process with the code that the pages run.
 *
 * @param change what to change of the search words first
 */
export async function makeIndexes(change: (words: SearchWords) => SearchWords): Promise<SearchIndex[]> {
	const { pages, searchWords } = await checkContent(process.cwd());
	const words = searchWords.map(change);
	const records = localeCodes.map((locale) => [locale, searchRecords(locale, pages, words)] as const);
	const built = await buildIndex(new Map(records), words);
	const address = `http://localhost/${files.size}/`;
	for (const { path, content } of built) files.set(address + path, content);
	return Promise.all(localeCodes.map((locale) => loadIndex(locale, `${address}${locale}/`)));
}

/** What the indexes consist of, by address: Pagefind is made for browsers, which fetch its files. */
const files = new Map<string, Uint8Array>();

async function loadIndex(locale: Locale, address: string): Promise<SearchIndex> {
	// It asks for the address of the page, too.
	globalThis.location ??= { href: 'http://localhost/' } as Location;
	globalThis.fetch = async (input) => {
		const content = files.get(String(input).split('?')[0] ?? '');
		return content ? new Response(new Uint8Array(content)) : new Response(null, { status: 404 });
	};
	const read = (name: string) => Buffer.from(files.get(address + name) ?? '').toString();
	// A module of its own for each index: with the address in it, no two are the same.
	const code = encodeURIComponent(`${read('pagefind.js')}\n//${address}`);
	const { createInstance } = await import(`data:text/javascript,${code}`);
	const pagefind: Pagefind = createInstance({ noWorker: true, basePath: address, metaCacheTag: 'cached' });
	return makeSearchIndex(locale, pagefind, JSON.parse(read('search.json')));
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
