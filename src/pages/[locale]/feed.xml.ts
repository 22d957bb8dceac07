import { getRelativeLocaleUrl } from 'astro:i18n';
import content from 'virtual:content';
import type { APIRoute } from 'astro';
import { changesSlug } from '../../content-files/content-path.ts';
import { writeFeed } from '../../exports/feed.ts';
import type { Locale } from '../../i18n/index.ts';
import { localePaths } from '../../site/content-pages.ts';

/** A feed needs absolute addresses; without an origin, there is no feed. */
export const getStaticPaths = () => (import.meta.env.SITE ? localePaths() : []);

/** The revisions of the policy, for feed readers. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) => {
	const changes = new URL(getRelativeLocaleUrl(locale, changesSlug), site);
	const feed = new URL('../feed.xml', changes);
	return new Response(writeFeed(locale, content.steps, { feed: feed.href, changes: changes.href }));
};
