// Long: a case for each promise of one page.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { content, policyIn } from '../helpers/content.ts';
import { type InLanguages, testedLocales } from '../helpers/languages.ts';
import { outOfSight } from '../helpers/reading.ts';
import {
	allIds,
	categories,
	examples,
	groups,
	labelOf,
	mamById,
	neverIds,
	optionalIds,
	pageIds,
	requiredIds,
	sentenceIds,
	sourceIds,
} from '../helpers/statements.ts';

useBrowser();

const lookAtPolicy = (locale: Locale) => look(`/${locale}/data-collection/`);

const categoryIds = categories.map(({ id }) => id);

/** Find a statement beside one that a test tries something with. */
const besides = (id: string, ids: string[]) => ids.find((other) => other !== id) ?? '';

async function marks(page: Page, selector: string, ...names: string[]): Promise<(string | null)[][]> {
	return page
		.locator(selector)
		.evaluateAll(
			(elements, attributes) => elements.map((element) => attributes.map((name) => element.getAttribute(name))),
			names,
		);
}

describe.each(testedLocales)('the policy page (%s)', (locale) => {
	test('marks every statement with its id and its verdict', async () => {
		const page = await lookAtPolicy(locale);
		const required = await marks(page, '[data-verdict=required]', 'id', 'data-item', 'data-mam');
		expect(Object.fromEntries(required.map(([id, , mam]) => [id, mam]))).toEqual(mamById);
		expect(required.every(([id, item]) => id === item)).toBe(true);
		expect(await marks(page, '[data-verdict=optional]', 'id', 'data-item')).toEqual(optionalIds.map((id) => [id, id]));
		expect(await marks(page, '[data-verdict=never]', 'id', 'data-item')).toEqual(neverIds.map((id) => [id, id]));
		expect(await marks(page, '[data-category]', 'id', 'data-category')).toEqual(categoryIds.map((id) => [id, id]));
		expect(await marks(page, '[data-source]', 'id', 'data-source')).toEqual(sourceIds.map((id) => [id, id]));
		expect(await marks(page, '[data-statement]', 'id', 'data-statement')).toEqual(sentenceIds.map((id) => [id, id]));
		expect(await page.locator('tr[data-category][data-item]').count()).toBe(categories.length - groups.length);
	});

	test('has a table with caption, column headers, row groups and row headers, three cells a row', async () => {
		const page = await lookAtPolicy(locale);
		const table = page.locator('table');
		expect(await table.count()).toBe(1);
		expect(await table.locator('caption').textContent()).toMatch(
			new RegExp(`^${requiredIds.length} .+ ${categories.length} `),
		);
		expect(await table.locator('thead th[scope=col]').count()).toBe(3);
		expect(await table.locator('tbody').count()).toBe(categories.length);
		expect(await table.locator('tbody[data-category] > tr:first-child > th[scope=rowgroup]').count()).toBe(
			groups.length,
		);
		expect(await table.locator('tr[data-item] > th[scope=row]').count()).toBe(requiredIds.length);
		const cells = await table.locator('tr').evaluateAll((rows) => rows.map((row) => row.children.length));
		expect(cells).toEqual(Array(1 + groups.length + requiredIds.length).fill(3));
		expect(await table.locator('[colspan], [rowspan]').count()).toBe(0);
		const named = await table.locator('th, tr[data-item] > td:nth-child(2)').allTextContents();
		expect(named.filter((text) => text.trim() === '')).toEqual([]);
	});

	test('says every verdict in words', async () => {
		const page = await lookAtPolicy(locale);
		const words: InLanguages<Record<string, string>> = {
			en: { optional: 'Optional', never: 'Never collected', yes: 'Yes', no: 'No' },
			sv: { optional: 'Valfritt', never: 'Samlas aldrig in', yes: 'Ja', no: 'Nej' },
		};
		for (const verdict of ['optional', 'never']) {
			const found = await page.locator(`[data-verdict=${verdict}] .sign`).allTextContents();
			expect(found).not.toEqual([]);
			expect(new Set(found)).toEqual(new Set([words[locale][verdict]]));
		}
		for (const [mam, word] of Object.entries({ yes: 'yes', conditional: 'yes', no: 'no' })) {
			const found = await page.locator(`[data-mam=${mam}] > td:nth-child(2) .sign`).allTextContents();
			expect(found).toHaveLength(Object.values(mamById).filter((verdict) => verdict === mam).length);
			expect(new Set(found)).toEqual(new Set([words[locale][word]]));
		}
	});

	test('shows a condition beside its verdict, and the note with its category', async () => {
		const page = await lookAtPolicy(locale);
		const text = async (selector: string) => (await page.locator(selector).textContent())?.trim();
		const said = {
			en: { yes: 'Yes', note: 'Note: ', remark: (words: string) => `Microsoft adds: “${words}”` },
			sv: { yes: 'Ja', note: 'Anmärkning: ', remark: (words: string) => `Microsoft tillägger: ${words}` },
		}[locale];
		const own = policyIn(locale).required.categories;
		const qualified = own.flatMap(({ items }) => items).filter(({ condition, note }) => condition ?? note);
		expect(qualified.length).toBeGreaterThan(1);
		for (const { id, condition, note = '' } of qualified) {
			expect(await text(`#${id} > td:nth-child(2)`)).toBe(`${said.yes} ${condition ?? said.remark(note)}`);
		}
		const noted = own.filter(({ note }) => note);
		for (const { id, note } of noted) {
			expect(await text(`#${id} > tr:first-child > [data-category-note]`)).toContain(`${said.note}${note}`);
		}
		expect(await page.locator('[data-category-note]').count()).toBe(noted.length);
	});

	test('has one link at each statement, its name, to the page of its own', async () => {
		const page = await lookAtPolicy(locale);
		const links = await page
			.locator(':is([data-item], [data-source], [data-statement]) a')
			.evaluateAll((all) => all.map((link) => [link.closest('[id]')?.id ?? '', link.getAttribute('href')]));
		expect(links.map(([id]) => id).toSorted()).toEqual(pageIds.toSorted());
		expect(links.filter(([id, href]) => href !== `/${locale}/data-collection/${id}/`)).toEqual([]);
		expect(await page.locator(`#${examples.no} a`).textContent()).toBe(labelOf(locale, examples.no));
		expect(await page.locator('th[scope=rowgroup] a').count()).toBe(0);
	});

	test('says in words where the documents disagree, and what this site has translated', async () => {
		const page = await lookAtPolicy(locale);
		const mark = { en: 'The documents disagree.', sv: 'Det står olika saker i dokumenten.' }[locale];
		const own = { en: 'Translated by this site.', sv: 'Översatt av webbplatsen.' }[locale];
		const { disagreements = {}, words = {} } = content.provenance.find((file) => file.locale === locale) ?? {};
		const idsWith = async (text: string) =>
			page.locator('tr[data-item]', { hasText: text }).evaluateAll((rows) => rows.map(({ id }) => id));
		expect(await idsWith(mark)).toEqual(requiredIds.filter((id) => Object.hasOwn(disagreements, id)));
		expect(await idsWith(own)).toEqual(requiredIds.filter((id) => !Object.hasOwn(words, id)));
		expect(await page.locator('main').textContent()).not.toMatch(/[†#]/);
	});

	test('leads from its head to each chapter of statements', async () => {
		const page = await lookAtPolicy(locale);
		const hrefs = await page
			.locator('.policy__jumps a')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(hrefs).toEqual(['#required-data', '#optional-data', '#what-is-never-collected']);
	});

	test('shows the head of the table and its first rows at once after the jump to required data', async () => {
		const page = await open(`/${locale}/data-collection/`, { viewport: { width: 1280, height: 800 } });
		expect(await page.evaluate(outOfSight, '.policy__jumps a')).toEqual([]);
		await page.locator('.policy__jumps a[href="#required-data"]').click();
		const rows = requiredIds.slice(0, 2).map((id) => `#${id} :is(a, .sign, small)`);
		const parts = ['thead th:not(:last-child)', `#${categoryIds[0]} > tr:first-child > th`, ...rows].join();
		expect(await page.locator(parts).count()).toBeGreaterThanOrEqual(7);
		expect(await page.evaluate(outOfSight, parts)).toEqual([]);
	});

	test('is one press away from what is never collected on a phone', async () => {
		const page = await open(`/${locale}/data-collection/`, { viewport: { width: 390, height: 844 } });
		const jump = '.policy__jumps a[href="#what-is-never-collected"]';
		expect(await page.evaluate(outOfSight, jump)).toEqual([]);
		const { width = 0, height = 0 } = (await page.locator(jump).boundingBox()) ?? {};
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
		expect(await page.evaluate(outOfSight, '#what-is-never-collected')).not.toEqual([]);
		await page.locator(jump).click();
		expect(await page.evaluate(outOfSight, '#what-is-never-collected')).toEqual([]);
	});

	test('shows the list of its contents on a wide screen only', async () => {
		const page = await open(`/${locale}/data-collection/`);
		for (const width of [320, 768, 1280]) {
			await page.setViewportSize({ width, height: 720 });
			expect([width, await page.locator('.contents').isVisible()]).toEqual([width, width === 1280]);
			expect(await page.locator('.policy__jumps').isVisible()).toBe(true);
		}
	});

	test('lists its chapters, and the categories below that of required data', async () => {
		const page = await lookAtPolicy(locale);
		const hrefs = (selector: string) =>
			page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		const chapters = await marks(page, 'main h2[id]', 'id');
		expect(await hrefs('.contents__list > li > a')).toEqual(chapters.map(([id]) => `#${id}`));
		expect(await hrefs('.contents__list > li:has(> [href="#required-data"]) li > a')).toEqual(
			categoryIds.map((id) => `#${id}`),
		);
	});

	test('marks the statement that the address names', async () => {
		const background = (selector: string) =>
			page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
		const { no, never, group } = examples;
		const page = await open(`/${locale}/data-collection/#${no}`);
		expect(await background(`#${no}`)).not.toBe(await background(`#${besides(no, requiredIds)}`));
		expect(await page.locator(`#${no}`).isVisible()).toBe(true);
		await page.evaluate((id) => location.assign(`#${id}`), never);
		expect(await background(`#${never}`)).not.toBe(await background(`#${besides(never, neverIds)}`));
		await page.evaluate((id) => location.assign(`#${id}`), group);
		const other = besides(
			group,
			groups.map(({ id }) => id),
		);
		expect(await background(`#${group} > tr:first-child`)).not.toBe(await background(`#${other} > tr:first-child`));
	});

	test('gives foreign terms their language', async () => {
		const page = await lookAtPolicy(locale);
		const terms = await page
			.locator('main [lang]')
			.evaluateAll((all) => all.map((term) => `${term.getAttribute('lang')}: ${term.textContent}`));
		const { source = '' } = content.pages.find(({ path }) => path === `content/${locale}/data-collection.mdx`) ?? {};
		const marked = [...source.matchAll(/<span lang="(.+?)">`?(.+?)`?<\/span>/g)];
		expect(terms).toEqual(marked.map(([, lang, term]) => `${lang}: ${term}`));
		expect(terms.length > 0).toBe(locale === 'sv');
	});

	test('has each verdict beside the first line of its statement', async () => {
		const page = await open(`/${locale}/data-collection/`, { viewport: { width: 390, height: 844 } });
		const rows = await page.locator('[data-item]').evaluateAll((all) =>
			all.map((row) => {
				const linesOf = (selector: string) => {
					const range = document.createRange();
					range.selectNodeContents(row.querySelector(selector) as Element);
					return [...range.getClientRects()];
				};
				const lines = linesOf('a');
				const [first, verdict] = [lines[0], linesOf('.sign, .verdict')[0]];
				return { id: row.id, lines: lines.length, apart: Math.abs((first?.bottom ?? 0) - (verdict?.bottom ?? 99)) };
			}),
		);
		expect(rows.filter(({ lines }) => lines > 1).length).toBeGreaterThan(10);
		expect(rows.filter(({ apart }) => apart > 8)).toEqual([]);
	});

	test.each([
		[390, 664],
		[375, 553],
	])(
		'says above an item that the address names what its verdict is about, also at %i × %i px',
		async (width, height) => {
			const page = await open(`/${locale}/data-collection/#${examples.no}`, { viewport: { width, height } });
			const isSeen = (element: Element) => {
				const { left, top, bottom } = element.getBoundingClientRect();
				const seen = document.elementFromPoint(left + 8, (top + bottom) / 2);
				return element === seen || element.contains(seen);
			};
			for (const part of ['thead th >> nth=1', `#${examples.no} a`, `#${examples.no} td >> nth=0`]) {
				expect([part, await page.locator(part).evaluate(isSeen)]).toEqual([part, true]);
			}
		},
	);

	// Both at once: each waits for its page to be drawn, statement after statement.
	test('names a statement that the address names uncovered at any width', async () => {
		const coveredAt = async (width: number) => {
			const page = await open(`/${locale}/data-collection/`, { viewport: { width, height: 640 } });
			return page.evaluate(async () => {
				const found: string[] = [];
				for (const statement of document.querySelectorAll('main :is([data-item], [data-source], [data-statement])')) {
					location.assign(`#${statement.id}`);
					await new Promise((resolve) => requestAnimationFrame(resolve));
					const name = statement.querySelector('a') ?? statement;
					const { left, top, bottom } = name.getClientRects()[0] ?? new DOMRect();
					const middle = document.elementFromPoint(left + 8, (top + bottom) / 2);
					if (!middle || !name.contains(middle)) found.push(`${statement.id}: ${middle?.outerHTML.slice(0, 60)}`);
				}
				return found;
			});
		};
		const [narrow, wide] = await Promise.all([coveredAt(320), coveredAt(1280)]);
		expect({ narrow, wide }).toEqual({ narrow: [], wide: [] });
	});

	test('breaks no word of a label that has up to 14 letters, however narrow the phone', async () => {
		const page = await open(`/${locale}/data-collection/`, { viewport: { width: 320, height: 640 } });
		const broken = await page.locator('tbody th > a').evaluateAll((links) =>
			links.flatMap(({ firstChild: text }) => {
				if (!(text instanceof Text)) return [];
				const words = [...text.data.matchAll(/[^\s-]+/g)].filter(([word]) => word.length <= 14);
				return words.flatMap(({ 0: word, index }) => {
					const range = new Range();
					range.setStart(text, index);
					range.setEnd(text, index + word.length);
					return range.getClientRects().length > 1 ? word : [];
				});
			}),
		);
		expect(broken).toEqual([]);
	});
});

test('headings and statements have the same ids in the same order in every language', async () => {
	const ids = await Promise.all(
		localeCodes.map(async (locale) => (await marks(await lookAtPolicy(locale), 'main [id]', 'id')).flat()),
	);
	expect(ids[0]?.length).toBeGreaterThan(allIds.length);
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
	expect(await row(examples.no)).toMatch(new RegExp(`${RegExp.escape(labelOf('en', examples.no))}\\s*No`));
	expect(await row(examples.optional)).toContain('Optional');
	expect(await row(examples.never)).toContain('Never collected');
});
