/** The part of Pagefind's API that the site uses, https://pagefind.app/docs/api/. */
export interface Pagefind {
	search(query: string): Promise<{ results: { data(): Promise<PagefindRecord> }[] }>;
}

interface PagefindModule {
	createInstance(options: { noWorker: boolean; baseUrl: string; metaCacheTag: string }): Pagefind;
}

/** A record as Pagefind gives it back. */
export interface PagefindRecord {
	url: string;
	content: string;
	meta: Record<'title' | 'kind' | 'verdict' | 'context', string>;
}

/**
 * Load Pagefind and the index of a language.
 *
 * @param folder the address of the index's folder, with a slash at its end
 * @param base the address that the records' addresses start from
 * @throws when any part does not load, or not whole
 */
export async function loadPagefind(folder: string, base: string, language: string): Promise<Pagefind> {
	const [{ createInstance }, manifest]: [PagefindModule, Response] = await Promise.all([
		import(/* @vite-ignore */ `${folder}pagefind.js`),
		get(`${folder}${language}.json`),
	]);
	const { parts }: { parts: Record<string, number> } = await manifest.json();
	// Pagefind takes a part that does not load for one without words, and would say that nothing was found.
	await Promise.all(
		Object.entries(parts).map(async ([path, size]) => {
			const { byteLength } = await (await get(`${folder}${path}`)).arrayBuffer();
			if (byteLength !== size) throw new Error(`${path} has ${byteLength} bytes, expected ${size}`);
		}),
	);
	// Without a worker there is nothing that the content security policy blocks; with a tag the entry file is cached, which
	// the hash in the folder's name allows.
	const pagefind = createInstance({ noWorker: true, baseUrl: base, metaCacheTag: language });
	await pagefind.search(language);
	return pagefind;
}

async function get(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return response;
}
