import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { VFileMessage } from 'vfile-message';
import type { Plugin } from 'vite';
import type { Content } from '../check/check-content.ts';
import type { ContentStore } from '../check/content-store.ts';
import { relatedContent } from '../check/related-content.ts';
import { isContentPath, parseContentPath } from '../content-files/content-path.ts';
import { formatMessage, formatProblems } from '../content-files/message.ts';
import { nothingRelated } from '../markdown/page/page-context.ts';
import { contentProcessor, markdownSettings } from '../markdown/processor.ts';
import { siteContent } from '../site/site-content.ts';
import { problemPage } from './problem-page.ts';
import { idOf, virtualModule } from './virtual-module.ts';

const modelName = 'virtual:content';

/**
 * In ms: how long nothing may change until the content is read, as editors save in several steps, and Vite's watcher does not tell
 * of a change that follows another one of the same file within 50 ms.
 */
const quiet = 60;

/**
 * Check the content before anything is built from it, render it with the same processor that reads it, and pass what
 * was read to the pages.
 *
 * A build with problems stops there. The development server prints them after each change and keeps running; its pages
 * show them until they are fixed.
 */
export default function content(store: ContentStore): AstroIntegration {
	return {
		name: 'content',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
				updateConfig({
					markdown: {
						...markdownSettings,
						processor: contentProcessor({
							async relatedTo({ path }) {
								const place = parseContentPath(path);
								return place ? relatedContent(await store.read(), place) : nothingRelated;
							},
						}),
					},
					vite: {
						plugins: [virtualModule(modelName, async () => siteContent(await readFit(store))), withoutHotUpdate],
					},
				});
				if (command === 'build') takeAwayOnFailure(fileURLToPath(config.outDir));
				if (command !== 'build' && command !== 'dev') return;
				const { messages } = tell(await store.read(), logger);
				if (command === 'build' && messages.length > 0) {
					throw new Error(`The content has problems (${messages.length}), listed above. The site was not built.`);
				}
			},
			'astro:server:setup': ({ server, logger }) => {
				const { root, base } = server.config;
				server.middlewares.use(async (request, response, next) => {
					try {
						const { messages } = await store.read();
						if (messages.length === 0 || !request.headers.accept?.includes('text/html')) return next();
						const page = await problemPage(root, `${base}@vite/client`, messages);
						response.writeHead(500, { 'Content-Type': 'text/html' }).end(page);
					} catch (error) {
						next(error);
					}
				});
				let isFileNewOrGone = false;
				let changes = 0;
				server.watcher.on('all', async (event, path) => {
					if (!isContentPath(path)) return;
					isFileNewOrGone ||= event !== 'change';
					changes += 1;
					const change = changes;
					await setTimeout(quiet);
					if (change !== changes) return;
					store.forget();
					// A file may be gone before it is read; what takes it away is the next change.
					const content = await store.read().catch((error) => logger.error(String(error)));
					if (!content || change !== changes) return;
					const { messages } = tell(content, logger);
					const { client, ...servers } = server.environments;
					// Until all is well again, the browser shows what is wrong, and the server has nothing to evaluate.
					for (const { moduleGraph, hot } of messages.length > 0 ? [] : Object.values(servers)) {
						// Any page may show what any file says: a translation takes its verdicts from the default language.
						for (const module of moduleGraph.idToModuleMap.values()) {
							const isContent = module.id === idOf(modelName) || isContentPath(module.file ?? '');
							// Which pages there are stands in the code that lists them.
							if (isContent || isFileNewOrGone) moduleGraph.invalidateModule(module);
						}
						// This drops what the server has evaluated.
						hot.send({ type: 'full-reload' });
					}
					if (messages.length === 0) isFileNewOrGone = false;
					client.hot.send({ type: 'full-reload' });
				});
			},
		},
	};
}

/** Leave the pages alone when a file of the content changes: they are loaded again, once, when the content has been read. */
const withoutHotUpdate: Plugin = {
	name: 'content-without-hot-update',
	hotUpdate: { order: 'post', handler: ({ file }) => (isContentPath(file) ? [] : undefined) },
};

/** Print what is wrong with the content. */
function tell(content: Content, logger: AstroIntegrationLogger): Content {
	for (const warning of content.warnings) logger.warn(formatMessage(warning));
	for (const problem of formatProblems(content.messages)) logger.error(problem);
	return content;
}

/**
 * Return the content if it can be published.
 *
 * @throws an error that lists all problems, at the place of the first one, which Astro shows
 */
async function readFit(store: ContentStore): Promise<Content> {
	const content = await store.read();
	const [first] = content.messages;
	if (first) throw contentError(first, content.messages);
	return content;
}

function contentError({ file, line, column }: VFileMessage, messages: VFileMessage[]): Error {
	const error = new Error(formatProblems(messages).join('\n'));
	return Object.assign(error, { name: 'ContentError', loc: { file, line: line ?? 1, column: column ?? 1 } });
}

/** Delete `dist/` if the build fails, for whatever reason, so that nobody takes the site of the build before for its result. */
function takeAwayOnFailure(outDir: string): void {
	process.once('exit', (code) => {
		if (code !== 0) rmSync(outDir, { recursive: true, force: true });
	});
}
