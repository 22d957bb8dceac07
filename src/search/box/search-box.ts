import { startCombobox } from './combobox.ts';
import { startResultsPage } from './results-page.ts';
import type { SearchParts } from './search-session.ts';

/** Bring a search form to life: with a list under its field or, if the panel is outside the form, as the results page. */
export function startSearch(parts: SearchParts): void {
	const start = parts.form.contains(parts.panel) ? startCombobox : startResultsPage;
	start(parts);
}
