import type { APIRoute } from 'astro';
import { citationsOf } from '../../exports/citations.ts';
import { defaultLocale, type Locale, t } from '../../i18n/index.ts';
import { localePaths, policyPageOf } from '../../site/content-pages.ts';

export const getStaticPaths = localePaths;

/** The citations of all statements in one language, and the interface words that go with them. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
	const { policy } = policyPageOf(locale);
	const { meta } = policyPageOf(defaultLocale);
	const words = {
		title: t(locale, 'citation.title'),
		copy: t(locale, 'citation.copy'),
		copied: t(locale, 'citation.copied'),
		select: t(locale, 'citation.select'),
		close: t(locale, 'citation.close'),
	};
	return Response.json({ words, citations: citationsOf(locale, meta, policy) });
};
