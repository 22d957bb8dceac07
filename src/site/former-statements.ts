import { getRelativeLocaleUrl } from 'astro:i18n';
import content from 'virtual:content';
import { policySlug } from '../content-files/content-path.ts';
import type { Locale } from '../i18n/index.ts';
import { changesContext } from './changes-pages.ts';

/** A former id of a statement, and where its page leads. */
interface FormerStatement {
	id: string;
	/** What its successor is called. */
	label: string;
	/** The path below the language of the page on which its successor is. */
	path: string;
	/** From the root, for a host may serve the page of the former id with or without a slash at its end. */
	href: string;
}

/** List the former ids of statements, each with its successor: a statement with a page of its own, or a place in the policy. */
export function formerStatements(locale: Locale): FormerStatement[] {
	const { labels, pages } = changesContext(locale);
	return Object.entries(content.successors).flatMap(([id, successor]) => {
		const label = labels.get(successor) ?? successor;
		if (!pages.has(successor) && !Object.hasOwn(content.histories, id)) return [];
		const path = pages.has(successor) ? `${policySlug}/${successor}` : policySlug;
		const place = pages.has(successor) ? '' : `#${successor}`;
		return [{ id, label, path, href: `${getRelativeLocaleUrl(locale, path)}${place}` }];
	});
}
