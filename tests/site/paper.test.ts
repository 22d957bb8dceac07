import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { faintTexts, partsOf, partsOfPage, printPage, sheetsOf } from '../helpers/paper.ts';
import { pageIds, requiredIds } from '../helpers/statements.ts';

useBrowser();

const formats = ['A4', 'Letter'] as const;
/** The most sheets that a page may take, whatever it is printed on. */
const most = { policy: 6, statement: 2, mamOnly: 3 };

describe.each(localeCodes)('on paper (%s)', (locale) => {
	const policy = `/${locale}/data-collection/`;
	const lengthOf = (id: string) => readFileSync(`dist${policy}${id}/index.html`).length;
	const [longest = ''] = pageIds.toSorted((one, other) => lengthOf(other) - lengthOf(one));
	const paths = { policy, statement: `${policy}${longest}/`, mamOnly: `/${locale}/mam-only/` };

	test.each(formats)(
		'the policy has few sheets, its parts in the order of the page, and no row cut (%s)',
		async (format) => {
			const page = await open(policy);
			const pdf = await printPage(page, format);
			expect(sheetsOf(pdf)).toBeLessThanOrEqual(most.policy);
			const parts = partsOf(pdf);
			await page.emulateMedia({ media: 'print' });
			const expected = await page.evaluate(partsOfPage);
			expect(expected.length).toBeGreaterThan(3 * requiredIds.length);
			const tags = new Set(['H1', 'H2', 'H3', 'Table', 'Caption', 'TR', 'TH', 'Link']);
			expect(parts.filter(({ tag }) => tags.has(tag)).map(({ tag, address }) => address ?? tag)).toEqual(expected);
			const [head, ...rows] = parts.filter(({ tag }) => tag === 'TR');
			expect(rows.filter(({ sheets }) => sheets.length !== 1)).toEqual([]);
			expect(head?.sheets).toEqual([...new Set(rows.flatMap(({ sheets }) => sheets))]);
		},
	);

	test.each(['statement', 'mamOnly'] as const)('%s has few sheets', async (name) => {
		const page = await look(paths[name]);
		for (const format of formats) expect(sheetsOf(await printPage(page, format))).toBeLessThanOrEqual(most[name]);
	});

	test.each(formats)('no heading of the list for MAM stands alone at the foot of a sheet (%s)', async (format) => {
		const parts = partsOf(await printPage(await look(paths.mamOnly), format));
		const headings = parts.flatMap(({ tag, sheets }, at) => (tag === 'H2' ? [{ sheets, at }] : []));
		expect(headings.length).toBe(3);
		for (const { sheets, at } of headings) {
			expect(parts.slice(at + 1).find(({ tag }) => tag === 'H3')?.sheets).toContain(sheets[0]);
		}
	});

	test.each(Object.entries(paths))('%s has dark words on white, and nothing to press', async (_, path) => {
		const page = await open(path);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		expect(await page.evaluate(faintTexts)).toEqual([]);
		expect(await page.locator(':is(button, input, nav, .skip-link, .policy__jumps):visible').allTextContents()).toEqual(
			[],
		);
	});

	test('the policy has every row, its date, and what the screen says below the names in a column with a head', async () => {
		const page = await open(policy);
		const beside = page.locator('tr[data-item] > td:last-child');
		const words = await beside.allTextContents();
		expect(words.filter(Boolean).length).toBeGreaterThan(25);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('tr[data-item]:visible').count()).toBe(requiredIds.length);
		expect(await beside.allInnerTexts()).toEqual(words.map((text) => text.trim()));
		const head = page.locator('thead th:last-child');
		expect(await head.evaluate((cell) => getComputedStyle(cell).clipPath)).toBe('none');
		const left = async (cell: typeof head) => (await cell.boundingBox())?.x;
		expect(await left(head)).toBe(await left(beside.first()));
		for (const selector of ['.policy__header .policy__note', '.footer']) {
			expect(await page.locator(selector).isVisible()).toBe(true);
		}
	});

	test('each sheet says at its foot where it is from, of what date it is, and which of how many', async () => {
		const page = await look(policy);
		const foot = await page.evaluate(() => {
			const rulesIn = (rules: CSSRuleList): CSSRule[] =>
				[...rules].flatMap((rule) => ['cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList) : [], rule].flat());
			return [...document.styleSheets]
				.flatMap(({ cssRules }) => rulesIn(cssRules))
				.filter(
					(rule): rule is CSSRule & { name: string; style: CSSStyleDeclaration } =>
						rule.constructor.name === 'CSSMarginRule',
				)
				.map(({ name, style }) => [name, style.content])
				.filter(([, content]) => content);
		});
		const date = await page.locator('.policy__note').first().textContent();
		const [, path, day = 'missing'] = /^"(.+) · (.+)"$/.exec(Object.fromEntries(foot)['bottom-left']) ?? [];
		expect(path).toBe(policy);
		expect(date).toContain(day);
		expect(Object.fromEntries(foot)['bottom-right']).toBe('counter(page) " / " counter(pages)');
	});
});
