import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/index.ts';
import { open, useBrowser } from '../helpers/browser.ts';
import { type InLanguages, testedLocales } from '../helpers/languages.ts';
import { allIds, examples, requiredIds } from '../helpers/statements.ts';

useBrowser();

const other: InLanguages<Locale> = { en: 'sv', sv: 'en' };
const switchTo = (target: string) => `header a[hreflang=${target}][lang]`;

/** The address below the origin. */
const place = (page: Page) => page.url().replace(/^https?:\/\/[^/]+/, '');

const isInView = (page: Page, id: string) =>
	page.locator(`[id="${id}"]`).evaluate((element) => {
		const { top, bottom } = element.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});

describe.each(testedLocales)('the language switch (%s)', (locale) => {
	const target = other[locale];

	test.each([
		'',
		'data-collection/',
		`data-collection/${examples.conditional}/`,
		'mam-only/',
		'search/',
		'about/',
		'glossary/',
	])('leads to the same page: /%s', async (path) => {
		const page = await open(`/${locale}/${path}`);
		const link = page.locator(switchTo(target));
		expect(await link.count()).toBe(1);
		expect(await link.textContent()).toMatch(new RegExp(`^\\s*${locales[target].name}\\s*$`));
		expect(await link.getAttribute('lang')).toBe(target);
		await link.click();
		expect(place(page)).toBe(`/${target}/${path}`);
	});

	test('leads to the same page without JavaScript', async () => {
		const page = await open(`/${locale}/data-collection/`, { javaScriptEnabled: false });
		await page.locator(switchTo(target)).click();
		expect(place(page)).toBe(`/${target}/data-collection/`);
	});

	test('keeps the query and the fragment, also when they change', async () => {
		const page = await open(`/${locale}/search/?q=imei&x=1#all`);
		expect(await page.locator(switchTo(target)).getAttribute('href')).toContain(`/${target}/search/?q=imei&x=1#all`);
		await page.locator('input[name=q]').fill('foto');
		await page.locator(switchTo(target)).click();
		expect(place(page)).toContain(`/${target}/search/?q=foto`);
		await expect.poll(() => page.locator('input[name=q]').inputValue()).toBe('foto');
	});

	test('leads to what can be seen: nothing folded, and nothing under the header', async () => {
		const page = await open(`/${locale}/changes/`);
		const link = page.locator(switchTo(target));
		const lead = async () => {
			await link.dispatchEvent('pointerenter');
			return link.evaluate((own) => (own as HTMLAnchorElement).hash);
		};
		await page.locator('#documents').evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
		expect(await lead()).toBe('#documents');
		await page.goto(`/${locale}/data-collection/`);
		const row = page.locator(`[id="${examples.no}"]`);
		await row.evaluate((own) => scrollBy(0, own.getBoundingClientRect().top - 10));
		expect(await lead()).not.toBe(`#${examples.no}`);
	});

	test('stays at the top when the reader is at the top', async () => {
		const page = await open(`/${locale}/data-collection/`);
		await page.locator(switchTo(target)).click();
		expect(place(page)).toBe(`/${target}/data-collection/`);
	});

	test.each([examples.no, examples.never, examples.optional, examples.source, requiredIds.at(-1) ?? ''])(
		'keeps the statement in view that is in view without a fragment: %s',
		async (id) => {
			const page = await open(`/${locale}/data-collection/`);
			await page.locator(`[id="${id}"]`).evaluate((element) => element.scrollIntoView({ block: 'start' }));
			await page.locator(switchTo(target)).evaluate((link: HTMLAnchorElement) => link.click());
			await page.waitForURL(`**/${target}/**`);
			expect(await isInView(page, id)).toBe(true);
		},
	);

	test('keeps the last heading above where nothing in view has an id', async () => {
		const page = await open(`/${locale}/mam-only/`);
		await page.locator('#yes').evaluate((heading) => {
			heading.scrollIntoView({ block: 'start' });
			scrollBy(0, 150);
		});
		await page.locator(switchTo(target)).click();
		await page.waitForURL(`**/${target}/**`);
		expect(place(page)).toBe(`/${target}/mam-only/#yes`);
	});
});

test('for every id of the policy page, the language switch leads to the same id, which comes into view there', async () => {
	// All languages at once: each waits for its page to be drawn, id after id.
	const tried = testedLocales.map(async (locale) => {
		const page = await open(`/${locale}/data-collection/`);
		return page.evaluate(async (target) => {
			const ids = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
			const link = document.querySelector<HTMLAnchorElement>(`header a[hreflang=${target}]`);
			const lost: string[] = [];
			for (const id of ids) {
				location.assign(`#${id}`);
				// The page has come to the place when it is next drawn.
				await new Promise((resolve) => requestAnimationFrame(resolve));
				// The link follows the reader's place when the pointer comes to it, or a press.
				link?.dispatchEvent(new PointerEvent('pointerenter'));
				const { pathname, hash } = new URL(link?.href ?? '');
				if (`${pathname}${hash}` !== `/${target}/data-collection/#${id}`) lost.push(`${id}: ${link?.href}`);
				const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect();
				if (bottom <= 0 || top >= innerHeight) lost.push(`${id}: not in view`);
			}
			return { ids, lost };
		}, other[locale]);
	});
	for (const { ids, lost } of await Promise.all(tried)) {
		expect(ids.length).toBeGreaterThan(allIds.length);
		expect(lost).toEqual([]);
	}
});

test.each([examples.no, examples.group, examples.optional, examples.never, 'required-data'])(
	'a press of the language switch keeps the place, and another brings it back: %s',
	async (id) => {
		const page = await open(`/en/data-collection/#${id}`);
		for (const target of ['sv', 'en'] as const) {
			await page.locator(switchTo(target)).click();
			await page.waitForURL(`**/${target}/data-collection/#${id}`);
			expect(await isInView(page, id)).toBe(true);
		}
	},
);
