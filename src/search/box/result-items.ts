import { element } from '../../dom/element.ts';
import { isVerdict } from '../../policy/model.ts';
import type { Hit } from '../query/answer.ts';
import { fold, wordsOf } from '../query/words.ts';
import type { TextPassage } from './text-search.ts';

/**
 * Write a result: its name, what becomes of the data, and its category.
 *
 * @param mark the attribute that says whether it is a result or a suggestion
 * @param base the address that its own is relative to
 */
export function resultItem(hit: Hit, mark: 'searchResult' | 'searchSuggestion', base: string): HTMLLIElement {
	const { url, kind, label, mam, verdict, context, foundAs, marked } = hit;
	const hasVerdict = isVerdict(kind);
	return item({ [mark]: '', ...(hasVerdict && { verdict: kind }), ...(mam && { mam }) }, base + url, [
		['result__label', markedIn(label, marked)],
		['result__foreign', foundAs ? foreignLabel(foundAs) : []],
		[hasVerdict ? 'verdict' : 'result__verdict', [verdict]],
		['result__context', [context]],
	]);
}

/** Write a passage: its section, its words, and its page. */
export function passageItem({ url, title, page, excerpt }: TextPassage): HTMLLIElement {
	return item({ searchPassage: '' }, url, [
		['result__label', [title]],
		['result__verdict', excerpt.map((part, at) => (at % 2 === 1 ? element('mark', {}, part) : part))],
		['result__context', page === title ? [] : [page]],
	]);
}

function item(
	data: Record<string, string>,
	href: string,
	parts: [className: string, content: (Node | string)[]][],
): HTMLLIElement {
	const link = element('a', { class: 'result' });
	link.href = href;
	for (const [className, content] of parts) {
		if (content.length > 0) link.append(element('span', { class: className }, ...content), ' ');
	}
	return element('li', data, link);
}

/** Mark the words of a label that the query has. */
function markedIn(label: string, marked: ReadonlySet<string> = new Set()): (Node | string)[] {
	return label
		.split(/([\p{L}\p{N}\p{M}]+)/u)
		.map((part) => (wordsOf(part).some((word) => marked.has(fold(word))) ? element('mark', {}, part) : part));
}

/** Say what a result is called in the language in which it was found: «English: *Text messages*». */
function foreignLabel({ lang, label }: NonNullable<Hit['foundAs']>): (Node | string)[] {
	const own = document.documentElement.lang;
	const name = new Intl.DisplayNames(own, { type: 'language' }).of(lang) ?? lang;
	const text = element('em', {}, label);
	text.lang = lang;
	return [`${name.charAt(0).toLocaleUpperCase(own)}${name.slice(1)}: `, text];
}
