// Long: a way to read each place where an item is shown.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { search } from '../helpers/search-page.ts';
import { type QualifiedItem, qualifiedItems } from '../helpers/statements.ts';

useBrowser();

const read = (locale: Locale, name: string) => readFileSync(`dist/${locale}/${name}`, 'utf8');

/** What an item's own page says, by where it says it; each page is read once. */
const ownPages = new Map<string, Promise<Record<'shown' | 'description' | 'citation' | 'linkedData', string>>>();

function onItsPage(locale: Locale, { id }: QualifiedItem) {
	const path = `/${locale}/data-collection/${id}/`;
	const texts = ownPages.get(path) ?? readOwnPage(path);
	ownPages.set(path, texts);
	return texts;
}

async function readOwnPage(path: string) {
	const page = await open(path);
	return page.evaluate(() => {
		const textOf = (selector: string) =>
			[...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join(' ');
		return {
			shown: textOf('.statement__verdict, [data-category-note]'),
			description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
			citation: textOf('#citation'),
			linkedData: textOf('script[type$="ld+json"]'),
		};
	});
}

/** Take the text of an item on a page that lists items, and of what its group says of all of them. */
async function inList(path: string, item: string): Promise<string> {
	const texts = await (await look(path))
		.locator(item)
		.evaluateAll((all) =>
			all
				.flatMap((element) => [
					element.closest('li, h3'),
					...(element.closest('details, section')?.querySelectorAll(':scope > :is(h3, p)') ?? []),
				])
				.map((part) => part?.textContent),
		);
	return texts.join(' ');
}

/** Go to an item's row on the policy page, and take the text of what is in view and not covered there. */
async function inViewAtRow(width: number, height: number, locale: Locale, { id }: QualifiedItem): Promise<string> {
	const page = await look(`/${locale}/data-collection/`);
	await page.setViewportSize({ width, height });
	return page.locator(`[id="${id}"]`).evaluate(async (row) => {
		location.assign(`#${row.id}`);
		// The page has come to the place when it is next drawn.
		await new Promise((resolve) => requestAnimationFrame(resolve));
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

/** Take what a file of records says of an item: its condition, its note and that of its category. */
function inCsv(locale: Locale, name: string, { id }: QualifiedItem): string {
	const [columns = [], ...records] = parseCsv(read(locale, name).replace(/^\uFEFF/, ''));
	const record = records.find(([first]) => first === id);
	return ['condition', 'note', 'category_note'].map((column) => record?.[columns.indexOf(column)]).join(' ');
}

/** Every place where an item is shown, with the text that it has there. A further page that shows items is one more. */
const places: Record<string, (locale: Locale, item: QualifiedItem) => Promise<string | null | undefined>> = {
	'its row where the address names it, on a desktop': (locale, item) => inViewAtRow(1280, 720, locale, item),
	'its row where the address names it, on a phone': (locale, item) => inViewAtRow(320, 640, locale, item),
	'the picture on the start page': (locale, { id }) =>
		inList(`/${locale}/`, `.picture a[href$="data-collection/${id}/"]`),
	'the list of the MAM page': (locale, { id }) => inList(`/${locale}/mam-only/`, `[data-item="${id}"]`),
	'a result of the search': async (locale, { id }) => {
		const label = await (await look(`/${locale}/data-collection/`)).locator(`[id="${id}"] > th`).textContent();
		const page = await look(`/${locale}/search/`);
		await search(page, label ?? '');
		const result = page.locator('[data-search-result]', { has: page.locator(`a[href$="#${id}"]`) });
		await result.waitFor();
		return result.textContent();
	},
	'a result that the text of its page gives': async (locale, { id }) => {
		const row = (await look(`/${locale}/data-collection/`)).locator(`[id="${id}"]`);
		const label = await row.locator('> th').textContent();
		const category = await row.locator('xpath=../tr/th').first().textContent();
		const page = await look(`/${locale}/search/?without-records`);
		await page.route('**/*.json', (route) => route.abort());
		await search(page, `${label} ${category?.split(/[,(:]/)[0]}`);
		const result = page.locator('[data-search-result]', { has: page.locator(`a[href$="#${id}"]`) });
		await result.waitFor();
		return result.textContent();
	},
	'the list from A to Z': (locale, { id }) =>
		inList(`/${locale}/search/`, `.index__list a[href$="data-collection/#${id}"]`),
	'its own page': async (locale, item) => (await onItsPage(locale, item)).shown,
	'the description of its own page': async (locale, item) => (await onItsPage(locale, item)).description,
	'its citation': async (locale, item) => (await onItsPage(locale, item)).citation,
	'the linked data of its own page': async (locale, item) =>
		JSON.parse((await onItsPage(locale, item)).linkedData).description,
	'policy.json': async (locale, { id, category }) => {
		const { required } = JSON.parse(read(locale, 'policy.json'));
		const own = required.categories.find((candidate: { id: string }) => candidate.id === category);
		const { condition, note } = own.items.find((item: { id: string }) => item.id === id);
		return [condition, note, own.note].join(' ');
	},
	'policy.csv': async (locale, item) => inCsv(locale, 'policy.csv', item),
	'mam-only.csv': async (locale, item) => inCsv(locale, 'mam-only.csv', item),
	'policy.jsonld': async (locale, { id }) =>
		JSON.parse(read(locale, 'policy.jsonld')).hasDefinedTerm.find((term: { termCode: string }) => term.termCode === id)
			.description,
};

describe.each(localeCodes)('no condition is ever lost (%s)', (locale) => {
	test('where a revision brings or drops an item', async () => {
		const page = await look(`/${locale}/changes/`);
		const entries = await page
			.locator('.entry:is([data-change=added], [data-change=removed])')
			.evaluateAll((all) => all.map((entry) => [entry.getAttribute('data-id'), entry.textContent ?? ''] as const));
		const shown = entries.flatMap(([id, text]) => {
			const item = qualifiedItems.find((candidate) => candidate.id === id);
			return item ? [{ item, text }] : [];
		});
		expect(shown.length).toBeGreaterThan(0);
		for (const { item, text } of shown) {
			for (const part of [item.condition(locale), item.categoryNote(locale)]) expect(text).toContain(part ?? '');
		}
	});

	describe.each(Object.keys(places))('in %s', (place) => {
		test.each(qualifiedItems.map((item) => [item.id, item] as const))('%s', async (_, item) => {
			const text = (await places[place]?.(locale, item))?.replace(/\s+/g, ' ').toLowerCase() ?? '';
			// Within a sentence, a condition begins in lower case.
			const words = [item.condition(locale), item.categoryNote(locale)].filter((part) => part !== undefined);
			expect(words).not.toEqual([]);
			for (const part of words) expect(text).toContain(part.toLowerCase());
		});
	});
});
