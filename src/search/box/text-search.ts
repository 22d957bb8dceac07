import type { Hit } from '../query/answer.ts';
import type { RecordKind } from '../query/search-data.ts';

/** A passage of a page that has the words of a query. */
export interface Passage {
	/** The address of the section. */
	url: string;
	/** What the section and its page are called. */
	title: string;
	page: string;
	/** The words around those of the query; every other part is one of those, beginning with the second. */
	excerpt: string[];
}

/** What the text of the pages has for a query. */
export interface TextFindings {
	passages: Passage[];
	/** The statements on whose pages the words are. */
	statements: Hit[];
}

export type TextSearch = (query: string) => Promise<TextFindings>;

/** The part of Pagefind’s API that the site uses, https://pagefind.app/docs/api/. */
interface Pagefind {
	init(): Promise<void>;
	search(query: string, options: { filters: object }): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
	url: string;
	meta: Record<string, string>;
	sub_results: { url: string; title: string; excerpt: string }[];
}

/** How many pages of statements to read. */
const mostStatements = 3;

/**
 * Load the search of the text: Pagefind, over the built pages.
 *
 * @param folder the address of the folder of the search, with a trailing slash
 * @param base the site's base path, with a trailing slash
 * @throws if it is missing, or if the browser has no WebAssembly
 */
export async function loadTextSearch(folder: string, base: string): Promise<TextSearch> {
	const basePath = `${folder}pagefind/`;
	const { createInstance } = await import(/* @vite-ignore */ `${basePath}pagefind.js`);
	// Without a worker, the content security policy has nothing to block.
	const pagefind: Pagefind = createInstance({ noWorker: true, basePath, baseUrl: base });
	await pagefind.init();
	const find = async (query: string, filters: object, most = Number.POSITIVE_INFINITY) => {
		const { results } = await pagefind.search(query, { filters });
		return Promise.all(results.slice(0, most).map((result) => result.data()));
	};
	return async (query) => {
		const [texts, statements] = await Promise.all([
			find(query, { kind: 'text' }),
			find(query, { not: { kind: 'text' } }, mostStatements),
		]);
		return {
			passages: texts.flatMap(passagesOf),
			statements: statements.map(({ url, meta }) => hitOf(url.slice(base.length), meta)),
		};
	};
}

function passagesOf({ meta, sub_results }: PagefindPage): Passage[] {
	return sub_results.map(({ url, title, excerpt }) => ({
		url,
		title,
		page: meta['title'] ?? '',
		// All that Pagefind escapes are the brackets of tags.
		excerpt: excerpt.split(/<\/?mark>/).map((part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>')),
	}));
}

/** Take what the page of a statement says of it; the address is that of its row. */
function hitOf(url: string, { kind = '', title = '', verdict = '', category = '' }: Record<string, string>): Hit {
	const row = url.replace(/([^/]+)\/$/, '#$1');
	return { url: row, kind: kind as RecordKind, label: title, verdict, context: category, marked: new Set() };
}
