import hasRecords from 'virtual:has-records';
import type { Hit } from '../query/answer.ts';
import type { RecordKind } from '../query/search-data.ts';
import { likenessOf } from '../query/word-forms.ts';
import { foldedWordsOf } from '../query/words.ts';

/** A passage of a page that has the words of a query. */
export interface TextPassage {
	/** The address of the section, or of the part of it where the words are. */
	url: string;
	/** What the section and its page are called. */
	title: string;
	page: string;
	/** The words around those of the query; every other part is one of those, beginning with the second. */
	excerpt: string[];
}

/** The part of Pagefind’s API that the site uses, https://pagefind.app/docs/api/. */
interface Pagefind {
	init(): Promise<void>;
	search(query: string, options: { filters: object }): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
	url: string;
	meta: Record<string, string>;
	content: string;
	/** What has an id, and how many words are before it, see https://pagefind.app/docs/sub-results/. */
	anchors: { id: string; location: number }[];
	sub_results: { url: string; title: string; excerpt: string }[];
}

/** How many pages of statements to read: a few that are near, or if there are no records, as many as the list shows. */
const mostStatements = hasRecords ? 3 : 8;

/**
 * Load the search of the text: Pagefind, over the built pages.
 *
 * @param folder the address of the folder of the search, with a trailing slash
 * @param base the site's base path, with a trailing slash
 * @returns a function that finds the passages with the words of a query, and of the statements on whose pages those are the
 * first and the count
 * @throws if it is missing, or if the browser has no WebAssembly
 */
export async function loadTextSearch(folder: string, base: string) {
	const basePath = `${folder}pagefind/`;
	const { createInstance } = await import(/* @vite-ignore */ `${basePath}pagefind.js`);
	// Without a worker, the content security policy has nothing to block.
	const pagefind: Pagefind = createInstance({ noWorker: true, basePath, baseUrl: base });
	await pagefind.init();
	const find = async (query: string, filters: object, most = Number.POSITIVE_INFINITY) => {
		const { results } = await pagefind.search(query, { filters });
		const isMeant = isMeantBy(query);
		const pages: PagefindPage[] = [];
		let read = 0;
		// Where some of the first are not meant, the next may be; after those, none is likely to be.
		while (read < Math.min(2 * most, results.length) && pages.length < most) {
			const next = await Promise.all(results.slice(read, read + most).map((result) => result.data()));
			const meant = next.map((page) => ({ ...page, sub_results: page.sub_results.filter(isMeant) }));
			pages.push(...meant.filter(({ sub_results }) => sub_results.length > 0));
			read += next.length;
		}
		return { pages: pages.slice(0, most), count: results.length - read + pages.length };
	};
	let whole = Promise.resolve();
	return async (query: string) => {
		const [texts, statements] = await Promise.all([
			find(query, { kind: 'text' }),
			find(query, { not: { kind: 'text' } }, mostStatements),
		]);
		// A part that did not come is missing for all later queries as well, even if the first of them is not the latest.
		whole = whole.then(checkParts);
		await whole;
		return {
			passages: texts.pages.flatMap(passagesOf),
			statements: statements.pages.map(({ url, meta }) => hitOf(url.slice(base.length), meta)),
			count: statements.count,
		};
	};
}

/**
 * Look at the parts of the index that the page has loaded since the last time. If one is missing or broken, Pagefind finds less
 * and does not say so.
 *
 * @throws if one did not come whole
 */
async function checkParts(): Promise<void> {
	const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
	performance.clearResourceTimings();
	for (const part of loaded.filter((name) => /\.pf_(index|filter)$/.test(name))) {
		const compressed = await (await fetch(part, { cache: 'force-cache' })).blob();
		await new Response(compressed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
	}
}

/**
 * Tell whether a passage has a word of the query, or one that begins with three letters or more of it. For a word that is
 * nowhere, Pagefind takes the longest one with which it begins, «på» for «parkering», and for «e-post» all that begins with «e».
 */
function isMeantBy(query: string): (passage: { excerpt: string }) => boolean {
	const asked = foldedWordsOf(query);
	const begins = (word: string, found: string) => word.length > 2 && found.startsWith(word);
	const isAsked = (found: string) =>
		asked.some((word) => word === found || begins(word, found) || likenessOf(word, found) > 0);
	// `JavaScript` is one word for Pagefind.
	const isMeant = (part: string, at: number) => at % 2 === 1 && foldedWordsOf(part.toLowerCase()).some(isAsked);
	return ({ excerpt }) => partsOf(excerpt).some(isMeant);
}

function passagesOf({ meta, content, anchors, sub_results }: PagefindPage): TextPassage[] {
	const text = content.replace(/\s+/g, ' ');
	const inOrder = anchors.toSorted((a, b) => a.location - b.location);
	return sub_results.map(({ url, title, excerpt }) => {
		const parts = partsOf(excerpt);
		const start = text.indexOf(parts.join(''));
		const location = start < 0 ? start : `${text.slice(0, start)}${parts[0]}`.split(' ').length - 1;
		// Pagefind leads to headings alone, and the terms of the glossary have none.
		const part = inOrder.findLast((anchor) => anchor.location <= location);
		return {
			url: part ? url.replace(/#.*|$/, `#${part.id}`) : url,
			title,
			page: meta['title'] ?? '',
			excerpt: parts,
		};
	});
}

/** Split an excerpt at the words of the query: every other part is one. All that Pagefind escapes are the brackets of tags. */
function partsOf(excerpt: string): string[] {
	return excerpt.split(/<\/?mark>/).map((part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
}

/** Take what the page of a statement says of it, with the address of its row, or of that page where the policy is long. */
function hitOf(
	page: string,
	{ kind = '', title = '', verdict = '', note = '', category = '' }: Record<string, string>,
): Hit {
	const url = hasRecords ? page.replace(/([^/]+)\/$/, '#$1') : page;
	return { url, kind: kind as RecordKind, label: title, verdict: `${verdict} ${note}`.trim(), context: category };
}
