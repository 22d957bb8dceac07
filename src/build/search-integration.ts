import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { isContentPath } from '../content-files/content-path.ts';
import { localeCodes } from '../i18n/index.ts';
import { buildIndex, type IndexFile } from '../search/indexing/pagefind-index.ts';
import { searchRecords } from '../search/indexing/records.ts';
import { bundleScript, hashOf } from './bundle-script.ts';

/** Where the development server serves the index. A build has a hash in the name instead. */
const devFolder = 'search-index';

/**
 * Make the search: the Pagefind index and the code of the search box, in one folder whose name bears a hash of all that
 * is in it. The pages know it as `__SEARCH_FOLDER__`.
 *
 * The index is made before the pages, of the same content, so that a page never meets an index of another build.
 */
export default function search(): AstroIntegration {
	let root = '';
	let files: IndexFile[] = [];
	let folder = devFolder;

	async function indexFiles(): Promise<IndexFile[]> {
		const { pages, searchWords } = await checkContent(root);
		const records = localeCodes.map((locale) => [locale, searchRecords(locale, pages, searchWords)] as const);
		return buildIndex(new Map(records), searchWords);
	}

	return {
		name: 'search',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
				root = fileURLToPath(config.root);
				if (command === 'build') {
					const searchBox = Buffer.from(await bundleScript(root, 'src/search/box/search-box.ts'));
					files = [...(await indexFiles()), { path: 'search-box.js', content: searchBox }];
					folder = `search-${hashOf(files)}`;
				}
				const base = config.base;
				const code = command === 'build' ? `${folder}/search-box.js` : 'src/search/box/search-box.ts';
				updateConfig({
					vite: {
						define: {
							__SEARCH_FOLDER__: JSON.stringify(`${base}${folder}/`),
							__SEARCH_CODE__: JSON.stringify(`${base}${code}`),
						},
					},
				});
			},
			'astro:server:setup': ({ server }) => {
				let current: Promise<IndexFile[]> | undefined;
				server.watcher.on('all', (_event, path) => {
					if (isContentPath(path)) current = undefined;
				});
				server.middlewares.use(async (request, response, next) => {
					const [, path] = request.url?.split(`/${devFolder}/`) ?? [];
					current ??= path ? indexFiles() : undefined;
					const file = path && (await current)?.find((other) => other.path === path.split('?')[0]);
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
