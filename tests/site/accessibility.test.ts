import { readFileSync } from 'node:fs';
import type { AxeResults, ContextSpec, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { open, useBrowser } from '../helpers/browser.ts';

useBrowser();

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
/** The levels of the rules. */
const everything = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that ask for colors: a page in its other scheme differs from itself in nothing else. */
const colors = ['color-contrast-enhanced', 'link-in-text-block'];

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

/** Run rules, all where no others are named, on a page in the light scheme, and those of colors in the dark one. */
async function violationsInBothSchemes(page: Page, context?: ContextSpec, rules = everything): Promise<string[]> {
	await page.evaluate(axe);
	const light = await violations(page, rules, context);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await violations(page, colors, context);
	await page.emulateMedia({ colorScheme: 'light' });
	return [...light.map((found) => `light: ${found}`), ...dark.map((found) => `dark: ${found}`)];
}

describe.each([320, 1280])('axe finds nothing at %i px', (width) => {
	const view = { viewport: { width, height: 900 } };
	const paths = [
		'/',
		'/404.html',
		...localeCodes.flatMap((locale) =>
			[
				'',
				'data-collection/',
				'data-collection/app-id/',
				'data-collection/not-sold/',
				'search/',
				'about/',
				'changes/',
				'glossary/',
				'mam-only/',
			].map((path) => `/${locale}/${path}`),
		),
	];

	test.each(paths)('on %s', async (path) => {
		expect(await violationsInBothSchemes(await open(path, view))).toEqual([]);
	});

	// The address changes the colors of a statement alone.
	test('at the statements that the address names', async () => {
		const page = await open('/en/data-collection/', view);
		for (const id of ['hardware-imei', 'device-data', 'optional-errors', 'never-photos']) {
			await page.evaluate((fragment) => location.assign(`#${fragment}`), id);
			const found = await violationsInBothSchemes(page, { include: [[`#${id}`]] }, colors);
			expect(found.map((violation) => `#${id} ${violation}`)).toEqual([]);
		}
	});

	test('in the panel of a statement', async () => {
		const page = await open('/sv/data-collection/', view);
		await page.locator('#app-id a').click();
		await page.getByRole('dialog').waitFor();
		expect(await violationsInBothSchemes(page)).toEqual([]);
	});

	test.each([
		['/en/data-collection/', 'device', 'results'],
		['/sv/', 'enhet', 'results'],
		['/sv/data-collection/', 'xyzzy', 'empty'],
		['/en/search/', 'device', 'results'],
		['/sv/search/', 'xyzzy', 'empty'],
	])('on %s with «%s» asked: %s', async (path, query, state) => {
		const page = await open(path, view);
		await page.locator('input[name=q]').fill(query);
		await page.locator(`[data-search-state=${state}]`).waitFor();
		if (state === 'results') await page.keyboard.press('ArrowDown');
		expect(await violationsInBothSchemes(page)).toEqual([]);
	});

	test.each(['/en/data-collection/', '/sv/search/'])('on %s with the search out of reach', async (path) => {
		const page = await open(path, view);
		await page.route('**/search-*/**', (route) => route.abort());
		await page.locator('input[name=q]').fill('imei');
		await page.locator('[data-search-state=error]').waitFor();
		expect(await violationsInBothSchemes(page)).toEqual([]);
	});
});
