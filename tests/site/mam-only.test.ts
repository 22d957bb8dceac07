// Long: a case for each promise of one page.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/index.ts';
import { look, newContext, open, useBrowser } from '../helpers/browser.ts';
import { budget } from '../helpers/budget.ts';
import { content, policyIn } from '../helpers/content.ts';
import { type InLanguages, testedLocales } from '../helpers/languages.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { items, mamById, requiredIds } from '../helpers/statements.ts';
import { onWire } from '../helpers/weights.ts';

useBrowser();

/** The most that the page may weigh with brotli, in bytes. In Swedish, words are longer. */
const mostBytes = (locale: string) => (locale === 'en' ? 6000 : 6350);

/** How many of the items have each verdict. */
const count = (verdict: string) => items.filter(({ mam }) => mam === verdict).length;

const words: InLanguages<string> = {
	en: 'That does not mean “never collected”',
	sv: 'Det betyder inte ”samlas aldrig in”',
};

describe.each(testedLocales)('the MAM page (%s)', (locale) => {
	const address = `/${locale}/mam-only/`;
	const own = policyIn(locale).required.categories;
	const { remarks = {} } =
		content.pages.find(({ path }) => path === `content/${locale}/mam-only.mdx`)?.frontmatter ?? {};

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
		const counts = ['yes', 'conditional', 'no'].map((verdict) => String(count(verdict)));
		expect((await page.locator('.mam__counts b').allInnerTexts()).slice(0, 3)).toEqual(counts);
		for (const verdict of ['conditional', 'yes', 'no']) {
			expect(await page.locator(`h2#${verdict}`).textContent()).toMatch(new RegExp(`\\(${count(verdict)}\\)$`));
			const marks = await page
				.locator(`h2#${verdict} ~ .mam__groups`)
				.first()
				.locator('[data-item]')
				.evaluateAll((all) => all.map((one) => one.getAttribute('data-mam')));
			expect(marks).toEqual(new Array(count(verdict)).fill(verdict));
		}
	});

	test('groups the conditions, and keeps what belongs to them', async () => {
		const page = await look(address);
		expect(await page.locator('main').textContent()).toContain(words[locale]);
		const groups = await page.locator('section[data-condition]').evaluateAll((all) =>
			all.map((group) => ({
				text: group.textContent.replace(/\s+/g, ' '),
				title: group.querySelector('h3')?.textContent.replace(/\s+/g, ' ').trim(),
				ids: [...group.querySelectorAll('[data-item]')].map((item) => item.getAttribute('data-item')),
			})),
		);
		const bare = (text = '') => text.replace('Azure Active Directory (Azure AD)', 'Azure AD').toLowerCase();
		const conditions = own.flatMap((category) =>
			category.items.flatMap(({ id, condition }) => (condition ? [{ id, condition: bare(condition), category }] : [])),
		);
		expect(groups.map(({ ids }) => ids)).toEqual(
			[...Map.groupBy(conditions, ({ condition }) => condition).values()].map((alike) => alike.map(({ id }) => id)),
		);
		for (const { text, title, ids } of groups) {
			expect(title).toMatch(new RegExp(`\\(${ids.length}\\)$`));
			for (const { id, condition, category } of conditions.filter(({ id }) => ids.includes(id))) {
				expect(bare(text)).toContain(condition);
				for (const note of [category.note, remarks[id]]) if (note) expect(text).toContain(note);
			}
		}
		for (const { id, items } of own.filter(({ note }) => note)) {
			const { note = '' } = own.find((category) => category.id === id) ?? {};
			for (const item of items)
				expect(await page.locator(`section:has([data-item="${item.id}"])`).last().textContent()).toContain(note);
		}
		for (const { id, note } of own.flatMap(({ items }) => items)) {
			if (note) expect(await page.locator(`[data-item="${id}"]`).textContent()).toContain(note);
		}
	});

	test('copies a list that says of each item all that the page says', async () => {
		const context = await newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
		const page = await context.newPage();
		await page.goto(address);
		await page.locator('[data-tool=copy]').click();
		await expect.poll(() => page.locator('[data-copied]').textContent()).not.toBe('');
		const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
		expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(requiredIds.length);
		// Quoted alone, the list says what it is, and that «not» is not «never».
		expect(lines[0]).toBe(await page.locator('h1').textContent());
		const policy = content.pages.find((one) => one.slug === 'data-collection' && one.locale === locale);
		expect(lines[1]).toContain(formatDate(locale, policy?.frontmatter?.revision ?? '').replace(/\s/g, ' '));
		expect(lines.at(-1)).toBe(page.url());
		expect(lines.join(' ')).toContain({ en: 'does not mean “never', sv: 'betyder inte ”samlas aldrig' }[locale]);
		const lineOf = (label: string) => lines.find((line) => line.startsWith(`- ${label} –`)) ?? '';
		const isAlone = (label: string) => lines.filter((line) => line.startsWith(`- ${label} –`)).length === 1;
		const told = own.flatMap((category) =>
			category.items
				.filter(({ label }) => isAlone(label))
				.map(({ id, label, condition = '' }) => ({
					label,
					parts: [category.label, condition, category.note ?? '', remarks[id] ?? ''],
				})),
		);
		expect(told.length).toBeGreaterThan(requiredIds.length / 2);
		for (const { label, parts } of told) {
			for (const part of parts) if (part !== label) expect(lineOf(label)).toContain(part);
		}
		// What a newer text says comes after the condition that it is about, and an item has one condition.
		const groups = own.flatMap((category) => category.items.map((item) => ({ category, item })));
		for (const { category, item } of groups.filter(({ item }) => item.condition)) {
			const told = lines.filter((line) => line.startsWith(`- ${item.label} – ${category.label} – ${item.condition}`));
			const news = await page.locator(`[data-item="${item.id}"] [data-since]`).allTextContents();
			const end = news.join(' – ').replace(/\s+/g, ' ').trim();
			expect(told.filter((line) => line.endsWith(end))).not.toEqual([]);
		}
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
		expect(column('category_note')).toEqual(own.flatMap(({ items, note = '' }) => items.map(() => note)));
		expect(column('condition')).toEqual(own.flatMap(({ items }) => items.map(({ condition = '' }) => condition)));
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
		expect(onWire(readFileSync(`dist${address}index.html`))).toBeLessThanOrEqual(budget(locale, mostBytes(locale)));
	});
});
