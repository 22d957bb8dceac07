import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { localePaths } from '../../site/content-pages.ts';
import { policyFiles } from '../../site/policy-files.ts';

export const getStaticPaths = localePaths;

/** The policy in one language, for programs. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
	new Response(policyFiles(locale).json, { headers: { 'Content-Type': 'application/json' } });
