import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import content from './src/build/content-integration.ts';
import { ownEnvironment } from './src/build/environment.ts';
import finishPages from './src/build/finish-pages.ts';
import inlineTokens from './src/build/inline-tokens.ts';
import panel from './src/build/panel-integration.ts';
import precompress from './src/build/precompress-integration.ts';
import publish from './src/build/publish-integration.ts';
import search from './src/build/search-integration.ts';
import siteIntegration from './src/build/site-integration.ts';
import sitemap from './src/build/sitemap-integration.ts';
import { browserTargets } from './src/build/supported-browsers.ts';
import { contentStore } from './src/check/content-store.ts';
import { defaultLocale, localeCodes } from './src/i18n/index.ts';
import { readSiteAddress } from './src/site/site-address.ts';

ownEnvironment(process.env);
const address = readSiteAddress(process.env);
const { site, base, port } = address;
const store = contentStore(import.meta.dirname);

export default defineConfig({
	...(site && { site }),
	base,
	trailingSlash: 'always',
	server: { port },
	i18n: {
		locales: localeCodes,
		defaultLocale,
		routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
	},
	integrations: [
		content(store),
		// Markup that nothing changes is written as text, instead of being code that Vite and the engine parse.
		mdx({ optimize: true }),
		search(store),
		panel(),
		finishPages(),
		siteIntegration(address),
		site && sitemap(store, address),
		process.env.PRECOMPRESS === '1' && precompress(),
		publish(),
	],
	// In the project instead of in `node_modules`, which several copies of the project may share, and not every user may change.
	cacheDir: './.astro/cache/',
	build: { inlineStylesheets: 'always' },
	// Astro's default drops the space between a word and a link on the next line.
	compressHTML: true,
	devToolbar: { enabled: false },
	vite: {
		// Scripts in files of their own: a page can be read without them, and they are loaded once for all pages.
		build: { assetsInlineLimit: 0, ...browserTargets },
		// Astro names a script by all that it comes from, which every page would repeat.
		environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
		css: { postcss: { plugins: [inlineTokens()] } },
		cacheDir: './.astro/vite/',
		// The environment alone has settings.
		envDir: false,
		// What a build writes beside `dist/` is nothing that the development server serves.
		server: { watch: { ignored: ['**/.build/**'] } },
	},
});
