import type { Page } from 'playwright-core';
import { type Locale, t } from '../../src/i18n/index.ts';
import { allIds } from './statements.ts';

/** The search field of a page. */
export const field = (page: Page) => page.locator('form[role=search] input[name=q]');
/** The statements that were found. */
export const results = (page: Page) => page.locator('[data-search-result]');
/** The passages of text that were found. */
export const passages = (page: Page) => page.locator('[data-search-passage]');

/** Ask, and wait for the answer to this question and to no earlier one. */
export async function search(page: Page, query: string, state = 'results'): Promise<void> {
	await field(page).fill('');
	await page.locator('[data-search-state=idle]').waitFor({ state: 'attached' });
	await field(page).fill(query);
	await page.locator(`[data-search-state=${state}]`).waitFor({ state: 'attached' });
}

/** Wait until the results page says that the search has not started. The three seconds until then are passed over. */
export async function waitForNoScript(page: Page, locale: Locale): Promise<void> {
	const line = page.getByText(t(locale, 'search.noScript'));
	await line.waitFor({ state: 'attached' });
	await page.evaluate(() => {
		for (const animation of document.getAnimations()) animation.finish();
	});
	await line.waitFor();
}

/** The fragments that the results lead to, in order. */
export async function found(page: Page): Promise<string[]> {
	return results(page)
		.locator('a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
}

/** Whether the statements are there that a test asks for in words of its own; if not, it is told which are gone. */
export function has(...ids: string[]): boolean {
	const gone = ids.filter((id) => !allIds.includes(id));
	if (gone.length > 0) console.log(`Not searched for, as it is gone: ${gone.join(', ')}`);
	return gone.length === 0;
}

/** Hold back what a page asks for at some addresses until the function that this gives is called. */
export async function holdBack(page: Page, addresses: string): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<void>();
	await page.route(addresses, async (route) => {
		await promise;
		await route.continue();
	});
	return resolve;
}
