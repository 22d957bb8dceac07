import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { open, setFontSize, useBrowser } from '../helpers/browser.ts';
import { hiddenFocus } from '../helpers/hidden-focus.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { longLines, lostText, sameNames, smallControls } from '../helpers/reading.ts';

useBrowser();

/** The spacing that WCAG 1.4.12 wants a page to bear. */
const textSpacing = `
	* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
	p { margin-block-end: 2em !important }
`;

/** A window at 320 px is one of 1280 px at a zoom of 400 %. */
const sizes = [
	{ width: 320, height: 256 },
	{ width: 390, height: 844 },
	{ width: 640, height: 480 },
	{ width: 768, height: 1024 },
	{ width: 1024, height: 768 },
	{ width: 1280, height: 720 },
];

/** Here items with one name stand below different categories, in the words of Microsoft, and contents name headings. */
const withEqualNames = localeCodes.flatMap((locale) =>
	['', 'data-collection/', 'mam-only/'].map((path) => `/${locale}/${path}`),
);

/** Open a page with all that can be unfolded unfolded. */
async function openUnfolded(path: string): Promise<Page> {
	const page = await open(path);
	await page.evaluate(() => {
		for (const part of document.querySelectorAll('details')) part.open = true;
	});
	return page;
}

describe.each(pageKinds)('%s', (path) => {
	test('has large controls, short lines and names that stand alone, and loses no text, at any width', async () => {
		const page = await openUnfolded(path);
		if (!withEqualNames.includes(path)) expect(await page.evaluate(sameNames)).toEqual([]);
		for (const spacing of ['', textSpacing]) {
			await page.evaluate((css) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(css);
				document.adoptedStyleSheets.push(sheet);
			}, spacing);
			for (const size of sizes) {
				await page.setViewportSize(size);
				const found = {
					small: await page.evaluate(smallControls),
					long: await page.evaluate(longLines),
					lost: await page.evaluate(lostText),
					sideways: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
				};
				expect.soft({ ...size, ...found }).toEqual({ ...size, small: [], long: [], lost: [], sideways: 0 });
			}
		}
	});

	test('has room for text of twice the size', async () => {
		const page = await openUnfolded(path);
		await setFontSize(page, 32);
		for (const size of [
			{ width: 320, height: 640 },
			{ width: 390, height: 844 },
			{ width: 1280, height: 720 },
		]) {
			await page.setViewportSize(size);
			const found = {
				lost: await page.evaluate(lostText),
				sideways: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
			};
			expect.soft({ ...size, ...found }).toEqual({ ...size, lost: [], sideways: 0 });
		}
	});

	test('never hides the focus', async () => {
		const page = await openUnfolded(path);
		await page.keyboard.press('Tab');
		for (const size of [{ width: 320, height: 640 }, ...sizes]) {
			await page.setViewportSize(size);
			expect.soft([size.width, size.height, await page.evaluate(hiddenFocus)]).toEqual([size.width, size.height, []]);
		}
	});
});
