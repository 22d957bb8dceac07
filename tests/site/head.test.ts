import { describe, expect, test } from 'vitest';
import { localeCodes, locales } from '../../src/i18n/index.ts';
import { alone } from '../helpers/alone.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { testedLocales } from '../helpers/languages.ts';

useBrowser();

describe.each(testedLocales)('the head of each page (%s)', (locale) => {
	test('has a language, a title, a description and a place in the navigation of its own', async () => {
		const titles: string[] = [];
		const descriptions: (string | null)[] = [];
		for (const path of ['', 'data-collection/', 'search/', 'changes/', 'about/']) {
			const page = await look(`/${locale}/${path}`);
			expect(await page.locator('html').getAttribute('lang')).toBe(locale);
			titles.push(await page.title());
			descriptions.push(await page.locator('meta[name=description]').getAttribute('content'));
			expect(await page.locator('meta[property="og:title"]').getAttribute('content')).toBe(
				await page.locator('h1').textContent(),
			);
			expect(await page.locator('meta[property="og:locale"]').getAttribute('content')).toBe(
				{ en: 'en_US', sv: 'sv_SE' }[locale],
			);
			const current = page.locator('header [aria-current=page]');
			expect(await current.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
				`/${locale}/${path}`,
			]);
			expect(await page.locator('main').count()).toBe(1);
			expect(await page.locator('h1').count()).toBe(1);
		}
		expect(new Set(titles).size).toBe(5);
		const site = { en: 'What Intune collects', sv: 'Det här samlar Intune in' }[locale];
		expect(titles.map((title) => title.endsWith(` – ${site}`))).toEqual([false, true, true, true, true]);
		expect(new Set(descriptions).size).toBe(5);
		for (const description of descriptions) expect(description?.length).toBeGreaterThan(40);
	});

	test('links the policy page to its linked data', async () => {
		const page = await look(`/${locale}/data-collection/`);
		const href = await page.locator('head link[type="application/ld+json"][rel=alternate]').getAttribute('href');
		expect(href).toBe(`/${locale}/policy.jsonld`);
		expect(await (await page.request.get(href ?? '')).json()).toMatchObject({ '@id': `/${locale}/data-collection/` });
	});
});

test('the root offers every language, the browser’s first, and does not redirect', async () => {
	for (const [tag, first] of [
		['sv-FI', 'Svenska'],
		['en-US', 'English'],
		['fi', 'English'],
	]) {
		const page = await open('/', { locale: tag ?? '' });
		expect(new URL(page.url()).pathname).toBe('/');
		const links = await page
			.locator('main a')
			.evaluateAll((all) =>
				all.map((link) => [
					link.textContent?.trim(),
					link.getAttribute('href'),
					link.closest('[lang]')?.getAttribute('lang'),
				]),
			);
		expect(links[0]?.[0]).toBe(first);
		const expected = localeCodes.map((code) => [locales[code].name, `/${code}/`, code]);
		expect(links.toSorted()).toEqual(expected.toSorted());
	}
});

test('the root is usable without JavaScript', async () => {
	const page = await open('/', { javaScriptEnabled: false });
	await page.getByRole('link', { name: 'Svenska' }).click();
	expect(new URL(page.url()).pathname).toBe('/sv/');
});

test('an unknown address gets the page for it, with a search form a language', async () => {
	const page = await open('/nowhere/');
	expect(await page.locator('form input[type=search][name=q]').count()).toBe(localeCodes.length);
	await page.locator('form[action="/sv/search/"] input').fill(alone.word);
	await page.keyboard.press('Enter');
	await page.waitForURL(`**/sv/search/?q=${alone.word}`);
	await page.locator('[data-search-state=results]').waitFor();
});
