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
		await turn(page, 'header a[hreflang=sv]');
		await expect.poll(() => asked).toEqual(['/sv/']);
		await turn(page, 'header a[hreflang=sv]');
		await turn(page, 'header nav a >> nth=0');
		await expect.poll(() => asked).toEqual(['/sv/', '/en/data-collection/']);
		// The page itself is here.
		await turn(page, '.header__name');
		await page.waitForTimeout(100);
		expect(asked).toHaveLength(2);
	},
);

test('what the reader only passes is not asked for', async () => {
	const page = await open('/en/');
	const asked = pagesAskedFor(page);
	const last = await page.evaluate(() => {
		const links = [...document.querySelectorAll<HTMLAnchorElement>('main a, header nav a')];
		for (const link of links) link.focus();
		return links.at(-1)?.pathname;
	});
	await expect.poll(() => asked).toEqual([last]);
});

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
