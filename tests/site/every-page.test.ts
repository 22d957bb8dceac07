import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { open, useBrowser } from '../helpers/browser.ts';
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
	{ width: 320, height: 640 },
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

/** Give the text of a page that spacing. */
const spaceText = (page: Page) =>
	page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
	}, textSpacing);

/** List what is wrong with the text and the controls of a page. */
const faults = async (page: Page) => ({
	small: await page.evaluate(smallControls),
	long: await page.evaluate(longLines),
	lost: await page.evaluate(lostText),
	sideways: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
});
const noFaults = { small: [], long: [], lost: [], sideways: 0 };

test.each(pageKinds)(
	'%s has large controls, short lines and names that stand alone, loses no text and hides no focus, at any size',
	async (path) => {
		const page = await open(path);
		if (!withEqualNames.includes(path)) expect(await page.evaluate(sameNames)).toEqual([]);
		await page.evaluate(() => {
			for (const part of document.querySelectorAll('details')) part.open = true;
		});
		// From now on the focus has a ring, and a link that has it does not fetch its page ahead.
		await page.keyboard.press('Tab');
		await page.context().setOffline(true);
		for (const size of sizes) {
			await page.setViewportSize(size);
			expect.soft({ ...size, ...(await faults(page)) }).toEqual({ ...size, ...noFaults });
			expect.soft({ ...size, hidden: await page.evaluate(hiddenFocus) }).toEqual({ ...size, hidden: [] });
			await spaceText(page);
			expect.soft({ ...size, ...(await faults(page)) }).toEqual({ ...size, ...noFaults });
			await page.evaluate(() => document.adoptedStyleSheets.pop());
		}
	},
);
