import type { APIRoute } from 'astro';
import { localePaths, renderPolicy } from '../../content-pages.ts';
import type { Locale } from '../../i18n/index.ts';
import { exportPolicy } from '../../policy/export.ts';

export const getStaticPaths = localePaths;

/** The policy in one language, for programs. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
	const { meta, policy } = await renderPolicy(locale);
	return Response.json(exportPolicy(locale, meta, policy));
};
