import { formatDate, type Locale, t } from '../i18n/index.ts';
import type { PolicyMeta } from '../policy/model.ts';

/** What is cited: what a document of Microsoft's says, and what this site says of it. */
export interface CitedStatement {
	/** The label on this site. */
	label: string;
	/** What the document calls it; null for what it says in a sentence. */
	words: string | null;
	/** What the document calls the category that it lists the statement under; null where there is none. */
	under: string | null;
	document: PolicyMeta['source'];
	/** What becomes of the data, in sentences of this site's. */
	sentences: string[];
}

/**
 * Write a citation that quotes Microsoft's own words as Microsoft's, with the address and the date of the document, and
 * names the words of this site as such. The address of the page on this site goes after it.
 */
export function citationOf(locale: Locale, { label, words, under, document, sentences }: CitedStatement): string {
	const { title, url, date } = document;
	const written = date ? formatDate(locale, date) : t(locale, 'citation.undated');
	const source = t(locale, 'citation.source', { title, date: written });
	const place = under === null ? '' : ` (${t(locale, 'citation.under', { text: under })})`;
	const quoted = words === null ? '' : `${t(locale, 'citation.quoted', { text: words.replace(/\.$/, '') })}${place}. `;
	const isSame = words !== null && words.replace(/\.$/, '') === label.replace(/\.$/, '');
	const own = [
		...(isSame ? [] : [`${t(locale, 'citation.quoted', { text: label.replace(/\.$/, '') })}.`]),
		...sentences,
	];
	const inOwnWords =
		own.length > 0 ? ` ${t(locale, 'citation.own', { site: t(locale, 'site.name'), words: own.join(' ') })}` : '';
	return `${quoted}${source}${url ? `, ${url}` : ''}.${inOwnWords}`;
}
