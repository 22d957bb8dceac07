import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteAddress } from '../site/site-address.ts';
import { headersFile } from './host-config.ts';
import { virtualModule } from './virtual-module.ts';

/**
 * Tell the pages where to report mistakes, let a build warn about what it leaves out if there is no origin, and write down
 * for hosts what to serve the site with.
 */
export default function site({ site, base, issues }: SiteAddress): AstroIntegration {
	return {
		name: 'site',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [virtualModule('virtual:site', () => ({ issues: issues ?? '' }))] } });
			},
			'astro:build:start': ({ logger }) => {
				if (site) return;
				logger.warn('Without SITE_URL there are no canonical links, no hreflang, no sitemap and no feeds.');
			},
			'astro:build:done': async ({ dir }) => {
				await writeFile(fileURLToPath(new URL('_headers', dir)), headersFile(base));
			},
		},
	};
}
