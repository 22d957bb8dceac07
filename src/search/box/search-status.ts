import search from 'virtual:search';
import css from '../../styles/search-panel.css?inline';
import { addStyle } from './add-style.ts';
import { element } from './element.ts';

/** Give a panel its style, and the words that it shows before there are results, or where there can be none. */
export function addStatus(panel: HTMLElement): void {
	addStyle(css);
	const words = search.words[document.documentElement.lang];
	if (!words) throw new Error('The search has no words in the language of the page.');
	const reload = element('button', { class: 'panel__reload' }, words['search.reload']);
	reload.type = 'button';
	reload.addEventListener('click', () => location.reload());
	const all = element('a', {}, words['search.all']);
	all.href = panel.dataset['list'] ?? '';
	panel
		.querySelector('[role=status]')
		?.append(
			element('p', { when: 'loading' }, words['search.loading']),
			element('p', { when: 'error' }, words['search.error'], ' ', reload, ' ', all),
		);
}
