import type { AstroIntegration } from 'astro';
import type { SiteAddress } from '../site/site-address.ts';
import { virtualModule } from './virtual-module.ts';

/** Tell the pages where to report mistakes, and let a build warn about what it leaves out if there is no origin. */
export default function site({ site, issues }: SiteAddress): AstroIntegration {
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
		},
	};
}
