import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defaultLocale } from '../i18n/index.ts';
import { checkContent } from './check-content.ts';
import { isContentPath, parseContentPath } from './content-path.ts';
import { formatMessage } from './format-message.ts';
import { contentProcessor } from './processor.ts';
import type { Page } from './read-page.ts';

/**
 * Check the content before anything is made of it, and render it with the same plugins.
 *
 * A build with problems ends there. The development server prints the problems after each change and goes on.
 */
export default function content(): AstroIntegration {
	let pages: Page[] = [];
	let root = '';

	async function check(): Promise<string[]> {
		const checked = await checkContent(root);
		pages = checked.pages;
		return checked.messages.map(formatMessage);
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
									: pages.find(({ slug, locale }) => slug === path?.slug && locale === defaultLocale);
							},
						}),
					},
				});
				if (command === 'build') takeAwayOnFailure(fileURLToPath(config.outDir));
				if (command !== 'build' && command !== 'dev') return;
				const problems = await check();
				for (const problem of problems) logger.error(problem);
				if (command === 'build' && problems.length > 0) {
					throw new Error(`The content has problems (${problems.length}), listed above. The site was not built.`);
				}
			},
			'astro:server:setup': ({ server, logger }) => {
				server.watcher.on('all', async (_event, path) => {
					if (!isContentPath(path)) return;
					for (const problem of await check()) logger.error(problem);
					// A translation takes its verdicts from the default language, which may be what has changed.
					for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
				});
			},
		},
	};
}

/** Let no `dist/` look finished when the build fails, for whatever reason and however far it has come. */
function takeAwayOnFailure(outDir: string): void {
	process.once('exit', (code) => {
		if (code !== 0) rmSync(outDir, { recursive: true, force: true });
	});
}
