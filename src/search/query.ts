import type { Pagefind, PagefindRecord } from './pagefind-client.ts';

/** Something found, with the texts to show. */
export interface Hit {
	url: string;
	kind: string;
	label: string;
	verdict: string;
	context: string;
}

/** Search the index: statements first, then the prose that has every word of the query. */
export async function findHits(pagefind: Pagefind, query: string): Promise<Hit[]> {
	const { results } = await pagefind.search(query);
	const records = await Promise.all(results.map((result) => result.data()));
	const words = wordsOf(query);
	const statements = records.filter(({ meta }) => meta.kind !== 'prose');
	const prose = records.filter((record) => record.meta.kind === 'prose' && hasAll(record, words));
	return [...statements, ...prose].map(({ url, meta: { title, kind, verdict, context } }) => ({
		url,
		kind,
		label: title,
		verdict,
		context,
	}));
}

function hasAll({ content }: PagefindRecord, words: string[]): boolean {
	const known = wordsOf(content);
	return words.every((word) => known.some((other) => other.startsWith(word)));
}

/** Split a text into its words, without case and diacritics. */
function wordsOf(text: string): string[] {
	return (
		text
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}
