// What the search field needs before the search code is loaded.

import search from 'virtual:search';
import { addStyle } from '../../dom/add-style.ts';
import { element } from '../../dom/element.ts';
import css from '../../styles/search-panel.css?inline';
import type * as SearchBox from './search-box.ts';

/** Find an element that the layout puts on every page. */
const find = <Found extends HTMLElement>(selector: string) => document.querySelector(selector) as Found;
const form = find<HTMLFormElement>('form[role=search]');
const field = find<HTMLInputElement>('[name=q]');
const panel = find('[data-search-state]');
const opener = form.querySelector('.search__open');
const { lang } = document.documentElement;
let isLoading = false;
let isReady = false;

addStyle(css);
addStatus();
// Browsers take many seconds to draw and to read tens of thousands of combining marks.
field.maxLength = 1000;

/** Give the panel the words that it shows before there are results, or where there can be none. */
function addStatus() {
	const words = search.words[lang];
	if (!words) throw new Error('The search has no words in the language of the page.');
	const all = element('a', {}, words['search.all']);
	all.href = panel.dataset.list ?? '';
	const reload = () => {
		const button = element('button', { class: 'panel__reload' }, words['search.reload']);
		button.type = 'button';
		button.addEventListener('click', () => location.reload());
		return button;
	};
	panel
		.querySelector('[role=status]')
		?.append(
			element('p', { when: 'loading' }, words['search.loading']),
			element('p', { when: 'error' }, words['search.error'], ' ', reload(), ' ', all),
			element('p', { when: 'no-text' }, words['search.noText'], ' ', reload()),
		);
}

/** Show how far the search is; a list under the field only as long as the reader is there. */
function show(state: 'loading' | 'error') {
	const isThere = !form.contains(panel) || form.contains(document.activeElement);
	if (field.value && !isReady && isThere) panel.dataset.searchState = state;
}

function focusField() {
	field.focus();
	field.select();
}

/** Load the search only when the reader turns to the field. */
function load() {
	show('loading');
	if (isLoading) return;
	isLoading = true;
	const fail = (error: unknown) => {
		console.error(error);
		isLoading = false;
		show('error');
	};
	// On a line that stalls, the code never comes.
	const late = setTimeout(fail, 20_000, 'The search takes too long to load.');
	import(/* @vite-ignore */ search.code[lang] ?? '')
		.then(({ startSearch }: typeof SearchBox) => {
			if (!isReady) startSearch({ form, field, panel, ...search });
			isReady = true;
		})
		.catch(fail)
		.finally(() => clearTimeout(late));
}

form.addEventListener('pointerenter', () => {
	// After an error, the reader can type or reload; just passing over the form must not take the message and the button
	// away.
	if (panel.dataset.searchState !== 'error') load();
});
// Without this script, it leads to the search page.
opener?.removeAttribute('href');
opener?.addEventListener('click', focusField);
form.addEventListener('focusout', ({ relatedTarget }) => {
	const isLeft = !(relatedTarget instanceof Node && form.contains(relatedTarget));
	if (isLeft && form.contains(panel)) panel.dataset.searchState = 'idle';
});
field.addEventListener('focus', load);
field.addEventListener('input', load);
field.addEventListener('keydown', (event) => {
	if (event.key !== 'Escape' || panel.dataset.searchState === 'idle') return;
	// The list closes, and the words stay in the field; once it is closed, the browser may empty the field.
	event.preventDefault();
	if (form.contains(panel)) panel.dataset.searchState = 'idle';
});
addEventListener('keydown', (event) => {
	// Where the browser fills in a field, Chromium sends such events without a key.
	if (event.key?.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
	event.preventDefault();
	const dialog = document.querySelector('dialog');
	if (!dialog) return focusField();
	// Closing the panel of a statement goes back in the history, which gives the focus back to its link.
	addEventListener('popstate', () => setTimeout(focusField), { once: true });
	dialog.close();
});
// On the results page, the query comes from the address.
const query = form.contains(panel) ? null : new URLSearchParams(location.search).get('q');
if (query) field.value ||= query.slice(0, field.maxLength);
if (query || document.activeElement === field) load();
// The results page says that there is no search until there is one.
document.querySelector('.no-search')?.remove();
