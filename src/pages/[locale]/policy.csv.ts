import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { localePaths } from '../../site/content-pages.ts';
import { policyFiles } from '../../site/policy-files.ts';

export const getStaticPaths = localePaths;

/** The statements with a verdict in one language, for spreadsheets. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
	new Response(policyFiles(locale).csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
