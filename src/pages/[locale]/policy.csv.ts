import type { APIRoute } from 'astro';
import { localePaths } from '../../content-pages.ts';
import type { Locale } from '../../i18n/index.ts';
import { policyFiles } from '../../policy-files.ts';

export const getStaticPaths = localePaths;

/** The statements with a verdict in one language, for spreadsheets. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
	new Response((await policyFiles(locale)).csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
