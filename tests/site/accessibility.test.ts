import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { open, useBrowser } from '../helpers/browser.ts';

useBrowser();

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const options: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** Run axe on a page, as a developer would in the console, which the page's content security policy does not touch. */
async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const results: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(options)})`);
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, any }) => `${id}: ${target} ${any[0]?.message ?? ''}`),
	);
}

const schemes = ['light', 'dark'] as const;
const widths = [320, 1280];

describe.each(schemes)('axe finds nothing (%s)', (colorScheme) => {
	describe.each(widths)('at %i px', (width) => {
		const view = { colorScheme, viewport: { width, height: 900 } };
		const paths = [
			'/',
			'/404.html',
			...localeCodes.flatMap((locale) =>
				['', 'data-collection/', 'search/', 'about/', 'changes/'].map((path) => `/${locale}/${path}`),
			),
		];

		test.each(paths)('on %s', async (path) => {
			expect(await violations(await open(path, view))).toEqual([]);
		});

		test.each(['hardware-imei', 'device-data', 'optional-errors', 'never-photos'])(
			'at the statement that the address names: %s',
			async (id) => {
				expect(await violations(await open(`/en/data-collection/#${id}`, view))).toEqual([]);
			},
		);

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
			expect(await violations(page)).toEqual([]);
		});

		test.each(['/en/data-collection/', '/sv/search/'])('on %s with the search out of reach', async (path) => {
			const page = await open(path, view);
			await page.route('**/search-*/**', (route) => route.abort());
			await page.locator('input[name=q]').fill('imei');
			await page.locator('[data-search-state=error]').waitFor();
			expect(await violations(page)).toEqual([]);
		});
	});
});
