import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { type QualifiedItem, qualifiedItems } from '../helpers/policy-facts.ts';

useBrowser();

const read = (locale: Locale, name: string) => readFileSync(`dist/${locale}/${name}`, 'utf8');
const statementPage = (locale: Locale, { id }: QualifiedItem) => look(`/${locale}/data-collection/${id}/`);

/** Go to an item's row on the policy page, and take the text of what is in view and not covered there. */
async function inViewAtRow(page: Page, locale: Locale, { id }: QualifiedItem): Promise<string> {
	await page.goto('about:blank');
	await page.goto(`/${locale}/data-collection/#${id}`);
	return page.locator(`[id="${id}"]`).evaluate((row) => {
		const note = row.closest('tbody')?.querySelector('[data-category-note]');
		const isInView = (element: Element) =>
			[...element.getClientRects()].every(({ left, top, right, bottom }) =>
				[top + 2, bottom - 2].every((y) => {
					const found = document.elementFromPoint((left + right) / 2, y);
					return found !== null && (element.contains(found) || found.contains(element));
				}),
			);
		const parts = [row.querySelector('td .sign'), row.querySelector('td small'), note];
		return parts.map((part) => (part && isInView(part) ? part.textContent : '')).join(' ');
	});
}

/**
 * Every place where an item is shown, with the text that it has there. A further page that shows items, such as the
 * one about MAM or the overview, gets an entry here.
 */
const places: Record<string, (locale: Locale, item: QualifiedItem) => Promise<string | null | undefined>> = {
	'its row after a deep link, on a desktop': async (locale, item) =>
		inViewAtRow(await open('about:blank'), locale, item),
	'its row after a deep link, on a phone': async (locale, item) =>
		inViewAtRow(await open('about:blank', { viewport: { width: 320, height: 640 } }), locale, item),
	'a result of the search': async (locale, { id }) => {
		const label = await (await look(`/${locale}/data-collection/`)).locator(`[id="${id}"] > th`).textContent();
		const page = await open(`/${locale}/search/?q=${encodeURIComponent(label ?? '')}`);
		const result = page.locator('[data-search-result]', { has: page.locator(`a[href$="#${id}"]`) });
		await result.waitFor();
		return result.textContent();
	},
	'its own page': async (locale, item) =>
		(
			await (await statementPage(locale, item)).locator('.statement__verdict, [data-category-note]').allTextContents()
		).join(' '),
	'the description of its own page': async (locale, item) =>
		(await statementPage(locale, item)).locator('meta[name=description]').getAttribute('content'),
	'its citation': async (locale, item) => (await statementPage(locale, item)).locator('#citation').textContent(),
	'the linked data of its own page': async (locale, item) => {
		const [json = ''] = await (await statementPage(locale, item)).locator('script[type$="ld+json"]').allTextContents();
		return JSON.parse(json).description;
	},
	'policy.json': async (locale, { id, category }) => {
		const { required } = JSON.parse(read(locale, 'policy.json'));
		const own = required.categories.find((candidate: { id: string }) => candidate.id === category);
		const { condition, note } = own.items.find((item: { id: string }) => item.id === id);
		return [condition, note, own.note].join(' ');
	},
	'policy.csv': async (locale, { id }) => {
		const [columns = [], ...records] = parseCsv(read(locale, 'policy.csv').replace(/^\uFEFF/, ''));
		const record = records.find(([first]) => first === id);
		return ['condition', 'note', 'category_note'].map((name) => record?.[columns.indexOf(name)]).join(' ');
	},
	'policy.jsonld': async (locale, { id }) =>
		JSON.parse(read(locale, 'policy.jsonld')).hasDefinedTerm.find((term: { termCode: string }) => term.termCode === id)
			.description,
};

test('eight conditions, one note and one note of a category of five items are known', () => {
	expect(qualifiedItems.filter(({ condition }) => condition)).toHaveLength(9);
	expect(qualifiedItems.filter(({ categoryNote }) => categoryNote)).toHaveLength(5);
});

describe.each(localeCodes)('no condition is ever lost (%s)', (locale) => {
	describe.each(Object.keys(places))('in %s', (place) => {
		test.each(qualifiedItems.map((item) => [item.id, item] as const))('%s', async (_, item) => {
			const text = (await places[place]?.(locale, item))?.replace(/\s+/g, ' ') ?? '';
			for (const words of [item.condition, item.categoryNote]) if (words) expect(text).toContain(words[locale]);
		});
	});
});
