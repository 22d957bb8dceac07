import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { ContentStore } from '../check/content-store.ts';
import { policySlug } from '../content-files/content-path.ts';
import { defaultLocale, localeCodes } from '../i18n/index.ts';
import { successorsOn } from '../provenance/published-ids.ts';
import { addressOn, type SiteAddress } from '../site/site-address.ts';

/**
 * List the pages in a sitemap, each with the same page in the other languages and, as in its head, the choice of language for
 * all others. The page of a former id, which only leads to its successor, is not listed.
 */
export default function siteMap(store: ContentStore, { site, base }: SiteAddress): AstroIntegration {
	const choice = { lang: 'x-default', url: addressOn(site, base) };

	return sitemap({
		i18n: { defaultLocale, locales: Object.fromEntries(localeCodes.map((code) => [code, code])) },
		serialize: async ({ links = [], ...page }) => {
			const { publishedIds } = await store.read();
			const former = Object.keys(publishedIds ? successorsOn(publishedIds, policySlug) : {});
			if (former.some((id) => page.url.endsWith(`/${policySlug}/${id}/`))) return undefined;
			return { ...page, links: [...links.filter(({ url }) => url !== choice.url), choice] };
		},
	});
}
