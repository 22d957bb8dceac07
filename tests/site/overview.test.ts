// Long: a case for each promise of one page.

import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { look, newContext, open, useBrowser } from '../helpers/browser.ts';
import { budget } from '../helpers/budget.ts';
import { policyIn } from '../helpers/content.ts';
import { testedLocales } from '../helpers/languages.ts';
import {
	categories,
	groups,
	items,
	mamById,
	neverIds,
	optionalIds,
	qualifiedItems,
	verdictIds,
} from '../helpers/statements.ts';
import { onWire } from '../helpers/weights.ts';

useBrowser();

/** The most that the page may weigh with brotli, in bytes. In Swedish, words are longer. */
const mostBytes = (locale: string) => (locale === 'en' ? 7000 : 7200);

const idOf = (address: string | null) => /data-collection\/#?([^/]+)\/?$/.exec(address ?? '')?.[1] ?? '';

/** The category of a required data item. */
const categoryOf = (id: string) => categories.find((category) => category.items.some((item) => item.id === id))?.id;

/** How many data items have a verdict. */
const count = (verdict: string) => items.filter(({ mam }) => mam === verdict).length;

describe.each(testedLocales)('the overview (%s)', (locale) => {
	const address = `/${locale}/`;

	test('comes in one request that is not too heavy', async () => {
		expect(onWire(readFileSync(`dist${address}index.html`))).toBeLessThanOrEqual(budget(locale, mostBytes(locale)));
		const page = await (await newContext()).newPage();
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(address, { waitUntil: 'networkidle' });
		const [first, ...others] = requests.map((request) => request.replace(inject('origin'), ''));
		expect(first).toBe(address);
		expect(others.filter((path) => !/^\/_astro\/[^/]+\.js$/.test(path))).toEqual([]);
	});

	test('says how old the text is, and where its changes are', async () => {
		const page = await look(address);
		expect(await page.locator('.overview__date').textContent()).toContain(
			locale === 'en' ? '27 April 2022' : '27 april 2022',
		);
		const href = await page.locator('.overview__date a').getAttribute('href');
		expect(href).toBe(`/${locale}/changes/#revisions`);
		await (await open(href ?? '')).locator('#revisions').waitFor();
	});

	test('answers in four rows, whose links lead to statements and categories', async () => {
		const page = await look(address);
		expect(await page.locator('.answer h2').evaluateAll((names) => names.map(({ id }) => id))).toEqual([
			'required',
			'conditional',
			'optional',
			'never',
		]);
		const links = await page
			.locator('.answer a')
			.evaluateAll((all) => all.map((link) => [link.getAttribute('href') ?? '', link.textContent]));
		expect(links.length).toBeGreaterThan(20);
		for (const [href = ''] of links) {
			const id = idOf(href);
			const isCategory = groups.some((group) => group.id === id);
			expect(href).toBe(`/${locale}/data-collection/${isCategory ? `#${id}` : `${id}/`}`);
			expect(isCategory || verdictIds.includes(id)).toBe(true);
		}
	});

	test('has all its answers in view on a laptop, with round signs', async () => {
		const page = await open(address, { viewport: { width: 1280, height: 800 } });
		const last = await page.locator('.answer__text').last().boundingBox();
		expect((last?.y ?? 800) + (last?.height ?? 0)).toBeLessThan(800);
		const signs = await page.locator('.answer__name').evaluateAll((names) =>
			names.map((name) => {
				const { width, height } = getComputedStyle(name, '::before');
				return width === height && Number.parseFloat(width) > 0;
			}),
		);
		expect(signs).toEqual([true, true, true, true]);
	});

	test('shows every statement once in its picture: of a category, those with one sign together, which is said', async () => {
		const page = await look(address);
		const found = await page.locator('.picture details').evaluateAll((groups) =>
			groups.map((group) => ({
				lists: [...group.querySelectorAll('ul')].map((list) => ({
					mam: list.dataset['mam'],
					said: group.querySelector(`.visually-hidden:has(+ [data-mam="${list.dataset['mam']}"])`)?.textContent,
					hrefs: [...list.querySelectorAll('li > a')].map((link) => link.getAttribute('href')),
				})),
				strip: [...group.querySelectorAll('.picture__strip i')].map((sign) => sign.getAttribute('data-mam')),
			})),
		);
		const said = {
			en: { yes: 'also with MAM only', no: 'not with MAM only' },
			sv: { yes: 'även med bara MAM', no: 'inte med bara MAM' },
		}[locale];
		const kinds = Map.groupBy(verdictIds, (id) => categoryOf(id) ?? (optionalIds.includes(id) ? 'optional' : 'never'));
		const expected = [...kinds.values()].map((ids) => {
			const withSign = Map.groupBy(ids, (id) => mamById[id] ?? undefined);
			const signs = (['yes', 'conditional', 'no', undefined] as const).filter((mam) => withSign.has(mam));
			return {
				lists: signs.map((mam) => ({
					mam,
					// An item with a condition says it.
					said: mam === 'yes' || mam === 'no' ? said[mam] : undefined,
					hrefs: withSign.get(mam)?.map((id) => `${address}data-collection/${id}/`),
				})),
				strip: signs.flatMap((mam) => withSign.get(mam)?.map(() => mam ?? null)),
			};
		});
		expect(found).toEqual(expected);
		expect(expected).toHaveLength(categories.length + 2);
		const legend = await page.locator('.picture__legend b').allInnerTexts();
		expect(legend.map((words) => Number.parseInt(words, 10))).toEqual([
			...['yes', 'conditional', 'no'].map(count),
			optionalIds.length,
			neverIds.length,
		]);
	});

	test('loses no condition and no note', async () => {
		const page = await look(address);
		for (const { id, condition } of qualifiedItems) {
			const words = condition(locale);
			if (!words) continue;
			const item = page.locator('.picture li', { has: page.locator(`a[href$="/${id}/"]`) });
			expect((await item.locator('small').textContent())?.toLowerCase()).toContain(words.toLowerCase());
		}
		expect(await page.locator('.picture details > p:not(.visually-hidden)').allTextContents()).toEqual(
			policyIn(locale).required.categories.flatMap(({ note }) => note ?? []),
		);
	});

	test('draws its bar in the proportions of the counts', async () => {
		const page = await look(address);
		const [whole = 0, ...lines] = await page
			.locator('.picture__bar, .picture__bar line')
			.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
		expect(lines.map((width) => Math.round((width / whole) * items.length))).toEqual(['yes', 'conditional'].map(count));
	});

	test('opens its groups where there is room, and folds them on a phone', async () => {
		const page = await open(address);
		const first = page.locator('.picture details a').first();
		expect(await first.isVisible()).toBe(true);
		await page.setViewportSize({ width: 390, height: 844 });
		await first.waitFor({ state: 'hidden' });
		await page.locator('.picture summary').first().click();
		await first.waitFor();
	});

	test.each([1280, 390])(
		'shows everything without JavaScript at %i px, on a press where there is no room',
		async (width) => {
			const page = await open(address, { javaScriptEnabled: false, viewport: { width, height: 900 } });
			const first = page.locator('.picture details a').first();
			const height = async () => (await page.locator('.picture__groups').boundingBox())?.height ?? 0;
			const before = await height();
			if (width === 390) {
				await page.locator('.picture summary').first().click();
				expect(await height()).toBeGreaterThan(before);
			}
			await first.click();
			await page.waitForURL(`**/${verdictIds[0]}/`);
		},
	);

	test('shows only the statements of a row in the color of its verdict', async () => {
		const page = await look(address);
		const colors = await page.locator('.answer').evaluateAll((rows) =>
			rows.map((row) => {
				const sign = row.querySelector('.sign');
				const own = sign && getComputedStyle(sign, '::before').color;
				const isOwn = (link: Element) => getComputedStyle(link).textDecorationColor === own;
				const links = (part: string) => [...row.querySelectorAll(`.answer__${part} a`)];
				return [links('text').every(isOwn), links('remark').some(isOwn)];
			}),
		);
		expect(colors).toEqual(colors.map(() => [true, false]));
		expect(colors.length).toBe(4);
	});

	test('has the lines of its legend start below each other', async () => {
		const page = await open(address, { viewport: { width: 390, height: 844 } });
		const starts = await page.locator('.picture__legend > li').evaluateAll((rows) =>
			rows.map((row) => {
				const range = new Range();
				range.selectNodeContents(row);
				const lines = Map.groupBy(range.getClientRects(), ({ bottom }) => Math.round(bottom / 10));
				return [...lines.values()].map((rects) => Math.round(Math.min(...rects.map(({ left }) => left))));
			}),
		);
		expect(starts.filter((lines) => lines.length > 1).length).toBeGreaterThan(2);
		for (const [first, ...others] of starts) for (const other of others) expect(other).toBe(first);
	});

	test.each([320, 390, 768, 1280])('fits at %i px, with links and rows that are easy to hit', async (width) => {
		const page = await open(address, { viewport: { width, height: 900 } });
		await page.evaluate(() => {
			for (const group of document.querySelectorAll('details')) group.open = true;
		});
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		const small = await page
			.locator('main :is(.picture a, summary, button, input)')
			.evaluateAll((all) =>
				all
					.filter(
						(one) =>
							one.closest('.picture > p') === null &&
							one.getClientRects()[0] !== undefined &&
							one.getBoundingClientRect().height < 44,
					)
					.map((one) => one.textContent),
			);
		expect(small).toEqual([]);
	});
});
