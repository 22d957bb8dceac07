import { readFileSync } from 'node:fs';
import type { AxeResults, ContextSpec, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, useBrowser } from '../helpers/browser.ts';
import { drawnByStyle } from '../helpers/drawn-by-style.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { examples } from '../helpers/statements.ts';

useBrowser();

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/** The levels of the rules, and those that are tried out. What is left out are rules that axe has given up. */
const everything = [
	'wcag2a',
	'wcag2aa',
	'wcag2aaa',
	'wcag21a',
	'wcag21aa',
	'wcag22aa',
	'best-practice',
	'experimental',
];
/** The rules that ask for colors: a page in other colors differs from itself in nothing else. */
const colors = ['color-contrast-enhanced', 'link-in-text-block'];
const otherColors = {
	dark: { colorScheme: 'dark', forcedColors: 'none' },
	forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** Where a search changes a page; the rest stays as it is without one. */
const searchParts = [['form[role=search]'], ['[data-search-state]']];

/** Run axe as a developer would in the console, which the page's content security policy does not touch. */
async function violations(page: Page, runOnly: string[], context?: ContextSpec): Promise<string[]> {
	const options = JSON.stringify({
		runOnly,
		// What has the contrast of level AAA has that of level AA.
		rules: { 'color-contrast': { enabled: false } },
		// Of what passes, a page has far more to tell than of what does not.
		resultTypes: ['violations'],
	} satisfies RunOptions);
	const found: AxeResults['violations'] = await page.evaluate(
		`axe.run(${JSON.stringify(context) ?? 'document'}, ${options}).then(({ violations }) => violations)`,
	);
	return found.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target} ${any[0]?.message ?? ''}`));
}

/** List what the style draws with too little contrast: text that it adds, signs, and edges of controls. */
async function faint(page: Page): Promise<string[]> {
	const drawn = await page.evaluate(drawnByStyle);
	return drawn
		.filter(({ contrast, least }) => contrast < least)
		.map(({ what, contrast }) => `${what}: ${contrast.toFixed(2)}:1`);
}

/**
 * Run rules on a page at both widths: all, or those of colors alone, which the width does not change. In other colors,
 * those of colors at one width, another in each language: the languages have the same colors.
 */
async function faults(page: Page, context?: ContextSpec, rules = everything): Promise<string[]> {
	if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe);
	const found: string[] = [];
	const widthInOtherColors = page.url().includes('/sv/') ? 320 : 1280;
	for (const width of rules === colors ? [widthInOtherColors] : [320, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		const light = [...(await violations(page, rules, context)), ...(context ? [] : await faint(page))];
		found.push(...light.map((fault) => `${width} px, light: ${fault}`));
		for (const [name, media] of Object.entries(width === widthInOtherColors ? otherColors : {})) {
			await page.emulateMedia(media);
			const other = [...(await violations(page, colors, context)), ...(context ? [] : await faint(page))];
			found.push(...other.map((fault) => `${width} px, ${name}: ${fault}`));
		}
		await page.emulateMedia({ colorScheme: null, forcedColors: null });
	}
	return found;
}

describe('axe finds nothing, and nothing is faint', () => {
	test.each(pageKinds)('on %s', async (path) => {
		expect(await faults(await open(path))).toEqual([]);
	});

	// The address changes the colors of a statement alone.
	test('at the statements that the address names', async () => {
		const page = await open('/en/data-collection/');
		for (const id of [examples.no, examples.group, examples.optional, examples.never]) {
			await page.evaluate((fragment) => location.assign(`#${fragment}`), id);
			const found = await faults(page, { include: [[`#${id}`]] }, colors);
			expect(found.map((fault) => `#${id} ${fault}`)).toEqual([]);
		}
	});

	test('in the panel of a statement', async () => {
		const page = await open('/sv/data-collection/');
		await page.locator(`#${examples.conditional} a`).click();
		await page.getByRole('dialog').waitFor();
		expect(await faults(page, { include: [['dialog']] })).toEqual([]);
	});

	test.each([
		['/en/data-collection/', 'device', 'results'],
		['/sv/', 'enhet', 'results'],
		['/sv/data-collection/', 'xyzzy', 'empty'],
		['/en/search/', 'device', 'results'],
		['/sv/search/', 'xyzzy', 'empty'],
	])('in the search on %s with «%s» asked: %s', async (path, query, state) => {
		const page = await open(path);
		await page.locator('input[name=q]').fill(query);
		await page.locator(`[data-search-state=${state}]`).waitFor();
		if (state === 'results') await page.keyboard.press('ArrowDown');
		expect(await faults(page, { include: searchParts })).toEqual([]);
	});

	test.each(['/en/data-collection/', '/sv/search/'])('in the search on %s when it is out of reach', async (path) => {
		const page = await open(path);
		await page.route('**/search-*/**', (route) => route.abort());
		await page.locator('input[name=q]').fill('imei');
		await page.locator('[data-search-state=error]').waitFor();
		expect(await faults(page, { include: searchParts })).toEqual([]);
	});
});

describe('in forced colors', () => {
	test('the statement or category that the address names has an outline', async () => {
		const page = await open('/en/data-collection/', { forcedColors: 'active' });
		const { no, group, optional } = examples;
		for (const marked of [`#${no}`, `#${group} > tr:first-child`, `#${optional}`]) {
			await page.evaluate((fragment) => location.assign(fragment), marked.split(' ', 1)[0] ?? '');
			expect(await page.locator(marked).evaluate((one) => getComputedStyle(one).outline)).toMatch(/ solid 2px$/);
		}
	});

	test('the signs differ, and are as dark as text', async () => {
		const page = await open('/en/', { forcedColors: 'active' });
		const signs = await page.locator('.picture__legend > li').evaluateAll((all) =>
			all.map((one) => {
				const { backgroundColor, backgroundImage, borderTopColor } = getComputedStyle(one, '::before');
				return {
					fill: `${backgroundColor} ${backgroundImage}`,
					isText: borderTopColor === getComputedStyle(one).color,
				};
			}),
		);
		expect(new Set(signs.map(({ fill }) => fill)).size).toBe(5);
		expect(signs.filter(({ isText }) => !isText)).toEqual([]);
	});
});
