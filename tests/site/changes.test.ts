// Long: a case for each thing that the page says.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { revisionSteps } from '../../src/policy/revision-list.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { content } from '../helpers/content.ts';
import { type InLanguages, testedLocales } from '../helpers/languages.ts';
import { revisionList, shownRevision } from '../helpers/revisions.ts';
import { groups, pageIds, successors } from '../helpers/statements.ts';

useBrowser();

/** Statements that only one of the documents has. */
const lone = pageIds.filter((id) => content.provenance.some(({ words }) => !Object.hasOwn(words, id)));
const [first = '', second = ''] = lone;

const isVisible = (page: Page, id: string) =>
	page.locator(`[id="${id}"]`).evaluate((element) => element.checkVisibility());

describe.each(testedLocales)('the page of sources and changes (%s)', (locale) => {
	const path = `/${locale}/changes/`;

	test('has what changed last first, then where the documents disagree, then the rest, folded', async () => {
		const page = await look(path);
		const ids = await page.locator('main :is(h2, h3)[id]').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids).toEqual([
			'revisions',
			...revisionList
				.slice(1)
				.map(({ date }) => `revision-${date}`)
				.toReversed(),
			'differences',
			'disagreements',
			'translations',
			'corrections',
			'comparisons',
			'documents',
		]);
		const folded = await page
			.locator('main details')
			.evaluateAll((all) => all.map((part) => [part.querySelector('h3')?.id, (part as HTMLDetailsElement).open]));
		expect(folded).toEqual([
			['translations', false],
			['corrections', false],
		]);
	});

	test('says which revisions are newer than the one that is shown, and lists the documents of all', async () => {
		const page = await look(path);
		const newer = { en: 'Newer than the text shown on this site.', sv: 'Nyare än den text som visas här.' }[locale];
		const shown = { en: 'the version shown on this site', sv: 'den version som visas här' }[locale];
		const isNewer = async (date: string | null) =>
			(await page.locator(`#revision-${date} + p`).textContent())?.includes(newer);
		for (const { date } of revisionList.slice(1)) {
			expect([date, await isNewer(date)]).toEqual([date, (date ?? '') > (shownRevision?.date ?? '')]);
		}
		const documents = (await page.locator('#documents + ul a').allTextContents()).map((text) => text.trim());
		expect(documents.map((text) => /\b20\d\d\b/.exec(text)?.[0])).toEqual(
			revisionList.map(({ date }) => date?.slice(0, 4)).toReversed(),
		);
		expect(documents.map((text) => text.includes(shown))).toEqual(
			revisionList.map((revision) => revision === shownRevision).toReversed(),
		);
		const addresses = await page
			.locator('#documents + ul a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		expect(await page.locator('#documents ~ p').count()).toBe(new Set(addresses).size < addresses.length ? 1 : 0);
	});

	test('shows what other condition a statement has', async () => {
		const page = await look(path);
		const sides = await page.locator('[data-change=condition] dd').allTextContents();
		const conditions = revisionSteps(revisionList)
			.toReversed()
			.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'condition'))
			.flatMap(({ before, after }) => [before, after].map((side) => side?.condition?.[locale] ?? ''));
		expect(conditions.length).toBeGreaterThan(0);
		expect(sides.map((text, index) => text.trim().endsWith(`: ${conditions[index]}`))).toEqual(
			conditions.map(() => true),
		);
	});

	test.each([
		[first, true],
		[first, false],
		['corrections', true],
	])('opens the folded part that #%s leads into (JavaScript: %s)', async (id, javaScriptEnabled) => {
		const page = await open(`${path}#${id}`, javaScriptEnabled ? {} : { javaScriptEnabled });
		await page.locator(`details[open] [id="${id}"]`).waitFor();
		const { top, bar } = await page.locator(`[id="${id}"]`).evaluate((target) => ({
			top: target.getBoundingClientRect().top,
			bar: document.querySelector('.header__bar')?.getBoundingClientRect().bottom ?? 0,
		}));
		expect(top).toBeGreaterThanOrEqual(bar);
		expect(top).toBeLessThan(720);
	});

	test('opens it for a link on the page as well', async () => {
		const page = await open(path);
		expect(await isVisible(page, second)).toBe(false);
		await page.locator('.changes__contents a[href="#translations"]').click();
		await page.locator('details[open] #translations').waitFor();
		expect(await isVisible(page, second)).toBe(true);
	});

	test('has all parts open on paper', async () => {
		const page = await open(path);
		await page.emulateMedia({ media: 'print' });
		for (const entry of await page.locator('.entry').all()) {
			expect(await entry.evaluate((element) => element.checkVisibility() && element.clientHeight > 20)).toBe(true);
		}
	});

	test('links each statement to its own page, and categories and headings to the policy page', async () => {
		const page = await look(path);
		const links = await page
			.locator('main .entry a[href]:not([hreflang])')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
		const policy = `/${locale}/data-collection/`;
		const noted = content.provenance.flatMap(({ disagreements, corrections }) =>
			Object.keys({ ...disagreements, ...corrections }),
		);
		const isGroup = (id: string) => groups.some((group) => group.id === id);
		for (const id of [...lone, ...noted.filter((one) => pageIds.includes(one))]) {
			expect(links).toContain(`${policy}${id}/`);
		}
		for (const id of noted.filter(isGroup)) expect(links).toContain(`${policy}#${id}`);
		expect(links).toContain(`${policy}#what-the-mam-column-means`);
		for (const link of new Set(links.filter((address) => address.startsWith(policy)))) {
			const [address = '', id] = link.split('#');
			const response = await page.request.get(address);
			expect(`${link} ${response.status()}`).toBe(`${link} 200`);
			if (id) expect(await response.text()).toContain(`id="${id}"`);
		}
	});

	test('leads from what was replaced to its successor’s page', async () => {
		const page = await open(path);
		const replaced = Object.entries(successors).filter(([, id]) => pageIds.includes(id));
		const inDocuments = replaced.filter(([former]) => revisionList.some(({ statements }) => statements.has(former)));
		const [former, successor] = inDocuments[0] ?? [];
		const entry = page.locator(`[data-id="${former}"]`);
		expect(await entry.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
			`/${locale}/data-collection/${successor}/`,
		]);
		await entry.locator('a').click();
		await page.waitForURL(`**/data-collection/${successor}/`);
		expect(await page.locator(`main [data-item="${successor}"]`).count()).toBe(1);
	});

	test('tells what a document says in a sentence from what is not in it', async () => {
		const page = await look(path);
		const words = (id: string) => page.locator(`.entry[id="${id}"] dd`).allTextContents();
		const absent: InLanguages<string> = { en: 'not in this document', sv: 'finns inte i dokumentet' };
		expect(await words(first)).toContain(absent[locale]);
		// All that is said to be missing is missing in one document.
		for (const entry of await page.locator('details:has(#translations) .entry').all()) {
			expect(await entry.locator('dd').allTextContents()).toContain(absent[locale]);
		}
		// And nothing else is.
		for (const group of ['#disagreements', '#corrections']) {
			const said = await page.locator(`:is(section, details):has(${group}) dd`).allTextContents();
			expect(said).not.toContain(absent[locale]);
		}
	});

	test('is marked as the current page, in the header', async () => {
		const page = await look(path);
		const current = page.locator('header [aria-current]');
		expect(await current.count()).toBe(1);
		expect(await current.getAttribute('aria-current')).toBe('page');
		expect(await current.getAttribute('href')).toBe(path);
	});
});
