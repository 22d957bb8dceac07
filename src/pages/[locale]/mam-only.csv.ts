import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/index.ts';
import { localePaths } from '../../site/content-pages.ts';
import { policyFiles } from '../../site/policy-files.ts';

export const getStaticPaths = localePaths;

/** The required data items in one language, with what is said of them with MAM only, for spreadsheets. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
	new Response(policyFiles(locale).requiredCsv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
