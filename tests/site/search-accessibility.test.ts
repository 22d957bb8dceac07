// Long: everything in the search that some readers depend on, in one list.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { t } from '../../src/i18n/index.ts';
import { alone } from '../helpers/alone.ts';
import { open, setFontSize, useBrowser } from '../helpers/browser.ts';
import { type InLanguages, testedLocales } from '../helpers/languages.ts';
import { longLines, sameNames, smallControls } from '../helpers/reading.ts';
import { labelOf, qualifiedItems } from '../helpers/statements.ts';

useBrowser();

const field = (page: Page) => page.locator('[name=q]');
const hasFocus = (page: Page) => field(page).evaluate((input) => input === document.activeElement);
const device: InLanguages<string> = { en: 'device', sv: 'enhet' };

/** Type a query, letter by letter, and wait for its results. */
async function ask(page: Page, query: string, state = 'results'): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.keyboard.type(query);
	await page.locator(`[data-search-state=${state}]`).waitFor();
}

describe.each(testedLocales)('the search for readers of all kinds (%s)', (locale) => {
	test.each([
		['changes/', 320],
		['changes/', 1280],
		['data-collection/', 768],
	])('stays where the reader is while they type in the header: /%s at %i px', async (path, width) => {
		const page = await open(`/${locale}/${path}`, { viewport: { width, height: 700 } });
		await page.evaluate(() => scrollTo(0, 2000));
		await page.keyboard.press('Control+k');
		const places: number[] = [];
		for (const letter of device[locale]) {
			await page.keyboard.type(letter);
			places.push(await page.evaluate(() => scrollY));
		}
		await page.locator('[data-search-state=results]').waitFor();
		await page.keyboard.press('ArrowDown');
		places.push(await page.evaluate(() => scrollY));
		expect(new Set(places)).toEqual(new Set([2000]));
	});

	test.each([390, 1280])(
		'shows what is found also where the field is at the foot of the window, at %i px',
		async (width) => {
			const page = await open(`/${locale}/`, { viewport: { width, height: 800 } });
			await field(page).evaluate((input) => scrollBy(0, input.getBoundingClientRect().bottom - innerHeight));
			await ask(page, alone.word);
			const result = await page.locator('[data-search-result]').first().boundingBox();
			expect(result?.y).toBeLessThan(800 - (result?.height ?? 800));
			const place = await page.evaluate(() => scrollY);
			await page.keyboard.type('x');
			await page.keyboard.press('Backspace');
			expect(await page.evaluate(() => scrollY)).toBe(place);
		},
	);

	test('Escape closes the list; the field keeps the focus and the words, and an arrow opens the list again', async () => {
		const page = await open(`/${locale}/about/`);
		await ask(page, alone.word);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Escape');
		expect(await page.locator('[data-search-state]').getAttribute('data-search-state')).toBe('idle');
		expect(await hasFocus(page)).toBe(true);
		expect(await field(page).inputValue()).toBe(alone.word);
		expect(await field(page).getAttribute('aria-expanded')).toBe('false');
		expect(await field(page).getAttribute('aria-activedescendant')).toBe(null);
		await page.keyboard.press('ArrowDown');
		await page.locator('[data-search-state=results]').waitFor();
		expect(await hasFocus(page)).toBe(true);
	});

	test.each(['', 'about/'])('the list of results has a name: /%s', async (path) => {
		const page = await open(`/${locale}/${path}`);
		await ask(page, alone.word);
		expect(await page.getByRole('listbox', { name: t(locale, 'search.label') }).count()).toBe(1);
	});

	test('the list is open where it has only passages of the text, which come later', async () => {
		const page = await open(`/${locale}/about/`);
		await ask(page, 'javascript', 'empty');
		await page.locator('[data-search-passage]').first().waitFor();
		await expect.poll(() => field(page).getAttribute('aria-expanded')).toBe('true');
	});

	test('an option is readable in a window that is very low', async () => {
		const page = await open(`/${locale}/about/`, { viewport: { width: 740, height: 150 } });
		await ask(page, 'imei');
		await page.keyboard.press('ArrowDown');
		const { height = 0 } = (await page.locator('[data-search-state]').boundingBox()) ?? {};
		expect(height).toBeGreaterThan(150);
	});

	test('text of twice the size leaves room for what is typed on a phone', async () => {
		const page = await open(`/${locale}/about/`, { viewport: { width: 320, height: 640 } });
		await setFontSize(page, 32);
		await field(page).focus();
		expect(await field(page).evaluate((input) => input.clientWidth)).toBeGreaterThan(200);
	});

	test('the results page has a heading for what stands in the text, and no list without anything in it', async () => {
		const page = await open(`/${locale}/search/`);
		await ask(page, 'imei');
		await page.locator('[data-search-passage]').first().waitFor();
		expect(await page.locator('.panel h2').count()).toBe(1);
		expect(await page.locator('.panel ul:empty').count()).toBe(0);
	});

	test('Escape leaves the words on the results page as well', async () => {
		const page = await open(`/${locale}/search/?q=${alone.word}`);
		await page.locator('[data-search-state=results]').waitFor();
		await page.keyboard.press('Control+k');
		await page.keyboard.press('Escape');
		expect(await hasFocus(page)).toBe(true);
		expect(await field(page).inputValue()).toBe(alone.word);
		expect(await page.locator('[data-search-result]').count()).toBe(1);
	});

	test.each(['none', 'active'] as const)('outlines the active option (forced colors: %s)', async (forcedColors) => {
		const page = await open(`/${locale}/about/`, { forcedColors });
		await ask(page, device[locale]);
		await page.keyboard.press('ArrowDown');
		const options = await page.getByRole('option').evaluateAll((all) =>
			all.map((option) => {
				const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(option);
				return { outline: `${outlineStyle} ${outlineWidth}`, isSeen: outlineColor !== backgroundColor };
			}),
		);
		expect(options[0]).toEqual({ outline: 'solid 2px', isSeen: true });
		expect(options.slice(1).every(({ outline }) => outline.startsWith('none'))).toBe(true);
	});

	test.each(['about/', 'search/'])(
		'marks the words found in a color that can be read where colors are forced: /%s',
		async (path) => {
			const page = await open(`/${locale}/${path}`, { forcedColors: 'active', colorScheme: 'dark' });
			await ask(page, alone.word);
			const marks = page.locator('.panel mark');
			await marks.nth(1).waitFor();
			const unlike = await marks.evaluateAll((all) =>
				all.flatMap((mark) => {
					const [own, around] = [mark, mark.parentElement as Element].map((one) => getComputedStyle(one).color);
					return own === around ? [] : [`${mark.textContent}: ${own} in ${around}`];
				}),
			);
			expect(unlike).toEqual([]);
		},
	);

	test('says how many of the results it lists', async () => {
		const page = await open(`/${locale}/about/`);
		await ask(page, device[locale]);
		expect(await page.locator('[data-search-result]').count()).toBe(8);
		const said = await page.getByRole('status').locator('[data-when=answer] > p').first().textContent();
		const [, total] = said?.match({ en: /^8 of (\d+) results$/, sv: /^8 av (\d+) träffar$/ }[locale]) ?? [];
		expect(Number(total)).toBeGreaterThan(8);
		await page.goto(`/${locale}/search/?q=${device[locale]}`);
		await page.locator('[data-search-state=results]').waitFor();
		expect(await page.getByRole('status').locator('[data-when=answer] > p').first().textContent()).toBe(
			`${total} ${{ en: 'results', sv: 'träffar' }[locale]}`,
		);
		expect(await page.locator('.panel__list').first().getAttribute('role')).toBe('list');
		expect(await page.locator('[data-search-result]').count()).toBe(Number(total));
	});

	test('names an option by its label first, then the verdict with its conditions, then the category', async () => {
		const page = await open(`/${locale}/about/`);
		const {
			id = '',
			category = '',
			condition,
			categoryNote,
		} = qualifiedItems.find((item) => item.condition(locale)) ?? {};
		await ask(page, labelOf(locale, id));
		const [label, group] = [id, category].map((one) => RegExp.escape(labelOf(locale, one)));
		const said = [condition?.(locale), categoryNote?.(locale)].map((words = '') => RegExp.escape(words));
		const name = new RegExp(`^${label} .*MAM.*${said.join('.*')}.* ${group}$`);
		expect(await page.getByRole('option', { name }).count()).toBe(1);
	});

	test('hides the list of all statements below the results, and shows it when asked for', async () => {
		const page = await open(`/${locale}/search/`);
		const list = page.locator('.index');
		expect(await list.isVisible()).toBe(true);
		await ask(page, alone.word);
		expect(await list.isVisible()).toBe(false);
		await field(page).fill('xyzzy');
		await page.locator('[data-search-state=empty]').waitFor();
		expect(await list.isVisible()).toBe(true);
	});

	test('says without JavaScript what there is instead', async () => {
		const page = await open(`/${locale}/search/`, { javaScriptEnabled: false });
		expect(await page.getByText(t(locale, 'search.noScript')).isVisible()).toBe(true);
	});

	test.each([320, 1280])('has large controls, short lines and names that stand alone at %i px', async (width) => {
		const page = await open(`/${locale}/search/`, { viewport: { width, height: 900 } });
		expect(await page.evaluate(sameNames)).toEqual([]);
		await ask(page, device[locale]);
		expect(await page.evaluate(longLines)).toEqual([]);
		expect(await page.evaluate(smallControls)).toEqual([]);
		await page.goto(`/${locale}/about/`);
		await ask(page, device[locale]);
		expect(await page.evaluate(smallControls)).toEqual([]);
	});
});
