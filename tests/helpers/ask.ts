import type { Page } from 'playwright-core';
import type { Answer, LabelledQuery } from './queries.ts';

/**
 * Ask the site's own search field, key by key but the last one, and read what stands in the list.
 *
 * @param open opens the policy page of a language
 */
export async function ask(open: (path: string) => Promise<Page>, queries: LabelledQuery[]): Promise<Answer[]> {
	const pages = new Map<string, Page>();
	const answers: Answer[] = [];
	for (const query of queries) {
		const page = pages.get(query.lang) ?? (await openReady(open, query.lang));
		pages.set(query.lang, page);
		const { ids, closest, time } = await page.evaluate(async (text) => {
			const field = document.querySelector<HTMLInputElement>('form[role=search] [name=q]');
			const panel = document.querySelector<HTMLElement>('[data-search-state]');
			if (!field || !panel) throw new Error('The page has no search.');
			const stateIs = (test: (state: string) => boolean) =>
				new Promise<void>((resolve) => {
					const look = () => {
						if (!test(panel.dataset['searchState'] ?? '')) return;
						observer.disconnect();
						resolve();
					};
					const observer = new MutationObserver(look);
					observer.observe(panel, { attributeFilter: ['data-search-state'] });
					look();
				});
			const type = (value: string) => {
				field.value = value;
				field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			};
			type('');
			await stateIs((state) => state === 'idle');
			const start = performance.now();
			type(text);
			await stateIs((state) => state !== 'idle' && state !== 'loading');
			const end = performance.now();
			if (panel.dataset['searchState'] === 'error') throw new Error('The search says that it cannot be loaded.');
			const idsOf = (selector: string) =>
				[...document.querySelectorAll<HTMLAnchorElement>(`${selector} a`)].map(({ hash }) => hash.slice(1));
			return { ids: idsOf('[data-search-result]'), closest: idsOf('[data-search-suggestion]'), time: end - start };
		}, query.q);
		answers.push({ query, ids, closest, time });
	}
	return answers;
}

/** Open a page, and wait until its search has loaded. */
async function openReady(open: (path: string) => Promise<Page>, lang: string): Promise<Page> {
	const page = await open(`/${lang}/data-collection/`);
	await page.locator('form[role=search] [name=q]').fill('xyzzy');
	await page.locator('[data-search-state=empty]').waitFor();
	return page;
}
