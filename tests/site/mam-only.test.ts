// Long: a case for each promise of one page, and what the fact base says of each item.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { look, newContext, open, useBrowser } from '../helpers/browser.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { policyFacts, requiredIds } from '../helpers/policy-facts.ts';
import { onWire } from '../helpers/weights.ts';

useBrowser();

/** The most that the page may weigh with brotli, in bytes. */
const mostBytes = 6625;

const { items, categories } = policyFacts;
/** What the fact base says of each required data item, in the order of the policy. */
const mamById = Object.fromEntries(
	requiredIds.map((id) => {
		const { mam, mamCondition } = items.find(({ key }) => key === id) ?? {
			mamCondition: null,
			...categories.find(({ key }) => key === id),
		};
		return [id, mamCondition && id !== 'hardware-device-name' ? 'conditional' : mam];
	}),
);
const words: Record<Locale, { not: string; mdm: string; friendly: string }> = {
	en: {
		not: 'That does not mean “never collected”',
		mdm: 'Microsoft’s text does not say how that goes together with MAM only.',
		friendly: 'Microsoft adds: “Device Friendly Name”',
	},
	sv: {
		not: 'Det betyder inte ”samlas aldrig in”',
		mdm: 'I Microsofts text står inte hur det går ihop med att kunden bara använder MAM.',
		friendly: 'Microsoft tillägger: ”Enhetens eget namn (Device Friendly Name)”',
	},
};

describe.each(localeCodes)('the MAM page (%s)', (locale) => {
	const address = `/${locale}/mam-only/`;
	const note =
		categories.map(({ note }) => (locale === 'en' ? (note?.enFixed ?? note?.en) : note?.sv)).find(Boolean) ?? '';

	test('has each required data item once, with its mark and a link to its page', async () => {
		const page = await look(address);
		const found = await page
			.locator('[data-item]')
			.evaluateAll((all) =>
				all.map((one) =>
					['data-item', 'data-mam']
						.map((name) => one.getAttribute(name) ?? '')
						.concat(one.querySelector('a')?.getAttribute('href') ?? ''),
				),
			);
		expect(found).toHaveLength(requiredIds.length);
		expect(Object.fromEntries(found.map(([id, mam]) => [id, mam]))).toEqual(mamById);
		for (const [id, , href] of found) expect(href).toBe(`/${locale}/data-collection/${id}/`);
	});

	test('counts them, and stands each below the heading of its verdict', async () => {
		const page = await look(address);
		const counts = [38, 8, 31];
		expect(await page.locator('.mam__counts b').allInnerTexts()).toEqual(counts.map(String));
		for (const [verdict, count] of [
			['conditional', 8],
			['yes', 38],
			['no', 31],
		] as const) {
			expect(await page.locator(`h2#${verdict}`).textContent()).toMatch(new RegExp(`\\(${count}\\)$`));
			const marks = await page
				.locator(`h2#${verdict} ~ .mam__groups`)
				.first()
				.locator('[data-item]')
				.evaluateAll((all) => all.map((one) => one.getAttribute('data-mam')));
			expect(marks).toEqual(new Array(count).fill(verdict));
		}
	});

	test('groups the conditions, and keeps what belongs to them', async () => {
		const page = await look(address);
		const groups = page.locator('[data-condition]');
		expect(await groups.locator('h3').allInnerTexts()).toEqual(
			[3, 2, 3].map((count) => expect.stringContaining(`(${count})`)),
		);
		const [managed = '', azure = '', mdm = ''] = await groups.allInnerTexts();
		expect(managed).toContain(note);
		expect(azure).toContain('Azure AD');
		expect(azure).not.toContain('MDM');
		expect(mdm).toContain(words[locale].mdm);
		expect(await page.locator('main').textContent()).toContain(words[locale].not);
		const name = await page.locator('[data-item=hardware-device-name]').textContent();
		expect(name).toContain(words[locale].friendly);
		expect(await page.locator('section:has([data-item=app-size])').textContent()).toContain(note);
	});

	test('copies a list that says of each item all that the page says', async () => {
		const context = await newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
		const page = await context.newPage();
		await page.goto(address);
		await page.locator('[data-tool=copy]').click();
		await expect.poll(() => page.locator('[data-copied]').textContent()).not.toBe('');
		const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
		expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(requiredIds.length);
		const lineOf = (label: string) => lines.find((line) => line.startsWith(`- ${label} –`)) ?? '';
		const [app, size, device] =
			locale === 'en' ? ['app ID', 'size', 'Intune device ID'] : ['app-ID', 'storlek', 'Intune-enhets-ID'];
		const conditions = policyFacts.items.find(({ key }) => key === 'app-id');
		const condition = (locale === 'en' ? conditions?.mamCondition : conditions?.mamConditionSvProposed) ?? 'missing';
		const category = categories.find(({ key }) => key === 'app-inventory')?.[locale].label;
		expect(lineOf(app ?? '')).toBe(`- ${app} – ${category} – ${condition} – ${note}`);
		expect(lineOf(size ?? '')).toBe(`- ${size} – ${category} – ${note}`);
		expect(lineOf(device ?? '')).toContain(words[locale].mdm);
	});

	test('says so where the browser does not let it copy', async () => {
		const page = await (await newContext()).newPage();
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('No.'));
		});
		await page.goto(address);
		await page.locator('[data-tool=copy]').click();
		const refused = (await page.locator('[data-copied]').getAttribute('data-refused')) ?? 'missing';
		await expect.poll(() => page.locator('[data-copied]').textContent()).toBe(refused);
	});

	test('prints at a press', async () => {
		const page = await (await newContext()).newPage();
		await page.addInitScript('window.print = () => { window.hasPrinted = true; }');
		await page.goto(address);
		await page.locator('[data-tool=print]').click();
		expect(await page.evaluate('window.hasPrinted')).toBe(true);
	});

	test('shows no button without JavaScript that would do nothing', async () => {
		const page = await open(address, { javaScriptEnabled: false });
		expect(await page.locator('main').getByRole('button').count()).toBe(0);
		await page.locator('main a', { hasText: 'CSV' }).waitFor();
	});

	test('has the same items as CSV', async () => {
		const csv = readFileSync(`dist/${locale}/mam-only.csv`, 'utf8');
		const [columns = [], ...rows] = parseCsv(csv.slice(1));
		const column = (name: string) => rows.map((row) => row[columns.indexOf(name)]);
		expect(Object.fromEntries(column('id').map((id, index) => [id, column('mam')[index]]))).toEqual(mamById);
		expect(column('category_note').filter(Boolean)).toEqual(new Array(5).fill(note));
		expect(column('condition').filter(Boolean)).toHaveLength(8);
		expect(await (await look(address)).locator('main a', { hasText: 'CSV' }).getAttribute('href')).toBe(
			`/${locale}/mam-only.csv`,
		);
	});

	test.each([320, 390, 768, 1280])('fits at %i px, with links and buttons that are easy to hit', async (width) => {
		const page = await open(address, { viewport: { width, height: 900 } });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		const small = await page
			.locator('.mam__tools > *:not(span), .mam__groups a')
			.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent));
		expect(small).toEqual([]);
	});

	test('is not too heavy', () => {
		expect(onWire(readFileSync(`dist${address}index.html`))).toBeLessThanOrEqual(mostBytes);
	});
});
