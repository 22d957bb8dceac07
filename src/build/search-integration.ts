import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../check/check-content.ts';
import type { ContentStore } from '../check/content-store.ts';
import { type Locale, localeCodes } from '../i18n/index.ts';
import { sinceIn } from '../provenance/source-documents.ts';
import { makeSearchData } from '../search/indexing/make-search-data.ts';
import { bundleScript, hashOf } from './bundle-script.ts';
import { indexPages } from './index-pages.ts';
import { fieldWords, fieldWordsInDevelopment, searchModules } from './search-modules.ts';
import { virtualModule } from './virtual-module.ts';

/** A file of the search, with its name in the folder of the search. */
interface BuiltFile {
	path: string;
	content: Uint8Array;
}

/**
 * In bytes, as JSON: with more, the records of a language are not published, and what Pagefind finds answers alone, of whose
 * index a reader loads the parts that a query needs. That is about 550 statements. The records would then weigh 85 kB on the
 * wire, as much as Pagefind with all that it loads for a first query.
 */
const mostOfRecords = 400_000;

/** The folder in which the development server serves the records. A build puts a hash in the name instead. */
const devFolder = 'search-records';

const entry = 'src/search/box/search-box.ts';

/**
 * Build the search, in one folder beside Astro's own files: the code of the search box with the words of a language, the
 * records of each language, and Pagefind's index of the built pages.
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
				const isBuild = command === 'build';
				const records = isBuild ? publishable(recordFiles(await store.read())) : undefined;
				let name = devFolder;
				if (records) {
					const root = fileURLToPath(config.root);
					const scripts = localeCodes.map(async (locale) => ({
						path: `${locale}.js`,
						content: Buffer.from(await bundleScript(root, entry, searchModules([locale], records.length > 0))),
					}));
					files = [...records, ...(await Promise.all(scripts))];
					name = `search-${hashOf([...files, await pagefindPackage()])}`;
				}
				folder = `${config.build.assets}/${name}`;
				const { base } = config;
				const codeOf = (locale: Locale) => base + (isBuild ? `${folder}/${locale}.js` : entry);
				const found = {
					base,
					folder: `${base}${folder}/`,
					code: Object.fromEntries(localeCodes.map((locale) => [locale, codeOf(locale)])),
					words: isBuild ? fieldWords : fieldWordsInDevelopment(),
				};
				const plugins = [virtualModule('virtual:search', () => found), ...searchModules(localeCodes, true)];
				updateConfig({ vite: { plugins } });
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(async (request, response, next) => {
					const [, path] = request.url?.split(`/${devFolder}/`) ?? [];
					try {
						const file = path && recordFiles(await store.read()).find((other) => other.path === path);
						if (!file) return next();
						response.end(file.content);
					} catch (error) {
						next(error);
					}
				});
			},
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const target = join(root, folder);
				await mkdir(target, { recursive: true });
				for (const { path, content } of files) await writeFile(join(target, path), content);
				await indexPages(root, join(target, 'pagefind'));
			},
		},
	};
}

/** Give the files of records if none is too long to be loaded by every reader who searches, and none otherwise. */
export function publishable(records: BuiltFile[], most = mostOfRecords): BuiltFile[] {
	return records.every(({ content }) => content.length <= most) ? records : [];
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
