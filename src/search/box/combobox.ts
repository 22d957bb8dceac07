import { makeResultView } from './result-view.ts';
import { openSession, type SearchParts } from './search-session.ts';

/**
 * Turn a search field into a combobox with a list of results under it: list autocomplete with manual selection, see
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. A result is a link, so that it can be opened in another tab.
 */
export function startCombobox(parts: SearchParts): void {
	const { form, field, panel } = parts;
	let active: HTMLAnchorElement | undefined;

	const view = makeResultView(panel, parts.base, false);
	view.box.role = 'listbox';
	view.box.ariaLabel = field.ariaLabel ?? field.labels?.[0]?.textContent?.trim() ?? null;
	field.setAttribute('aria-controls', view.box.id);
	const session = openSession(parts, view, () => {
		for (const list of view.box.querySelectorAll('ul')) list.role = 'group';
		for (const heading of view.box.querySelectorAll('.panel__heading')) heading.role = 'presentation';
		for (const [index, link] of options().entries()) {
			link.parentElement?.setAttribute('role', 'presentation');
			link.role = 'option';
			link.tabIndex = -1;
			link.id = `search-result-${index}`;
		}
		view.more.href = `${form.action}?${new URLSearchParams({ q: field.value.trim() })}`;
		// What comes later is added below; what was chosen stays.
		if (!active?.isConnected) activate(undefined);
		// The list is below the field, which may be at the foot of the window.
		if (field.getBoundingClientRect().top > innerHeight / 2) field.scrollIntoView({ block: 'center' });
	});
	const options = () => [...view.box.querySelectorAll<HTMLAnchorElement>('a')];

	field.role = 'combobox';
	field.ariaAutoComplete = 'list';
	new MutationObserver(() => {
		field.ariaExpanded = String(isOpen());
	}).observe(panel, { attributeFilter: ['data-search-state'], childList: true, subtree: true });
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
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step) event.preventDefault();
		if (!isOpen()) {
			if (step) session.run();
			return;
		}
		if (step) {
			// The field itself, index -1, is one of the stops when cycling through the results.
			const stops = [undefined, ...options()];
			activate(stops.at((stops.indexOf(active) + step) % stops.length));
		} else if (event.key === 'Enter' && active) {
			event.preventDefault();
			active.click();
		}
	});
	// The reader may have left while this code was loading.
	if (document.activeElement === field) session.run();
	else close();

	/** Tell whether there is something to choose from. */
	function isOpen(): boolean {
		return ['results', 'empty'].includes(panel.dataset['searchState'] ?? '') && options().length > 0;
	}

	function close(): void {
		session.stop();
		activate(undefined);
	}

	function activate(option: HTMLAnchorElement | undefined): void {
		active?.removeAttribute('aria-selected');
		active = option;
		active?.setAttribute('aria-selected', 'true');
		active?.scrollIntoView({ block: 'nearest' });
		if (active) field.setAttribute('aria-activedescendant', active.id);
		else field.removeAttribute('aria-activedescendant');
	}
}
