import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { VFileMessage } from 'vfile-message';
import type { Content } from '../check/check-content.ts';
import type { ContentStore } from '../check/content-store.ts';
import { relatedContent } from '../check/related-content.ts';
import { isContentPath, parseContentPath } from '../content-files/content-path.ts';
import { formatMessage, formatProblems } from '../content-files/message.ts';
import { nothingRelated } from '../markdown/page/page-context.ts';
import { contentProcessor, markdownSettings } from '../markdown/processor.ts';
import { siteContent } from '../site/site-content.ts';
import { virtualModule } from './virtual-module.ts';

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
					vite: { plugins: [virtualModule('virtual:content', async () => siteContent(await readFit(store)))] },
				});
				if (command === 'build') takeAwayOnFailure(fileURLToPath(config.outDir));
				if (command !== 'build' && command !== 'dev') return;
				const { messages } = tell(await store.read(), logger);
				if (command === 'build' && messages.length > 0) {
					throw new Error(`The content has problems (${messages.length}), listed above. The site was not built.`);
				}
			},
			'astro:server:setup': ({ server, logger }) => {
				server.watcher.on('all', async (_event, path) => {
					if (!isContentPath(path)) return;
					store.forget();
					const environments = Object.values(server.environments);
					// A translation may take its verdicts from the default language, which may be what has changed.
					for (const { moduleGraph } of environments) moduleGraph.invalidateAll();
					const content = store.read();
					tell(await content, logger);
					// Astro only reloads pages when MDX changes. This also drops what the server has evaluated.
					if (content === store.read()) for (const { hot } of environments) hot.send({ type: 'full-reload' });
				});
			},
		},
	};
}

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

/** Delete `dist/` if the build fails, for whatever reason and at whatever point, so that it never looks finished. */
function takeAwayOnFailure(outDir: string): void {
	process.once('exit', (code) => {
		if (code !== 0) rmSync(outDir, { recursive: true, force: true });
	});
}
