/** The part of Pagefind's API that the site uses, https://pagefind.app/docs/api/. */
export interface Pagefind {
	/** Search for words; for `null`, give every record. */
	search(query: string | null): Promise<{ results: { data(): Promise<PagefindRecord> }[] }>;
}

/** A record as Pagefind gives it back. */
export interface PagefindRecord {
	url: string;
	content: string;
	meta: Record<'title' | 'kind' | 'verdict' | 'context', string>;
}

interface PagefindModule {
	createInstance(options: { noWorker: boolean; baseUrl: string; metaCacheTag: string }): Pagefind;
}

/** How many words of the index are looked up to learn whether it is whole. */
const probes = 24;

/**
 * Load Pagefind and the whole index of the page's language, so that nothing is left to load when the reader asks.
 *
 * @param folder the address of the index's folder, with a slash at its end
 * @param base the address that the records' addresses start from
 * @throws when any part does not load, or not whole
 */
export async function loadPagefind(folder: string, base: string): Promise<Pagefind> {
	const { createInstance }: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
	// Without a worker there is nothing that the content security policy blocks; with a tag the entry file is cached, which
	// the hash in the folder's name allows.
	const pagefind = createInstance({ noWorker: true, baseUrl: base, metaCacheTag: 'cached' });
	const { results } = await pagefind.search(null);
	const records = await Promise.all(results.map((result) => result.data()));
	await assertWhole(pagefind, records);
	return pagefind;
}

/**
 * Look up words from all over the alphabet. Pagefind takes a part of its index that does not load for one without words,
 * and would say that nothing was found.
 */
async function assertWhole(pagefind: Pagefind, records: PagefindRecord[]): Promise<void> {
	const words = records.flatMap(({ content }) => content.match(/\p{L}{3,}/gu) ?? []).sort();
	for (let index = 0; index < probes; index += 1) {
		const word = words[Math.floor((index * words.length) / probes)];
		const { results } = await pagefind.search(word ?? '');
		if (results.length === 0) throw new Error(`The search index does not know «${word}», which is in it.`);
	}
}
