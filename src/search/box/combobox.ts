import { openSession, type SearchParts } from './search-session.ts';

/** How many results the list under the field shows; the results page shows them all. */
const listLength = 8;

/**
 * Turn a search field into a combobox with a list of results under it: list autocomplete with manual selection, see
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. A result is a link, so that it can be opened in another tab.
 */
export function startCombobox(parts: SearchParts): void {
	const { form, field, panel } = parts;
	let active: HTMLElement | undefined;

	const session = openSession(parts, ({ list, more, show }, { statements, prose, corrected }) => {
		const hits = [...statements, ...prose];
		show(hits.slice(0, listLength), hits.length, corrected);
		list.role = 'listbox';
		field.setAttribute('aria-controls', list.id);
		for (const [index, item] of [...list.children].entries()) {
			item.role = 'presentation';
			const link = item.firstElementChild;
			link?.setAttribute('role', 'option');
			link?.setAttribute('tabindex', '-1');
			link?.setAttribute('id', `search-result-${index}`);
		}
		more.href = `${form.action}?${new URLSearchParams({ q: field.value.trim() })}`;
		activate(undefined);
	});

	field.role = 'combobox';
	field.ariaAutoComplete = 'list';
	new MutationObserver(() => {
		field.ariaExpanded = String(panel.dataset['searchState'] === 'results');
	}).observe(panel, { attributeFilter: ['data-search-state'] });
	field.ariaExpanded = 'false';

	field.addEventListener('input', session.run);
	field.addEventListener('focus', session.run);
	form.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
	});
	// Pressing on a result must not take the focus off the field: the list would close before the press becomes a click.
	panel.addEventListener('mousedown', (event) => event.preventDefault());
	field.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') close();
		const options = [...panel.querySelectorAll<HTMLElement>('[role=option]')];
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step) event.preventDefault();
		if (panel.dataset['searchState'] !== 'results') {
			if (step) session.run();
			return;
		}
		if (step) {
			// The field itself, index -1, is one of the stops when cycling through the results.
			const index = active ? options.indexOf(active) : -1;
			activate(options[((index + 1 + step + options.length + 1) % (options.length + 1)) - 1]);
		} else if (event.key === 'Enter' && active) {
			event.preventDefault();
			active.click();
		}
	});
	if (document.activeElement === field) session.run();

	function close(): void {
		session.stop();
		activate(undefined);
	}

	function activate(option: HTMLElement | undefined): void {
		active?.removeAttribute('aria-selected');
		active = option;
		active?.setAttribute('aria-selected', 'true');
		active?.scrollIntoView({ block: 'nearest' });
		if (active) field.setAttribute('aria-activedescendant', active.id);
		else field.removeAttribute('aria-activedescendant');
	}
}
