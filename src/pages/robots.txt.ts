import type { APIRoute } from 'astro';

/** Let every crawler in, and point it to the sitemap if there is one. */
export const GET: APIRoute = ({ site }) => {
	const base = import.meta.env.BASE_URL;
	const sitemap = site && `Sitemap: ${new URL(`${base}sitemap-index.xml`, site)}\n`;
	return new Response(`User-agent: *\nAllow: /\n${sitemap ?? ''}`);
};
