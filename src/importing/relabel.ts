import type { Locale } from '../i18n/index.ts';
import { parseCategory } from '../markdown/statements/syntax.ts';
import { folded, sameWords } from './likeness.ts';

/** Write text as Markdown that means nothing else, in a table, too. */
export function asMarkdown(text: string): string {
	return text.replace(/[\\`*_{}[\]<|]/g, '\\$&');
}

/** Write the label of a new statement; what a category adds to its name stands behind the link. */
export function newLabel(id: string, words: string, isCategory: boolean, locale: Locale): string {
	const name = isCategory ? parseCategory(words, locale).label : words;
	return `[${asMarkdown(name)}](#${id})${asMarkdown(words.slice(name.length))}`;
}

/**
 * Put other words into a label, and keep its id. What did not change between two revisions stays as the page words it.
 *
 * @param markdown the label on the page
 * @param before the words in the revision that the page showed
 * @param after those in the one that it is to show
 */
export function relabel(
	markdown: string,
	id: string,
	before: string | undefined,
	after: string | undefined,
	isCategory: boolean,
	locale: Locale,
): string {
	if (after === undefined || (before !== undefined && sameWords(before, after))) return markdown;
	const [, opening, inner, link, rest] = new RegExp(`^(.*?\\[)(.*)(\\]\\(#${id}\\))(.*)$`, 's').exec(markdown) ?? [];
	if (opening === undefined || inner === undefined || link === undefined || rest === undefined) return markdown;
	const shown = plain(isCategory ? inner + rest : inner);
	if (sameWords(shown, after)) return markdown;
	const words = closed(after);
	if (!isCategory) return `${opening}${asMarkdown(words)}${link}${rest}`;
	const [was, is, own] = [closed(before ?? ''), words, shown].map((each) => parseCategory(each, locale));
	const hasOtherName =
		folded(is?.label ?? '') !== folded(own?.label ?? '') && folded(is?.label ?? '') !== folded(was?.label ?? '');
	const addition = folded(is?.qualifier ?? '');
	const hasOtherAddition = addition !== folded(own?.qualifier ?? '') && addition !== folded(was?.qualifier ?? '');
	const name = hasOtherName ? asMarkdown(is?.label ?? '') : inner;
	return `${opening}${name}${link}${hasOtherAddition ? asMarkdown(words.slice(is?.label.length)) : rest}`;
}

/** Close a bracket that a document leaves open, as pages have none. */
function closed(words: string): string {
	return words.includes('(') && !words.includes(')') ? `${words})` : words;
}

function plain(markdown: string): string {
	return markdown.replace(/<[^>]*>/g, '').replace(/\\(.)|[`*]/g, '$1');
}
