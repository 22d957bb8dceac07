import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { alone } from '../helpers/alone.ts';
import { open, useBrowser } from '../helpers/browser.ts';
import { type InLanguages, testedLocales } from '../helpers/languages.ts';
import { examples, labelOf, pageIds } from '../helpers/statements.ts';

useBrowser();

const conditions: Record<string, BrowserContextOptions> = {
	'on a desktop': {},
	'without JavaScript': { javaScriptEnabled: false },
	'at 320 px': { viewport: { width: 320, height: 640 } },
};

const words: InLanguages<{ policy: string; other: string; never: string }> = {
	en: { policy: 'Full text', other: 'Svenska', never: 'Never collected' },
	sv: { policy: 'Hela texten', other: 'English', never: 'Samlas aldrig in' },
};
const { never: neverId } = examples;
/** The statement with the most words. */
const [longest = ''] = pageIds.toSorted((a, b) => labelOf('en', b).length - labelOf('en', a).length);

/** Press Tab until the focus is on a link or field, as a reader without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 200; presses += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`The focus never came to ${selector}.`);
}

const sidewaysScroll = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(testedLocales)('a reader (%s)', (locale) => {
	const { policy, other, never } = words[locale];
	const label = labelOf(locale, neverId);
	const target = locale === 'en' ? 'sv' : 'en';

	describe.each(Object.entries(conditions))('%s', (condition, options) => {
		test('reads: from the overview to what is never collected', async () => {
			const page = await open(`/${locale}/`, options);
			await page.getByRole('link', { name: policy }).click();
			await page.waitForURL(`**/${locale}/data-collection/`);
			await page.getByRole('link', { name: never }).first().click();
			await page.waitForURL(`**/${locale}/data-collection/#what-is-never-collected`);
			const item = page.locator(`#${neverId}`);
			await item.scrollIntoViewIfNeeded();
			expect(await item.textContent()).toContain(label);
			expect(await item.textContent()).toContain(never);
		});

		test('searches: from the overview to the statement', async () => {
			const page = await open(`/${locale}/`, options);
			await page.locator('input[name=q]').fill(label);
			if (condition === 'without JavaScript') {
				await page.keyboard.press('Enter');
				await page.waitForURL(`**/${locale}/search/?q=*`);
				await page.locator('.index__list a', { hasText: label }).click();
			} else {
				await page.locator('[data-search-result] a').first().click();
			}
			await page.waitForURL(`**/${locale}/data-collection/#${neverId}`);
			expect(await page.locator(`#${neverId}`).isVisible()).toBe(true);
		});

		test('switches the language and reads on', async () => {
			const page = await open(`/${locale}/data-collection/#${neverId}`, options);
			await page.getByRole('link', { name: other, exact: true }).click();
			const fragment = condition === 'without JavaScript' ? '' : `#${neverId}`;
			await page.waitForURL(`**/${target}/data-collection/${fragment}`);
			expect(await page.locator('html').getAttribute('lang')).toBe(target);
		});
	});

	test.each(['', 'data-collection/', `data-collection/${longest}/`, 'search/', 'search/?q=intune', 'about/'])(
		'never scrolls sideways on /%s',
		async (path) => {
			const page = await open(`/${locale}/${path}`);
			if (path.includes('?')) await page.locator('[data-search-state=results]').waitFor();
			for (const width of [320, 390, 768, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				expect(await sidewaysScroll(page)).toBe(0);
			}
		},
	);

	test('with the keyboard alone reads, searches and switches', async () => {
		const page = await open(`/${locale}/`);
		await tabTo(page, `a[href$="${neverId}/"]`);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/${locale}/data-collection/${neverId}/`);
		await page.keyboard.press('Control+k');
		await page.keyboard.type(alone.word);
		await page.locator('[data-search-state=results]').waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/#${alone.id}`);
		await page.keyboard.press('Control+k');
		await page.keyboard.press('Escape');
		await page.evaluate(() => document.querySelector<HTMLElement>('.skip-link')?.focus());
		await tabTo(page, `header a[hreflang=${target}]`);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/${target}/data-collection/#${alone.id}`);
	});

	test('skips to the content', async () => {
		const page = await open(`/${locale}/data-collection/`);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
	});
});
