import type { Pagefind } from '../query/lookup.ts';
import type { SearchData } from '../query/search-data.ts';

interface PagefindModule {
	createInstance(options: { noWorker: boolean; basePath: string; metaCacheTag: string }): Pagefind;
}

/** How many words of the index to look up to find out whether it is complete. */
const probes = 24;

/**
 * Load Pagefind's code for a language, and the data that goes with its index.
 *
 * @param folder the address of the index's folder, with a trailing slash
 * @throws if any part fails to load
 */
export async function loadPagefind(folder: string, lang: string): Promise<{ pagefind: Pagefind; data: SearchData }> {
	const [{ createInstance }, data] = await Promise.all([
		import(/* @vite-ignore */ `${folder}${lang}/pagefind.js`) as Promise<PagefindModule>,
		loadData(`${folder}${lang}/search.json`),
	]);
	// Without a worker, the content security policy has nothing to block. With a cache tag, the entry file is cached,
	// which is safe because of the hash in the folder's name.
	const pagefind = createInstance({ noWorker: true, basePath: `${folder}${lang}/`, metaCacheTag: 'cached' });
	return { pagefind, data };
}

async function loadData(address: string): Promise<SearchData> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} at ${address}`);
	return response.json();
}

/**
 * Look up words from all over the index. If a part of the index fails to load, Pagefind treats it as empty and would
 * say that nothing was found.
 *
 * @param words the words of the index
 * @throws if one of them is not found
 */
export async function assertWhole(pagefind: Pagefind, words: string[]): Promise<void> {
	const sorted = words.toSorted();
	for (let index = 0; index < probes; index += 1) {
		const word = sorted[Math.floor((index * sorted.length) / probes)] ?? '';
		const { results } = await pagefind.search(word);
		if (results.length === 0) throw new Error(`The search index does not know «${word}», which is in it.`);
	}
}
