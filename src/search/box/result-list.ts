import css from '../../styles/search-results.css?inline';
import type { Findings, Hit } from '../query/query.ts';
import type { SearchData } from '../query/search-data.ts';
import { addStyle } from './add-style.ts';
import { element } from './element.ts';

/** The part of a search panel that shows what was found. */
export interface ResultList {
	/** Holds the results. */
	list: HTMLUListElement;
	/** Leads to all results. */
	more: HTMLAnchorElement;
	/**
	 * Show what was found.
	 *
	 * @param hits the ones to list
	 * @param count how many there are in all
	 */
	show(hits: Hit[], count: number, corrected: Findings['corrected']): void;
}

/**
 * Add the list of results to a panel, and the words that go with it. Text is inserted as text, never as HTML.
 *
 * @param lang the page's language
 * @param base the address that the records' addresses are relative to
 */
export function makeResultList(panel: HTMLElement, lang: string, base: string, words: SearchData['words']): ResultList {
	addStyle(css);

	const status = panel.querySelector('[role=status]');
	const count = element('p', { when: 'results' });
	const corrected = element('p', { when: 'results' });
	const empty = element('p', { when: 'empty' }, words['search.empty'], ' ');
	const all = element('a', {}, words['search.all']);
	all.href = panel.dataset['list'] ?? '';
	empty.append(all);
	status?.append(count, corrected, empty);

	const list = element('ul', { when: 'results' });
	list.className = 'panel__list';
	list.id = 'search-results';
	list.ariaLabel = words['search.results'];
	// Without bullets, it is none for Safari.
	list.role = 'list';
	const more = element('a', {}, words['search.more']);
	const moreBox = element('p', { when: 'results' }, more);
	moreBox.className = 'panel__more';
	panel.append(list, moreBox);

	return {
		list,
		more,
		show(hits, total, correctedQuery) {
			moreBox.hidden = hits.length === total;
			list.replaceChildren(...hits.map((hit) => resultItem({ ...hit, url: `${base}${hit.url}` }, lang)));
			const form = new Intl.PluralRules(lang).select(total) === 'one' ? 'one' : 'other';
			const word = hits.length < total ? words['search.shown'] : words[`count.results.${form}`];
			count.textContent = word.replace('{shown}', String(hits.length)).replace('{count}', String(total));
			corrected.hidden = !correctedQuery;
			const [before = '', after = ''] = words['search.corrected'].split('{query}');
			corrected.replaceChildren(before, element('em', {}, correctedQuery ?? ''), after);
		},
	};
}

/** Write a result: its name, what becomes of the data, and its category. */
function resultItem({ url, kind, label, verdict, context, foreign }: Hit, lang: string): HTMLLIElement {
	const item = element('li', { searchResult: '' });
	const link = element('a', {});
	link.href = url;
	link.className = 'result';
	const isVerdict = ['required', 'optional', 'never'].includes(kind);
	if (isVerdict) item.dataset['verdict'] = kind;
	const parts = { label, foreign: foreign && foreignLabel(foreign, lang), verdict, context };
	for (const [name, content] of Object.entries(parts)) {
		if (!content) continue;
		const part = element('span', {}, content);
		part.className = name === 'verdict' && isVerdict ? 'verdict' : `result__${name}`;
		link.append(part, ' ');
	}
	item.append(link);
	return item;
}

/** Say what a result is called in the language in which it was found: «English: *Text messages*». */
function foreignLabel({ lang, label }: NonNullable<Hit['foreign']>, own: string): DocumentFragment {
	const name = new Intl.DisplayNames(own, { type: 'language' }).of(lang) ?? lang;
	const text = element('em', {}, label);
	text.lang = lang;
	const both = document.createDocumentFragment();
	both.append(`${name.charAt(0).toLocaleUpperCase(own)}${name.slice(1)}: `, text);
	return both;
}
