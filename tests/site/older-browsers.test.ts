import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { t } from '../../src/i18n/index.ts';
import { alone } from '../helpers/alone.ts';
import { newContext, useBrowser } from '../helpers/browser.ts';
import { testedLocales } from '../helpers/languages.ts';
import { field, found, passages, search, waitForNoScript } from '../helpers/search-page.ts';
import { examples, labelOf } from '../helpers/statements.ts';

useBrowser();

/**
 * What came after the oldest browsers that the README names, by where it is, as the tables of
 * https://github.com/mdn/browser-compat-data say; an object alone stands for all of it.
 */
const newer: Record<string, string[]> = {
	'Iterator.prototype': 'map filter take drop flatMap reduce toArray forEach some every find'.split(' '),
	'Set.prototype': 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom'.split(
		' ',
	),
	'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
	'WeakMap.prototype': ['getOrInsert', 'getOrInsertComputed'],
	'Uint8Array.prototype': ['toBase64', 'toHex', 'setFromBase64', 'setFromHex'],
	'Document.prototype': ['startViewTransition', 'caretPositionFromPoint'],
	'Element.prototype': ['setHTML', 'setHTMLUnsafe', 'getHTML', 'moveBefore', 'ariaNotify'],
	'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover', 'popover'],
	'HTMLDialogElement.prototype': ['requestClose', 'closedBy'],
	'HTMLButtonElement.prototype': ['command', 'commandForElement', 'popoverTargetElement'],
	'Response.prototype': ['bytes'],
	Iterator: ['from', 'concat', 'zip', 'zipKeyed'],
	RegExp: ['escape'],
	Promise: ['try'],
	Error: ['isError'],
	Math: ['f16round', 'sumPrecise'],
	URL: ['parse'],
	Document: ['parseHTML', 'parseHTMLUnsafe'],
	JSON: ['rawJSON', 'isRawJSON'],
	Intl: ['DurationFormat'],
	CSS: ['registerProperty', 'highlights'],
	globalThis:
		'Iterator Float16Array Temporal SuppressedError DisposableStack URLPattern Highlight CloseWatcher cookieStore navigation scheduler trustedTypes Sanitizer'.split(
			' ',
		),
};

/** Take something away from the pages of a browser, and list all that was there. */
async function openWithout(taken: Record<string, string[]>): Promise<{ page: Page; gone: Set<string> }> {
	// A browser without Trusted Types does not require them either.
	const page = await (await newContext({ bypassCSP: true })).newPage();
	const gone = new Set<string>();
	await page.exposeFunction('tell', (names: string[]) => {
		for (const name of names) gone.add(name);
	});
	await page.addInitScript((taken) => {
		const told = Object.entries(taken).flatMap(([path, names]) => {
			const owner = path
				.split('.')
				.reduce<object | undefined>((found, name) => found && Reflect.get(found, name), globalThis);
			return names
				.filter((name) => owner && name in owner && Reflect.deleteProperty(owner, name))
				.map((name) => `${path}.${name}`);
		});
		void (window as unknown as { tell(names: string[]): Promise<void> }).tell(told);
	}, taken);
	return { page, gone };
}

describe.each(testedLocales)('in older browsers (%s)', (locale) => {
	const policy = `/${locale}/data-collection/`;
	const target = locale === 'en' ? 'sv' : 'en';

	test('nothing newer than what the site supports is needed', async () => {
		const { page, gone } = await openWithout(newer);
		const complaints: string[] = [];
		page.on('pageerror', ({ message }) => complaints.push(message));
		page.on('console', (message) => complaints.push(message.text()));
		await page.goto(policy);
		for (const word of [alone.word.slice(0, 2), labelOf(target, examples.never), `${alone.word}i`]) {
			await search(page, word);
		}
		await search(page, alone.word);
		await passages(page).first().waitFor();
		await page.keyboard.press('Escape');
		await page.locator(`#${examples.no} a`).click();
		await page.getByRole('dialog').waitFor();
		await page.getByRole('dialog').locator('[data-copy]').click();
		await page.getByRole('dialog').getByRole('status').filter({ hasText: /./ }).waitFor();
		await page.keyboard.press('Escape');
		await page.waitForURL(`**${policy}`);
		await page.goto(`/${locale}/search/?q=${alone.word}`);
		await page.locator('[data-search-state=results]').waitFor();
		await page.locator('header a[hreflang]').click();
		await page.waitForURL(`**/${target}/search/?q=${alone.word}`);
		await expect.poll(() => found(page)).toEqual([alone.id]);
		await page.goto(`/${locale}/mam-only/`);
		expect(complaints).toEqual([]);
		expect(gone.size).toBeGreaterThan(40);
	});

	test('the results page says that search has not started where its script cannot run', async () => {
		const { page } = await openWithout({ 'CSSStyleSheet.prototype': ['replaceSync'] });
		await page.goto(policy);
		await field(page).fill(alone.word);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/${locale}/search/?q=${alone.word}`);
		await waitForNoScript(page, locale);
		expect(await page.locator('.index a').first().isVisible()).toBe(true);
	});

	test.each(['data-collection/', 'search/'])('search says that it does not work on /%s', async (path) => {
		const { page } = await openWithout({ Map: ['groupBy'], 'Intl.PluralRules.prototype': ['select'] });
		await page.goto(`/${locale}/${path}`);
		await search(page, alone.word, 'error');
		expect(await page.getByRole('status').getByText(t(locale, 'search.error')).isVisible()).toBe(true);
	});

	test('a link to a statement is a link where there are no dialogs', async () => {
		const { page } = await openWithout({ 'HTMLDialogElement.prototype': ['showModal'] });
		await page.goto(policy);
		await page.locator(`#${examples.no} a`).click();
		await page.locator('main h1', { hasText: labelOf(locale, examples.no) }).waitFor();
	});

	test('the citation is selected where there is no clipboard', async () => {
		const { page } = await openWithout({ 'Navigator.prototype': ['clipboard'] });
		await page.goto(`${policy}${examples.no}/`);
		await page.locator('[data-copy]').click();
		await page.getByRole('status').filter({ hasText: 'Ctrl+C' }).waitFor();
		expect(await page.evaluate(() => String(getSelection()))).toContain(labelOf(locale, examples.no));
	});
});
