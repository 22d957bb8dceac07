// Long: a case for each promise of the header, at each width.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { content } from '../helpers/content.ts';
import { testedLocales } from '../helpers/languages.ts';
import { revisionList } from '../helpers/revisions.ts';
import { examples } from '../helpers/statements.ts';

useBrowser();

/** The first revision that is compared with one before it. */
const [, oldest] = revisionList;
const widths = [320, 390, 640, 1024, 1280];

/** Say what covers the middle of the focused element, or that it is off the screen; nothing if it is in sight. */
const coverOfFocus = (page: Page) =>
	page.evaluate(() => {
		const focused = document.activeElement as HTMLElement;
		if (focused === document.body || focused.tagName === 'MAIN') return '';
		const { left, top, width, height, bottom } = focused.getClientRects()[0] ?? new DOMRect();
		const name = focused.textContent || focused.getAttribute('name');
		if (top < 0 || bottom > innerHeight + 1) return `${name}: off the screen (${top} to ${bottom})`;
		const points = [top + 2, top + height / 2, bottom - 2].map((y) => document.elementFromPoint(left + width / 2, y));
		return points.every((found) => found && (focused.contains(found) || found.contains(focused)))
			? ''
			: `${name}: covered at ${top}`;
	});

describe.each(testedLocales)('the header (%s)', (locale) => {
	test('leads to every part of the site, in the order of its words', async () => {
		const page = await look(`/${locale}/about/`);
		const addresses = (selector: string) =>
			page.locator(selector).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
		expect(await addresses('.header__name')).toEqual([`/${locale}/`]);
		expect(await addresses('header a[hreflang]')).toEqual(
			localeCodes.filter((code) => code !== locale).map((code) => `/${code}/about/`),
		);
		const parts = ['data-collection', 'mam-only', 'changes', 'about', 'search'].map((path) => `/${locale}/${path}/`);
		// A page that an author adds may be among them.
		const pages = content.pages.map(({ slug }) => `/${locale}/${slug}/`);
		const links = await addresses('header nav a');
		expect(links.filter((link) => parts.includes(link) || !pages.includes(link))).toEqual(parts);
	});

	test.each([
		['', 'page', ''],
		['data-collection/', 'page', 'data-collection/'],
		[`data-collection/${examples.no}/`, 'true', 'data-collection/'],
		[`data-collection/${examples.sentence}/`, 'true', 'data-collection/'],
		['changes/', 'page', 'changes/'],
		['about/', 'page', 'about/'],
		['search/', 'page', 'search/'],
	])('says where /%s is: %s', async (path, value, target) => {
		const page = await look(`/${locale}/${path}`);
		const current = await page
			.locator('header [aria-current]')
			.evaluateAll((all) => all.map((link) => [link.getAttribute('aria-current'), link.getAttribute('href')]));
		expect(current).toEqual([[value, `/${locale}/${target}`]]);
		expect(await page.locator('form[role=search]').count()).toBe(1);
	});

	test.each(widths)('keeps the name, the search and the language in view at %i px', async (width) => {
		const page = await open(`/${locale}/changes/`, { viewport: { width, height: 700 } });
		await page.evaluate(() => scrollTo(0, 2000));
		const search = width < 640 ? '.search__open' : '.search__field';
		for (const selector of ['.header__name', search, `header a[hreflang=${locale === 'en' ? 'sv' : 'en'}]`]) {
			const { top, bottom, left, right } = await page
				.locator(selector)
				.evaluate((element) => element.getBoundingClientRect().toJSON());
			expect(top).toBeGreaterThanOrEqual(0);
			expect(bottom).toBeLessThan(80);
			expect(left).toBeGreaterThanOrEqual(0);
			expect(right).toBeLessThanOrEqual(width);
		}
		expect(await page.locator('.header__nav').evaluate((nav) => nav.getBoundingClientRect().bottom)).toBeLessThan(0);
	});

	test.each([320, 390])('at %i px, a press of the word opens the field and its button', async (width) => {
		const page = await open(`/${locale}/changes/`, { viewport: { width, height: 700 } });
		const opener = page.locator('.search__open');
		expect(await opener.textContent()).toContain({ en: 'Search', sv: 'Sök' }[locale]);
		await opener.click();
		await page.keyboard.type('imei');
		const row = page.locator('.search__row');
		expect(await row.evaluate((element) => getComputedStyle(element).clipPath)).toBe('none');
		await page.locator('.search__submit').click();
		await page.waitForURL(`**/${locale}/search/?q=imei`);
	});

	test('at 390 px and without JavaScript, the word leads to the search page, and the keyboard to the field', async () => {
		const options = { viewport: { width: 390, height: 700 }, javaScriptEnabled: false };
		const page = await open(`/${locale}/changes/`, options);
		await page.locator('.search__field').focus();
		await page.keyboard.type('imei');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/${locale}/search/?q=imei`);
		await page.goto(`/${locale}/changes/`);
		await page.locator('.search__open').click();
		await page.waitForURL(`**/${locale}/search/`);
	});

	test('names the search field with the word that is seen', async () => {
		const page = await open(`/${locale}/changes/`, { viewport: { width: 320, height: 700 } });
		const seen = (await page.locator('.search__open').textContent())?.trim() ?? '';
		const field = page.getByRole('searchbox', { name: new RegExp(`^${seen}`) });
		expect(await field.count()).toBe(1);
	});

	test.each([320, 768, 1280])('never hides the focus at %i px, forward or backward', async (width) => {
		const page = await open(`/${locale}/changes/`, { viewport: { width, height: 500 } });
		const hidden: string[] = [];
		for (const key of ['Tab', 'Shift+Tab']) {
			for (let presses = 0; presses < 45; presses += 1) {
				await page.keyboard.press(key);
				hidden.push(await coverOfFocus(page));
			}
		}
		expect(hidden.filter(Boolean)).toEqual([]);
	});

	test('comes into view when the focus goes back to a link that has scrolled away', async () => {
		const page = await open(`/${locale}/changes/`, { viewport: { width: 390, height: 700 } });
		await page.evaluate(() => scrollTo(0, 3000));
		await page
			.locator('main a')
			.first()
			.evaluate((link) => link.focus({ preventScroll: true }));
		await page.keyboard.press('Shift+Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('.header__nav') !== null)).toBe(true);
		expect(await coverOfFocus(page)).toBe('');
	});

	test.each([
		[`data-collection/#${examples.no}`, `#${examples.no}`],
		[`data-collection/#${examples.never}`, `#${examples.never}`],
		[`changes/#revision-${oldest?.date}`, `#revision-${oldest?.date}`],
		['about/#content', 'main'],
	])('does not cover what /%s leads to', async (path, selector) => {
		for (const width of [320, 1280]) {
			const page = await open(`/${locale}/${path}`, { viewport: { width, height: 700 } });
			const bar = await page.locator('.header__bar').evaluate((element) => element.getBoundingClientRect().bottom);
			await expect
				.poll(() => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top))
				.toBeGreaterThanOrEqual(bar);
		}
	});

	test('has its order on the screen in its code', async () => {
		const page = await open(`/${locale}/changes/`);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 700 });
			const places = await page.locator('header :is(a, label, .search__field)').evaluateAll((all) =>
				all
					.filter((element) => element.checkVisibility() && !element.closest('.search__row[style]'))
					.map((element) => element.getBoundingClientRect())
					.map(({ left, top, height }) => ({ left, middle: top + height / 2 })),
			);
			const rows = places.map(({ middle }) => Math.round(middle / 12));
			expect(rows).toEqual(rows.toSorted((a, b) => a - b));
		}
	});
});
