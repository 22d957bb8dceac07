import { countInWords, resultItem } from './result-item.ts';
import { openSession, type SearchParts } from './search-session.ts';

/** How many results stand in the list under the field; the results page has them all. */
const listLength = 8;

/**
 * Make a search field a combobox with a list of results under it: list autocomplete with manual selection, see
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. A result is a link, so that it can be opened in another tab.
 */
export function startCombobox(parts: SearchParts): void {
	const { form, field, panel, list } = parts;
	let active: HTMLElement | undefined;

	const session = openSession(parts, (hits) => {
		list.replaceChildren(
			...hits.slice(0, listLength).map((hit, index) => {
				const item = resultItem(hit);
				item.role = 'presentation';
				const link = item.firstElementChild;
				link?.setAttribute('role', 'option');
				link?.setAttribute('tabindex', '-1');
				link?.setAttribute('id', `search-result-${index}`);
				return item;
			}),
		);
		const count = panel.querySelector('[data-search-count]');
		if (count) count.textContent = countInWords(panel, hits.length);
		const more = panel.querySelector<HTMLAnchorElement>('[data-search-more]');
		if (more) {
			more.hidden = hits.length <= listLength;
			more.search = new URLSearchParams({ q: field.value.trim() }).toString();
		}
		activate(undefined);
	});

	list.role = 'listbox';
	field.role = 'combobox';
	field.ariaAutoComplete = 'list';
	field.setAttribute('aria-controls', list.id);
	new MutationObserver(() => {
		field.ariaExpanded = String(panel.dataset['searchState'] === 'results');
	}).observe(panel, { attributeFilter: ['data-search-state'] });
	field.ariaExpanded = 'false';

	field.addEventListener('input', session.run);
	field.addEventListener('focus', session.run);
	form.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) session.stop();
	});
	field.addEventListener('keydown', (event) => {
		const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (panel.dataset['searchState'] !== 'results') return;
		if (step) {
			event.preventDefault();
			// The field itself is a stop on the way round: index -1.
			const index = active ? options.indexOf(active) : -1;
			activate(options[((index + 1 + step + options.length + 1) % (options.length + 1)) - 1]);
		} else if (event.key === 'Enter' && active) {
			event.preventDefault();
			active.click();
		}
	});
	if (document.activeElement === field) session.run();

	function activate(option: HTMLElement | undefined): void {
		active?.removeAttribute('aria-selected');
		active = option;
		active?.setAttribute('aria-selected', 'true');
		active?.scrollIntoView({ block: 'nearest' });
		if (active) field.setAttribute('aria-activedescendant', active.id);
		else field.removeAttribute('aria-activedescendant');
	}
}
