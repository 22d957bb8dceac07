import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newContext, open, useBrowser } from '../helpers/browser.ts';
import { testedLocales } from '../helpers/languages.ts';
import { examples, labelOf } from '../helpers/statements.ts';

useBrowser();

/**
 * List the pages that a page fetches from now on, by their addresses. A link with `rel=prefetch` would ask for them as well,
 * but in Firefox the content security policy forbids it.
 */
function pagesAskedFor(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('/') && request.resourceType() === 'fetch') asked.push(pathname);
	});
	return asked;
}

const turns: [how: string, options: BrowserContextOptions, turn: (page: Page, selector: string) => Promise<void>][] = [
	['a pointer', {}, (page, selector) => page.hover(selector)],
	['the keyboard', {}, (page, selector) => page.focus(selector)],
	[
		'a finger',
		{ hasTouch: true },
		(page, selector) => page.locator(selector).dispatchEvent('touchstart', { bubbles: true }),
	],
];

test.each(turns)(
	'the other language and the next page come when the reader turns to them with %s, once',
	async (_, options, turn) => {
		const page = await open('/en/', options);
		const asked = pagesAskedFor(page);
		for (const selector of ['header a[hreflang=sv]', 'header nav a >> nth=0', 'header a[hreflang=sv]'])
			await turn(page, selector);
		await expect.poll(() => asked).toEqual(['/sv/', '/en/data-collection/']);
		// The page itself is here, and a file is no page.
		await turn(page, '.header__name');
		expect(asked).toHaveLength(2);
	},
);

test.each(testedLocales)('a statement is there when it is pressed (%s)', async (locale) => {
	const page = await open(`/${locale}/data-collection/`);
	const asked = pagesAskedFor(page);
	const link = `#${examples.no} a`;
	await page.hover(link);
	await expect.poll(() => asked).toEqual([`/${locale}/data-collection/${examples.no}/`]);
	await page.click(link);
	await page
		.getByRole('dialog')
		.getByRole('heading', { name: labelOf(locale, examples.no) })
		.waitFor();
	expect(asked).toHaveLength(1);
});

test('whoever saves data gets nothing before they ask for it', async () => {
	const context = await newContext();
	await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	const page = await context.newPage();
	await page.goto('/en/data-collection/');
	const asked = pagesAskedFor(page);
	await page.hover('header a[hreflang=sv]');
	await page.hover(`#${examples.no} a`);
	await page.click(`#${examples.no} a`);
	await page.getByRole('dialog').waitFor();
	expect(asked).toEqual([`/en/data-collection/${examples.no}/`]);
});
