import { describe, expect, test } from 'vitest';
import facts from '../fixtures/revision-facts.json' with { type: 'json' };
import { look, open, useBrowser } from '../helpers/browser.ts';
import { readTables } from '../helpers/cells.ts';
import { comparisons } from '../helpers/comparisons.ts';
import { testedLocales } from '../helpers/languages.ts';
import { revisionList } from '../helpers/revisions.ts';
import { pageIds, successors } from '../helpers/statements.ts';

useBrowser();

/** What each revision changes, by the id of the statement and the date: the kind of the change, then words of what it says. */
const table: Record<string, Partial<Record<string, string[]>>> = facts;

/** The revisions in the table, each with the one before it. */
const steps = revisionList.flatMap(({ date }, index) =>
	date && Object.values(table).some((dates) => dates[date]) ? [[revisionList[index - 1]?.date, date] as const] : [],
);

describe.each(testedLocales)('revisions side by side (%s)', (locale) => {
	const folder = `/${locale}/changes/`;

	test('are listed on the page of changes, which they lead back to', async () => {
		const page = await open(folder, { javaScriptEnabled: false });
		const links = page.locator('#comparisons + ul a');
		expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
			comparisons.map((pair) => `${folder}${pair}/`),
		);
		await links.first().click();
		await page.waitForURL(`**${folder}${comparisons[0]}/`);
		await page.locator('main a').first().click();
		await page.waitForURL(`**${folder}#comparisons`);
	});

	test('are named by their dates, and say how much of them differs', async () => {
		const titles = new Set<string>();
		for (const pair of comparisons) {
			const page = await look(`${folder}${pair}/`);
			titles.add(await page.title());
			titles.add((await page.locator('meta[name=description]').getAttribute('content')) ?? '');
			const years = pair.match(/\b20\d\d\b/g) ?? [];
			const heads = await page.locator('thead').first().locator('th').allTextContents();
			expect(heads.map((text) => /\b20\d\d\b/.exec(text)?.[0]).filter(Boolean)).toEqual(years);
			const counts = (await page.locator('h1 + p').textContent())?.match(/\d+/g)?.slice(0, 2).map(Number);
			const rows = await page.locator('main tr[data-change]').count();
			// Above them stands the category that they are in.
			const same = await page.locator('.unchanged li:not(:has(li))').count();
			expect([pair, counts]).toEqual([pair, [rows, same]]);
		}
		expect(titles.size).toBe(2 * comparisons.length);
	});

	test.each(steps)('show what changed from %s to %s, as the table of the changes says', async (before, after) => {
		const page = await look(`${folder}${before}-to-${after}/`);
		const rows = await page.locator('main tr[data-change]').evaluateAll((all) =>
			all.map((row) => ({
				id: row.getAttribute('data-id') ?? '',
				change: row.getAttribute('data-change'),
				sides: [...row.querySelectorAll('td > div')].map((side) => side.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
				href: row.querySelector('th a')?.getAttribute('href'),
			})),
		);
		const changed = Object.entries(table).flatMap(([id, dates]) =>
			dates[after] ? [[id, ...dates[after]] as const] : [],
		);
		expect(rows.map(({ id, change }) => `${id} ${change}`).sort()).toEqual(
			changed.map(([id, kind]) => `${id} ${kind}`).sort(),
		);
		const absent = { en: 'Not listed', sv: 'Finns inte med' }[locale];
		for (const { id, change, sides, href } of rows) {
			expect([id, sides.length, sides[0] === sides[1]]).toEqual([id, 2, false]);
			expect([id, sides.map((side) => side === absent)]).toEqual([id, [change === 'added', change === 'removed']]);
			if (pageIds.includes(id)) expect(href).toBe(`/${locale}/data-collection/${id}/`);
		}
		const text = (await page.locator('main').textContent()) ?? '';
		const words = locale === 'en' ? changed.flatMap(([, , ...said]) => said) : [];
		expect(words.filter((word) => !text.includes(word))).toEqual([]);
	});

	test('stand in the order of the policy page', async () => {
		const policy = await look(`/${locale}/data-collection/`);
		const order = await policy.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
		for (const pair of comparisons) {
			const page = await look(`${folder}${pair}/`);
			const rows = await page
				.locator('main :is(h2[id], tr[data-id])')
				.evaluateAll((all) => all.map((one) => one.getAttribute('data-id') ?? one.id));
			// What replaced a former one has its id as well.
			const known = rows.filter((id) => order.includes(id) && !Object.hasOwn(successors, id));
			expect(known.length).toBeGreaterThan(3);
			expect(known).toEqual(known.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
		}
	});

	test('name the category of a statement, which stands above it, for screen readers alone', async () => {
		const page = await look(`${folder}${comparisons[0]}/`);
		const names = page.locator('main th a span');
		expect(await names.count()).toBeGreaterThan(0);
		const widths = await names.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
		expect(widths.filter((width) => width > 1)).toEqual([]);
	});

	test('stay side by side when the language is switched', async () => {
		const other = locale === 'en' ? 'sv' : 'en';
		const page = await open(`${folder}${comparisons[0]}/`, { javaScriptEnabled: false });
		await page.locator(`header a[hreflang=${other}]`).click();
		await page.waitForURL(`**/${other}/changes/${comparisons[0]}/`);
	});

	test.each([320, 1280])(
		'are tables for a screen reader at %i px, with a head above and before each cell',
		async (width) => {
			const page = await open(`${folder}${comparisons[0]}/`, { viewport: { width, height: 640 } });
			const tables = await readTables(page);
			expect(tables.length).toBeGreaterThan(0);
			for (const [first, ...rows] of tables) {
				expect(first?.map(([role]) => role)).toEqual(['columnheader', 'columnheader', 'columnheader']);
				expect(first?.map(([, name]) => name)).toEqual(tables[0]?.[0]?.map(([, name]) => name));
				expect(rows.length).toBeGreaterThan(0);
				expect(rows.filter((row) => row.map(([role]) => role).join(' ') !== 'rowheader cell cell')).toEqual([]);
			}
		},
	);
});
