// Long: a case for each promise of one page.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { allStatements, policyFacts, requiredIds, standaloneCategories, verdictIds } from '../helpers/policy-facts.ts';

useBrowser();

const lookAtPolicy = (locale: Locale) => look(`/${locale}/data-collection/`);

/** The verdict that the fact base gives each required data item, by id. */
const mamById = Object.fromEntries([
	...policyFacts.items
		.filter(({ key }) => key !== 'app-icons')
		.map(({ key, mam, mamCondition }) => [key, mamCondition && key !== 'hardware-device-name' ? 'conditional' : mam]),
	...policyFacts.categories.filter(({ standalone }) => standalone).map(({ key, mam }) => [key, mam]),
]);

const items = requiredIds.length;
const categories = policyFacts.categories.length;
/** The categories that are more than one data item. */
const groups = categories - standaloneCategories.length;

async function marks(page: Page, selector: string, ...names: string[]): Promise<(string | null)[][]> {
	return page
		.locator(selector)
		.evaluateAll(
			(elements, attributes) => elements.map((element) => attributes.map((name) => element.getAttribute(name))),
			names,
		);
}

describe.each(localeCodes)('the policy page (%s)', (locale) => {
	test('marks every statement with its id and its verdict', async () => {
		const page = await lookAtPolicy(locale);
		const required = await marks(page, '[data-verdict=required]', 'id', 'data-item', 'data-mam');
		expect(Object.fromEntries(required.map(([id, , mam]) => [id, mam]))).toEqual(mamById);
		expect(required.every(([id, item]) => id === item)).toBe(true);
		expect(await marks(page, '[data-verdict=optional]', 'id', 'data-item')).toEqual(
			policyFacts.optional.facts.map(({ key }) => [key, key]),
		);
		expect(await marks(page, '[data-verdict=never]', 'id', 'data-item')).toEqual(
			policyFacts.never.map(({ key }) => [key, key]),
		);
		expect(await marks(page, '[data-category]', 'id', 'data-category')).toEqual(
			policyFacts.categories.map(({ key }) => [key, key]),
		);
		expect(await marks(page, '[data-source]', 'id', 'data-source')).toEqual(
			policyFacts.sources4.map(({ key }) => [key, key]),
		);
		expect(await marks(page, '[data-statement]', 'id', 'data-statement')).toEqual([['not-sold', 'not-sold']]);
		expect(await page.locator('tr[data-category][data-item]').count()).toBe(standaloneCategories.length);
	});

	test('has a table with caption, column headers, row groups and row headers, and no empty cell', async () => {
		const page = await lookAtPolicy(locale);
		const table = page.locator('table');
		expect(await table.count()).toBe(1);
		expect(await table.locator('caption').textContent()).toMatch(new RegExp(`^${items} .+ ${categories} `));
		expect(await table.locator('thead th[scope=col]').count()).toBe(4);
		expect(await table.locator('tbody').count()).toBe(categories);
		expect(await table.locator('tbody[data-category] > tr:first-child > th[scope=rowgroup]').count()).toBe(groups);
		expect(await table.locator('tr[data-item] > th[scope=row]').count()).toBe(items);
		const cells = await table.locator('th, td').allTextContents();
		expect(cells.filter((text) => text.trim() === '')).toEqual([]);
	});

	test('says every verdict in words', async () => {
		const page = await lookAtPolicy(locale);
		const words: Record<Locale, Record<string, string>> = {
			en: { required: 'Required', optional: 'Optional data', never: 'Never collected', yes: 'Yes', no: 'No' },
			sv: { required: 'Obligatorisk', optional: 'Valfria data', never: 'Samlas aldrig in', yes: 'Ja', no: 'Nej' },
		};
		for (const verdict of ['required', 'optional', 'never']) {
			const found = await page.locator(`[data-verdict=${verdict}] .verdict`).allTextContents();
			expect(new Set(found)).toEqual(new Set([words[locale][verdict]]));
		}
		for (const [mam, word] of Object.entries({ yes: 'yes', conditional: 'yes', no: 'no' })) {
			const found = await page.locator(`[data-mam=${mam}] .mam`).allTextContents();
			const start = `${{ en: 'With MAM only', sv: 'Med enbart MAM' }[locale]}: ${words[locale][word]}`;
			expect(found.filter((text) => !text.startsWith(start))).toEqual([]);
		}
	});

	test('shows a condition beside its verdict, and the note with its category', async () => {
		const page = await lookAtPolicy(locale);
		const text = async (selector: string) => (await page.locator(selector).textContent())?.trim();
		const expected: Record<Locale, [condition: string, remark: string, note: string]> = {
			en: [
				'Yes (Managed apps only)',
				'Yes; Device Friendly Name',
				'Note: Application inventory data is only collected',
			],
			sv: [
				'Ja (Endast hanterade program)',
				'Ja; Enhetens eget namn (Device Friendly Name)',
				'Anmärkning: Programinventeringsdata samlas endast in',
			],
		};
		const [condition, remark, note] = expected[locale];
		expect(await text('#app-id .mam')).toContain(condition);
		expect(await text('#hardware-device-name .mam')).toContain(remark);
		expect(await text('#app-inventory > tr:first-child > td')).toContain(note);
	});

	test('has a permanent link at each statement, named by what it leads to', async () => {
		const page = await lookAtPolicy(locale);
		const links = await page
			.locator('[data-item] a[href^="#"], [data-category] th[scope=rowgroup] a[href^="#"]')
			.evaluateAll((all) =>
				all.map((link) => [link.closest('[id]')?.id, link.getAttribute('href'), link.ariaLabel ?? link.textContent]),
			);
		expect(links).toHaveLength(verdictIds.length + groups);
		const names = links.map(([, , name]) => name);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
		for (const [id, href] of links.filter(([, href]) => href?.startsWith('#'))) {
			expect(href === `#${id}` || (await page.locator(`[id="${href?.slice(1)}"] a[href="${href}"]`).count()) > 0).toBe(
				true,
			);
		}
		const imei = {
			en: 'IMEI number, Hardware inventory information',
			sv: 'IMEI-nummer, Information om maskinvaruinventering',
		};
		expect(await page.locator('#hardware-imei .permalink').getAttribute('aria-label')).toBe(imei[locale]);
	});

	test('lists its chapters, and the categories below that of required data', async () => {
		const page = await lookAtPolicy(locale);
		const hrefs = (selector: string) =>
			page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		const chapters = await marks(page, 'main h2[id]', 'id');
		expect(await hrefs('.contents__list > li > a')).toEqual(chapters.map(([id]) => `#${id}`));
		expect(await hrefs('.contents__list > li:has(> [href="#required-data"]) li > a')).toEqual(
			policyFacts.categories.map(({ key }) => `#${key}`),
		);
	});

	test('marks the statement that the address names', async () => {
		const background = (selector: string) =>
			page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
		const page = await open(`/${locale}/data-collection/#hardware-imei`);
		expect(await background('#hardware-imei > th')).not.toBe(await background('#hardware-iccid > th'));
		expect(await page.locator('#hardware-imei').isVisible()).toBe(true);
		await page.evaluate(() => location.assign('#never-photos'));
		expect(await background('#never-photos')).not.toBe(await background('#never-contacts'));
		await page.evaluate(() => location.assign('#device-data'));
		expect(await background('#device-data th[scope=rowgroup]')).not.toBe(
			await background('#access-control th[scope=rowgroup]'),
		);
	});

	test('gives foreign terms their language', async () => {
		const page = await lookAtPolicy(locale);
		const terms = await page
			.locator('main [lang]')
			.evaluateAll((all) => all.map((term) => `${term.getAttribute('lang')}: ${term.textContent}`));
		expect(terms).toEqual(
			locale === 'en'
				? []
				: [
						'en: MAM workload',
						'en: Device Friendly Name',
						'en: installedDeviceCount',
						'en: notApplicableDeviceCount',
						'en: notInstalledDeviceCount',
						'en: pendingInstallDeviceCount',
					],
		);
	});

	test('keeps its table in the accessibility tree on a narrow screen', async () => {
		const page = await open(`/${locale}/data-collection/`, { viewport: { width: 320, height: 640 } });
		const session = await page.context().newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const count = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
		expect(count('table')).toBe(1);
		expect(count('row')).toBe(1 + items + 1);
		expect(count('columnheader')).toBe(4);
		expect(count('rowheader')).toBe(items + groups);
		expect(count('cell')).toBe(2 * items + 1);
	});
});

test('headings and statements have the same ids in the same order in every language', async () => {
	const ids = await Promise.all(
		localeCodes.map(async (locale) => (await marks(await lookAtPolicy(locale), 'main [id]', 'id')).flat()),
	);
	expect(ids[0]?.length).toBeGreaterThan(allStatements.length);
	for (const other of ids) expect(other).toEqual(ids[0]);
});

test('structure and text alone rank required, optional and never', async () => {
	const page = await open('/en/data-collection/');
	const outline = await page.evaluate(() => {
		for (const element of document.querySelectorAll('[class], style')) element.removeAttribute('class');
		for (const style of document.querySelectorAll('style')) style.remove();
		return [...document.querySelectorAll('main h2')].map((heading) => heading.textContent);
	});
	expect(outline.indexOf('Required data')).toBeLessThan(outline.indexOf('Optional data'));
	expect(outline.indexOf('Optional data')).toBeLessThan(outline.indexOf('What is never collected'));
	const row = (id: string) => page.locator(`#${id}`).textContent();
	expect(await row('hardware-imei')).toContain('Required');
	expect(await row('optional-errors')).toContain('Optional');
	expect(await row('never-photos')).toContain('Never collected');
});
