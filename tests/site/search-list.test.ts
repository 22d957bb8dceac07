// Long: what a reader does in the list under the field, with keys and without, and what may get in the way.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { alone } from '../helpers/alone.ts';
import { emptyPath, newContext, open, useBrowser } from '../helpers/browser.ts';
import { testedLocales } from '../helpers/languages.ts';
import { field, found, holdBack, passages, results, search } from '../helpers/search-page.ts';

useBrowser();

// The code is the same in every language.
const [locale = 'en'] = testedLocales;
const about = `/${locale}/about/`;
/** A word that finds more than the list shows. */
const general = { en: 'device', sv: 'enhet' }[locale];

const state = (page: Page) => page.locator('[data-search-state]').getAttribute('data-search-state');
const chosen = (page: Page) => field(page).getAttribute('aria-activedescendant');
const focusedClass = (page: Page) => page.evaluate(() => document.activeElement?.className);

test('a choice ends with the answer that it was made in', async () => {
	const page = await open(about);
	await search(page, general);
	await page.keyboard.press('ArrowDown');
	await field(page).fill(alone.word);
	await expect.poll(() => found(page)).toEqual([alone.id]);
	expect(await chosen(page)).toBe(null);
	await page.keyboard.press('Enter');
	await page.waitForURL(`**/${locale}/search/?q=${alone.word}`);
});

test('a choice stays while the text comes below it', async () => {
	const page = await open(about);
	const letGo = await holdBack(page, '**/*.pf_index');
	await search(page, alone.word);
	await page.keyboard.press('ArrowDown');
	letGo();
	await passages(page).first().waitFor();
	expect(await page.locator('[aria-selected=true]').count()).toBe(1);
	expect(await chosen(page)).toBe('search-result-0');
});

test('what is chosen comes into view, and the arrows leave the cursor of the field where it is', async () => {
	const page = await open(`/${locale}/data-collection/`, { viewport: { width: 320, height: 480 } });
	await search(page, general);
	await passages(page).first().waitFor({ state: 'attached' });
	await page.keyboard.press('ArrowUp');
	const option = await page.locator('[aria-selected=true]').boundingBox();
	const panel = await page.locator('[data-search-state]').boundingBox();
	expect(option?.y).toBeLessThan((panel?.y ?? 0) + (panel?.height ?? 0));
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	expect(await field(page).evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe(general.length);
});

test('the list stays open for a reader who goes to the button or presses beside a result', async () => {
	const page = await open(`/${locale}/`);
	await search(page, alone.word);
	await passages(page).first().waitFor();
	const heading = page.locator('[role=listbox] .panel__heading');
	expect(await heading.getAttribute('role')).toBe('presentation');
	await heading.click();
	expect(await state(page)).toBe('results');
	await page.keyboard.press('Tab');
	expect(await focusedClass(page)).toBe('search__submit');
	expect(await state(page)).toBe('results');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.role)).not.toBe('option');
});

test('Escape closes the list, and then empties the field', async () => {
	const page = await open(about);
	await search(page, alone.word);
	await page.keyboard.press('Escape');
	expect(await field(page).inputValue()).toBe(alone.word);
	await page.keyboard.press('Escape');
	expect(await field(page).inputValue()).toBe('');
});

test('nothing is open where there is nothing to choose from', async () => {
	const page = await open(about);
	await search(page, 'xyzzy', 'empty');
	await expect.poll(() => field(page).getAttribute('aria-expanded')).toBe('false');
});

test('all results are led to before the text has come, where there are more than are listed', async () => {
	const page = await open(about);
	const letGo = await holdBack(page, '**/*.pf_index');
	await search(page, general);
	expect(await page.locator('.panel__more').isVisible()).toBe(true);
	await search(page, alone.word);
	expect(await page.locator('.panel__more').isVisible()).toBe(false);
	letGo();
});

test('how many results there are is not said again while it stays the same', async () => {
	const page = await open(about);
	await search(page, general);
	await passages(page).first().waitFor();
	const said = page.locator('[role=status] [data-when=answer]');
	const told = await said.evaluateHandle((element) => {
		const all: unknown[] = [];
		new MutationObserver((records) => all.push(...records)).observe(element, { childList: true, subtree: true });
		return all;
	});
	const shown = await results(page).first().elementHandle();
	await page.keyboard.press('End');
	await page.keyboard.type(' ');
	// The results are written again, what is said of them is not.
	await shown?.waitForElementState('hidden');
	expect(await told.evaluate((all) => all.length)).toBe(0);
});

test('a reader who leaves while the code comes finds no panel open, whichever way', async () => {
	const page = await open(about);
	const letGo = await holdBack(page, `**/search-*/${locale}.js`);
	await field(page).fill(alone.word);
	await page.locator('[data-search-state=loading]').waitFor();
	await page.keyboard.press('Escape');
	expect(await state(page)).toBe('idle');
	expect(await field(page).inputValue()).toBe(alone.word);
	letGo();
	const other = await open(`/${locale}/`);
	const letOther = await holdBack(other, `**/search-*/${locale}.js`);
	await field(other).fill(alone.word);
	await other.locator('[data-search-state=loading]').waitFor();
	await other.keyboard.press('Tab');
	expect(await focusedClass(other)).toBe('search__submit');
	letOther();
	await other.locator('[data-search-state=idle]').waitFor({ state: 'attached' });
});

test('what was typed before any script came is kept, and looked up', async () => {
	const page = await open(emptyPath);
	const letGo = await holdBack(page, '**/_astro/*.js');
	await page.goto(`/${locale}/search/?q=${alone.word}`, { waitUntil: 'commit' });
	await field(page).fill(general);
	letGo();
	await page.locator('[data-search-state=results]').waitFor();
	expect(await field(page).inputValue()).toBe(general);
	const other = await open(emptyPath);
	const letOther = await holdBack(other, '**/_astro/*.js');
	await other.goto(about, { waitUntil: 'commit' });
	await field(other).fill(alone.word);
	letOther();
	await other.locator('[data-search-state=results]').waitFor();
});

test('an address with a long query is cut as the field is', async () => {
	const page = await open(`/${locale}/search/?q=${'a'.repeat(2000)}`);
	await expect.poll(async () => (await field(page).inputValue()).length).toBe(1000);
});

test('no passage of an older question stands below a newer one', async () => {
	const page = await (await newContext()).newPage();
	await page.goto(about);
	const [older, newer] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
	const asked = Promise.withResolvers<void>();
	let held = older;
	await page.route('**/*.pf_fragment', async (route) => {
		const { promise } = held;
		asked.resolve();
		await promise;
		await route.continue();
	});
	await search(page, alone.word);
	await asked.promise;
	held = newer;
	await field(page).fill(general);
	await expect.poll(() => results(page).count()).toBe(8);
	const loaded = page.waitForResponse('**/*.pf_fragment');
	older.resolve();
	await (await loaded).finished();
	await page.waitForTimeout(300);
	expect(await passages(page).count()).toBe(0);
	newer.resolve();
	await passages(page).first().waitFor();
});

test.each(['Control+Shift+k', 'Control+Alt+k'])('%s is left to the browser', async (keys) => {
	const page = await open(about);
	await page.keyboard.press(keys);
	expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(false);
});

test('Enter on the results page asks again for what did not come', async () => {
	const page = await (await newContext()).newPage();
	await page.route(new RegExp(`/search-[^/]+/(?!${locale}\\.js$)`), (route) => route.abort());
	await page.goto(`/${locale}/search/`);
	await search(page, alone.word, 'error');
	await page.unrouteAll();
	await page.keyboard.press('Enter');
	await page.locator('[data-search-state=results]').waitFor();
});
