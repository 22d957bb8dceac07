import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Plugin } from 'vite';
import { type Content, checkContent } from '../check/check-content.ts';
import { contentRecords, pageMarks } from '../check/content-records.ts';
import { isContentPath, parseContentPath } from '../content-files/content-path.ts';
import { formatMessage } from '../content-files/message.ts';
import { defaultLocale } from '../i18n/index.ts';
import { contentProcessor } from '../markdown/processor.ts';

/**
 * Check the content before anything is made of it, and render it with the same plugins.
 *
 * A build with problems ends there. The development server prints the problems after each change and goes on.
 */
export default function content(): AstroIntegration {
	let checked: Content | undefined;
	let root = '';

	async function check(logger: AstroIntegrationLogger): Promise<Content> {
		checked = await checkContent(root);
		for (const warning of checked.warnings) logger.warn(formatMessage(warning));
		for (const problem of checked.messages) logger.error(formatMessage(problem));
		return checked;
	}

	return {
		name: 'content',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
				root = fileURLToPath(config.root);
				updateConfig({
					markdown: {
						processor: contentProcessor({
							referenceOf(file) {
								const path = parseContentPath(file.path);
								return path?.locale === defaultLocale
									? undefined
									: checked?.pages.find(({ slug, locale }) => slug === path?.slug && locale === defaultLocale);
							},
							marksOf: (path) =>
								checked ? pageMarks(checked, path) : { origins: [], former: new Map(), outdated: [] },
						}),
					},
					vite: { plugins: [recordsModule(() => checked)] },
				});
				if (command === 'build') takeAwayOnFailure(fileURLToPath(config.outDir));
				if (command !== 'build' && command !== 'dev') return;
				const { messages } = await check(logger);
				if (command === 'build' && messages.length > 0) {
					throw new Error(`The content has problems (${messages.length}), listed above. The site was not built.`);
				}
			},
			'astro:server:setup': ({ server, logger }) => {
				server.watcher.on('all', async (_event, path) => {
					if (!isContentPath(path)) return;
					await check(logger);
					// A translation takes its verdicts from the default language, which may be what has changed.
					for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
					// Astro reloads pages for MDX alone.
					server.environments.client.hot.send({ type: 'full-reload' });
				});
			},
		},
	};
}

/** Hand what is recorded beside the pages to the code of the pages, which Vite loads apart from this one. */
function recordsModule(content: () => Content | undefined): Plugin {
	const name = 'virtual:content-records';
	return {
		name,
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		load(id) {
			const checked = content();
			if (id !== `\0${name}` || !checked) return undefined;
			return `export default ${JSON.stringify(contentRecords(checked))};`;
		},
	};
}

/** Let no `dist/` look finished when the build fails, for whatever reason and however far it has come. */
function takeAwayOnFailure(outDir: string): void {
	process.once('exit', (code) => {
		if (code !== 0) rmSync(outDir, { recursive: true, force: true });
	});
}
