// What the search field needs before the search code is loaded.

import search from 'virtual:search';
import { addStyle } from '../../dom/add-style.ts';
import { element } from '../../dom/element.ts';
import css from '../../styles/search-panel.css?inline';

/** Find an element that the layout puts on every page. */
const find = <Found extends HTMLElement>(selector: string) => document.querySelector(selector) as Found;
const form = find<HTMLFormElement>('form[role=search]');
const field = find<HTMLInputElement>('[name=q]');
const panel = find('[data-search-state]');
let isLoading = false;
let isReady = false;

addStyle(css);
addStatus();
// Browsers take many seconds to draw and to read tens of thousands of combining marks.
field.maxLength = 1000;

/** Give the panel the words that it shows before there are results, or where there can be none. */
function addStatus() {
	const words = search.words[document.documentElement.lang];
	if (!words) throw new Error('The search has no words in the language of the page.');
	const reload = element('button', { class: 'panel__reload' }, words['search.reload']);
	reload.type = 'button';
	reload.addEventListener('click', () => location.reload());
	const all = element('a', {}, words['search.all']);
	all.href = panel.dataset.list ?? '';
	panel
		.querySelector('[role=status]')
		?.append(
			element('p', { when: 'loading' }, words['search.loading']),
			element('p', { when: 'error' }, words['search.error'], ' ', reload, ' ', all),
		);
}

function show(state: 'loading' | 'error') {
	if (field.value && !isReady) panel.dataset.searchState = state;
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
	import(/* @vite-ignore */ search.code)
		.then(({ startSearch }) => {
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
field.addEventListener('focus', load);
field.addEventListener('input', load);
field.addEventListener('keydown', (event) => {
	if (event.key !== 'Escape' || panel.dataset.searchState === 'idle') return;
	// The list closes, and the words stay in the field; once it is closed, the browser may empty the field.
	event.preventDefault();
	if (form.contains(panel)) panel.dataset.searchState = 'idle';
});
addEventListener('keydown', (event) => {
	if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
	event.preventDefault();
	field.focus();
	field.select();
});
// On the results page, the query comes from the address.
const query = form.contains(panel) ? null : new URLSearchParams(location.search).get('q');
if (query) field.value ||= query.slice(0, field.maxLength);
if (query || document.activeElement === field) load();
// The results page says that there is no search until there is one.
document.querySelector('.no-search')?.remove();
