import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../check/check-content.ts';
import type { ContentStore } from '../check/content-store.ts';
import { localeCodes, locales, t, type Words } from '../i18n/index.ts';
import { sinceIn } from '../provenance/source-documents.ts';
import { makeSearchData } from '../search/indexing/make-search-data.ts';
import { bundleScript, hashOf } from './bundle-script.ts';
import { indexPages } from './index-pages.ts';
import { virtualModule } from './virtual-module.ts';

/** A file of the search, with its name in the folder of the search. */
interface BuiltFile {
	path: string;
	content: Uint8Array;
}

/** The folder in which the development server serves the records. A build puts a hash in the name instead. */
const devFolder = 'search-records';

const entry = 'src/search/box/search-box.ts';

/** The interface words that the field may show before the search is loaded. */
const fieldWords = wordsOf(['search.loading', 'search.error', 'search.reload', 'search.all']);

/** The interface words that come with the search. */
export const resultWords = wordsOf([
	'search.all',
	'search.closest',
	'search.corrected',
	'search.empty',
	'search.folded',
	'search.incomplete',
	'search.more',
	'search.near',
	'search.noText',
	'search.passages',
	'search.results',
	'search.shown',
	'search.unmentioned',
	'count.results.one',
	'count.results.other',
	'kind.required',
	'kind.optional',
	'kind.never',
	'kind.category',
	'kind.source',
	'kind.statement',
]);

/**
 * Build the search, in one folder beside Astro's own files: the code of the search box, the records of each language, and
 * Pagefind's index of the built pages.
 *
 * Code and records are made before the pages and from the same content, and the name of the folder has a hash of them, so
 * that a page never gets those of another build. Pagefind puts hashes into the names of its own files.
 */
export default function search(store: ContentStore): AstroIntegration {
	let files: BuiltFile[] = [];
	let folder = '';

	return {
		name: 'search',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				let name = devFolder;
				const words = virtualModule('virtual:search-words', () =>
					command === 'build' ? resultWords : wordsInDevelopment(),
				);
				if (command === 'build') {
					const searchBox = Buffer.from(await bundleScript(fileURLToPath(config.root), entry, [words]));
					files = [...recordFiles(await store.read()), { path: 'search-box.js', content: searchBox }];
					name = `search-${hashOf([...files, await pagefindPackage()])}`;
				}
				folder = `${config.build.assets}/${name}`;
				const code = command === 'build' ? `${folder}/search-box.js` : entry;
				const found = { folder: `${config.base}${folder}/`, code: config.base + code, words: fieldWords };
				updateConfig({ vite: { plugins: [virtualModule('virtual:search', () => found), words] } });
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(async (request, response, next) => {
					const [, path] = request.url?.split(`/${devFolder}/`) ?? [];
					const file = path && recordFiles(await store.read()).find((other) => other.path === path);
					if (!file) return next();
					response.end(file.content);
				});
			},
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const target = join(root, folder);
				await mkdir(target);
				for (const { path, content } of files) await writeFile(join(target, path), content);
				await indexPages(root, join(target, 'pagefind'));
			},
		},
	};
}

function recordFiles(content: Content): BuiltFile[] {
	const since = sinceIn(content);
	const files = localeCodes.flatMap((locale): [string, unknown][] => {
		const { names, questions } = makeSearchData(locale, content.pages, content.searchWords, since);
		return [
			[`${locale}.json`, names],
			[`${locale}-questions.json`, questions],
		];
	});
	return files.map(([path, data]) => ({ path, content: Buffer.from(JSON.stringify(data)) }));
}

/** What Pagefind's code depends on, which has no hash in its name. */
async function pagefindPackage(): Promise<BuiltFile> {
	return { path: 'pagefind', content: await readFile(new URL('../package.json', import.meta.resolve('pagefind'))) };
}

/** The development server has no built pages, and no index of them. */
function wordsInDevelopment() {
	return Object.fromEntries(
		localeCodes.map((locale) => [locale, { ...resultWords[locale], 'search.noText': t(locale, 'search.noTextYet') }]),
	);
}

function wordsOf<Key extends keyof Words>(keys: Key[]): Record<string, Record<Key, string>> {
	return Object.fromEntries(
		localeCodes.map((locale) => [
			locale,
			Object.fromEntries(keys.map((key) => [key, locales[locale].words[key]])) as Record<Key, string>,
		]),
	);
}
