import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';

useBrowser();

const isVisible = (page: Page, id: string) =>
	page.locator(`[id="${id}"]`).evaluate((element) => element.checkVisibility());

describe.each(localeCodes)('the page of sources and changes (%s)', (locale) => {
	const path = `/${locale}/changes/`;

	test('has what changed last first, then where the documents disagree, then the rest, folded', async () => {
		const page = await look(path);
		const ids = await page.locator('main :is(h2, h3)[id]').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids).toEqual([
			'revisions',
			'revision-2023-09-29',
			'revision-2022-04-27',
			'differences',
			'disagreements',
			'translations',
			'corrections',
			'documents',
		]);
		const folded = await page
			.locator('main details')
			.evaluateAll((all) => all.map((part) => [part.querySelector('h3')?.id, (part as HTMLDetailsElement).open]));
		expect(folded).toEqual([
			['translations', false],
			['corrections', false],
		]);
	});

	test.each([
		['device-location', true],
		['device-location', false],
		['corrections', true],
	])('opens the folded part that #%s leads into (JavaScript: %s)', async (id, javaScriptEnabled) => {
		const page = await open(`${path}#${id}`, javaScriptEnabled ? {} : { javaScriptEnabled });
		await page.locator(`details[open] [id="${id}"]`).waitFor();
		const { top, bar } = await page.locator(`[id="${id}"]`).evaluate((target) => ({
			top: target.getBoundingClientRect().top,
			bar: document.querySelector('.header__bar')?.getBoundingClientRect().bottom ?? 0,
		}));
		expect(top).toBeGreaterThanOrEqual(bar);
		expect(top).toBeLessThan(720);
	});

	test('opens it for a link on the page as well', async () => {
		const page = await open(path);
		expect(await isVisible(page, 'app-size')).toBe(false);
		await page.locator('.changes__contents a[href="#translations"]').click();
		await page.locator('details[open] #translations').waitFor();
		expect(await isVisible(page, 'app-size')).toBe(true);
	});

	test('has all parts open on paper', async () => {
		const page = await open(path);
		await page.emulateMedia({ media: 'print' });
		for (const entry of await page.locator('.entry').all()) {
			expect(await entry.evaluate((element) => element.checkVisibility() && element.clientHeight > 20)).toBe(true);
		}
	});

	test('links each statement to its own page, and categories and headings to the policy page', async () => {
		const page = await look(path);
		const links = await page
			.locator('main .entry a[href]:not([hreflang])')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		const policy = `/${locale}/data-collection/`;
		expect(links).toContain(`${policy}hardware-model/`);
		expect(links).toContain(`${policy}admin-ad-id/`);
		expect(links).toContain(`${policy}third-party-tenant-ids/`);
		expect(links).toContain(`${policy}#what-the-mam-column-means`);
		expect(links).toContain(`${policy}#tenant-account-information`);
		for (const link of new Set(links.filter((address) => address.startsWith(policy)))) {
			const [address = '', id] = link.split('#');
			const response = await page.request.get(address);
			expect(`${link} ${response.status()}`).toBe(`${link} 200`);
			if (id) expect(await response.text()).toContain(`id="${id}"`);
		}
	});

	test('leads from what was replaced to its successor’s page', async () => {
		const page = await open(path);
		const entry = page.locator('[data-id=app-icons]');
		expect(await entry.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
			`/${locale}/data-collection/app-size/`,
		]);
		await entry.locator('a').click();
		await page.waitForURL('**/data-collection/app-size/');
		expect(await page.locator('main [data-item=app-size]').count()).toBe(1);
	});

	test('tells what a document says in a sentence from what is not in it', async () => {
		const page = await look(path);
		const words = (id: string) => page.locator(`.entry[id="${id}"] dd`).allTextContents();
		const absent: Record<Locale, string> = { en: 'not in this document', sv: 'finns inte i dokumentet' };
		expect((await words('device-location')).at(-1)).toBe(absent[locale]);
		// All that is said to be missing is missing in one document.
		for (const entry of await page.locator('details:has(#translations) .entry').all()) {
			expect(await entry.locator('dd').allTextContents()).toContain(absent[locale]);
		}
		// And nothing else is.
		for (const group of ['#disagreements', '#corrections']) {
			const said = await page.locator(`:is(section, details):has(${group}) dd`).allTextContents();
			expect(said).not.toContain(absent[locale]);
		}
	});

	test('is marked as the current page, in the header', async () => {
		const page = await look(path);
		const current = page.locator('header [aria-current]');
		expect(await current.count()).toBe(1);
		expect(await current.getAttribute('aria-current')).toBe('page');
		expect(await current.getAttribute('href')).toBe(path);
	});
});
