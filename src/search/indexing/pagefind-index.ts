import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type Locale, locales } from '../../i18n/index.ts';
import { indexedWords, phrasesOf, statementWords } from '../query/phrases.ts';
import { type SearchData, searchWordKeys } from '../query/search-data.ts';
import type { SearchRecord } from '../query/search-record.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { fold, wordsOf } from '../query/words.ts';
import type { SearchWords } from './search-words.ts';

/** A file of the search index, with its path in the index's folder. */
export interface IndexFile {
	path: string;
	content: Uint8Array;
}

/**
 * The files that the site uses of those that Pagefind writes for a language: its search boxes and the texts are left
 * out.
 */
const used = /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.(?!unknown).+\.pagefind|index\/.+)$/;

/** What comes before the JSON in Pagefind's compressed files. */
const signature = 'pagefind_dcd';

/**
 * Build the search index: one folder per language, with Pagefind's code, the index, and `search.json`.
 *
 * Each language has its own index, not a part of a shared one, so that a page can also search the index of another
 * language. It also has its own copy of Pagefind's code because two indexes cannot share the memory of one copy. Each
 * word of a record goes into the index once; `search.json` knows where it is in the record's phrases.
 *
 * @throws an error with everything that Pagefind complains about
 */
export async function buildIndex(
	records: Map<Locale, SearchRecord[]>,
	searchWords: SearchWords[],
): Promise<IndexFile[]> {
	const files: IndexFile[] = [];
	for (const [locale, ofLocale] of records) {
		const own = searchWords.find((words) => words.locale === locale);
		const vocabulary = new Set(statementWords(ofLocale).map(fold));
		const foreign = unique(searchWords.flatMap(({ weak }) => weak)).filter((word) => vocabulary.has(word));
		const little = {
			ignored: unique(own?.ignored ?? []),
			// The labels of the other languages are in the index, too, and with them their weak words.
			weak: unique([...(own?.weak ?? []), ...foreign]),
		};
		const written = await buildPagefind(locale, ofLocale, vocabulary, new Set(little.ignored));
		const ids = readIds(written);
		const data: SearchData = {
			words: wordsOfInterface(locale),
			...little,
			records: ofLocale.map((record) => ({ ...record, id: ids.get(record.url) ?? '' })),
		};
		files.push(
			...written
				.filter(({ path }) => used.test(path))
				.map(({ path, content }) => ({ path: `${locale}/${path}`, content })),
			{ path: `${locale}/search.json`, content: Buffer.from(JSON.stringify(data)) },
		);
	}
	await close();
	return files;
}

async function buildPagefind(
	language: Locale,
	records: SearchRecord[],
	vocabulary: Vocabulary,
	ignored: ReadonlySet<string>,
): Promise<IndexFile[]> {
	const { index, errors } = await createIndex({ maxFragments: 1 });
	if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
	for (const record of records) {
		const content = indexedWords(phrasesOf(record, vocabulary), ignored).join(' ');
		errors.push(...(await index.addCustomRecord({ url: record.url, language, content })).errors);
	}
	const { files, errors: fileErrors } = await index.getFiles();
	errors.push(...fileErrors);
	if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
	return files;
}

/** Read which id Pagefind gave each record, by the record's address: its file with the texts lists them by id. */
function readIds(files: IndexFile[]): Map<string, string> {
	const texts = files.find(({ path }) => path.startsWith('fragment/'));
	if (!texts) throw new Error('Pagefind wrote no file with the texts of the records.');
	const json = gunzipSync(texts.content).toString().slice(signature.length);
	const byId: Record<string, { url: string }> = JSON.parse(json);
	return new Map(Object.entries(byId).map(([id, { url }]) => [url, id]));
}

function wordsOfInterface(locale: Locale): SearchData['words'] {
	const { words } = locales[locale];
	return Object.fromEntries(searchWordKeys.map((key) => [key, words[key]])) as SearchData['words'];
}

function unique(words: string[]): string[] {
	return [...new Set(words.flatMap(wordsOf).map(fold))].sort();
}
