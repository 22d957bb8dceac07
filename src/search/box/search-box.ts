import { startCombobox } from './combobox.ts';
import { startResultsPage } from './results-page.ts';

/**
 * Bring a search form to life: with a list under its field or, if the panel is outside the form, as the results page.
 *
 * @param form the form that SearchBox.astro renders
 * @param folder the address of the folder with the records, two levels below the site's own
 * @throws if the page lacks a part
 */
export function startSearch(form: HTMLFormElement, folder: string): void {
	const field = form.querySelector<HTMLInputElement>('[name=q]');
	const panel = document.querySelector<HTMLElement>('[data-search-state]');
	if (!field || !panel) throw new Error('The page lacks a part of the search.');
	const start = form.contains(panel) ? startCombobox : startResultsPage;
	start({ form, field, panel, folder, base: folder.replace(/[^/]+\/[^/]+\/$/, '') });
}
