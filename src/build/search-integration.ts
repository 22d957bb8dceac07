import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../check/check-content.ts';
import type { ContentStore } from '../check/content-store.ts';
import { localeCodes, t } from '../i18n/index.ts';
import { buildIndex, type IndexFile } from '../search/indexing/pagefind-index.ts';
import { searchRecords } from '../search/indexing/records.ts';
import { bundleScript, hashOf } from './bundle-script.ts';
import { virtualModule } from './virtual-module.ts';

/** The folder in which the development server serves the index. A build puts a hash in the name instead. */
const devFolder = 'search-index';

const entry = 'src/search/box/search-box.ts';

/** The interface words that the field may show before the search is loaded. */
const wordKeys = ['search.loading', 'search.error', 'search.reload', 'search.all'] as const;
const words = Object.fromEntries(
	localeCodes.map((locale) => [locale, Object.fromEntries(wordKeys.map((key) => [key, t(locale, key)]))]),
);

/**
 * Build the search: the Pagefind index and the code of the search box, in one folder with a hash of its contents in the
 * name.
 *
 * The index is built before the pages and from the same content, so that a page never gets the index of another build.
 */
export default function search(store: ContentStore): AstroIntegration {
	let files: IndexFile[] = [];
	let folder = devFolder;

	return {
		name: 'search',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				if (command === 'build') {
					const searchBox = Buffer.from(await bundleScript(fileURLToPath(config.root), entry));
					files = [...(await indexFiles(await store.read())), { path: 'search-box.js', content: searchBox }];
					folder = `search-${hashOf(files)}`;
				}
				const code = command === 'build' ? `${folder}/search-box.js` : entry;
				const found = { folder: `${config.base}${folder}/`, code: config.base + code, words };
				updateConfig({ vite: { plugins: [virtualModule('virtual:search', () => found)] } });
			},
			'astro:server:setup': ({ server }) => {
				let indexed: Content | undefined;
				let current: Promise<IndexFile[]> | undefined;
				server.middlewares.use(async (request, response, next) => {
					const [, path] = request.url?.split(`/${devFolder}/`) ?? [];
					if (!path) return next();
					const content = await store.read();
					if (content !== indexed) [indexed, current] = [content, indexFiles(content)];
					const file = (await current)?.find((other) => other.path === path.split('?')[0]);
					if (!file) return next();
					if (file.path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
					response.end(file.content);
				});
			},
			'astro:build:done': async ({ dir }) => {
				for (const { path, content } of files) {
					const target = join(fileURLToPath(dir), folder, path);
					await mkdir(dirname(target), { recursive: true });
					await writeFile(target, content);
				}
			},
		},
	};
}

function indexFiles({ pages, searchWords }: Content): Promise<IndexFile[]> {
	const records = localeCodes.map((locale) => [locale, searchRecords(locale, pages, searchWords)] as const);
	return buildIndex(new Map(records), searchWords);
}
