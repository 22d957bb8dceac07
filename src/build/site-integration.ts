import type { AstroIntegration } from 'astro';
import type { SiteAddress } from '../site/site-address.ts';
import { virtualModule } from './virtual-module.ts';

/** Tell the pages where mistakes are reported, and say in a build what it leaves out for want of an origin. */
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
