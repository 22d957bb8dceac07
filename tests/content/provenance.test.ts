import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { content } from '../helpers/content.ts';
import { testedLocales } from '../helpers/languages.ts';
import { policyFacts } from '../helpers/policy-facts.ts';
import { showsFacts } from '../helpers/revisions.ts';
import { says } from '../helpers/says.ts';
import { pageIds, successors } from '../helpers/statements.ts';
import { explanations } from './differences.ts';

useBrowser();

const { categories, items, never, sources4, optional, prose } = policyFacts;

/** The keys of all differences that the fact base tells; a category and its note may have one each. */
const differences = [
	...[...categories, ...items, ...never, ...sources4, ...optional.facts, ...prose]
		.filter(({ difference }) => difference)
		.map(({ key }) => key),
	...categories.filter(({ note }) => note?.difference).map(({ key }) => `${key} note`),
];

/** The sections of the policy page that the prose of the fact base stands in. */
const headings = {
	meta: 'data-collection',
	intro: 'where-the-data-comes-from',
	required: 'required-data',
	optional: 'optional-data',
	never: 'what-is-never-collected',
	links: 'read-more-at-microsoft',
};

test('each difference has an explanation', () => {
	expect(Object.keys(explanations).sort()).toEqual(differences.sort());
});

/** The explanations at what is still on the policy page. */
const explained = Object.entries(explanations).filter(([, { at }]) => !Object.hasOwn(successors, at));

// The differences are those between two documents, of which the pages show one.
describe.runIf(showsFacts).each(testedLocales)('the changes page (%s)', (locale) => {
	test('explains each difference at its statement or heading', async () => {
		const page = await look(`/${locale}/changes/`);
		const texts = Object.fromEntries(
			await page
				.locator('.entry[id]')
				.evaluateAll((all) => all.map((entry) => [entry.id, entry.textContent?.replace(/\s+/g, ' ')])),
		);
		const missing = explained.filter(([, { at, [locale]: words }]) => !says(texts[at] ?? '', words));
		expect(missing.map(([key, { at, [locale]: words }]) => `${key}, ${at}: ${words}`)).toEqual([]);
	});

	test('is one click away from the page of each statement and from each heading that it explains, without scripts', async () => {
		const page = await open(`/${locale}/data-collection/`, { javaScriptEnabled: false });
		for (const [, { at }] of explained) {
			const isHeading = (await page.locator(`:is(h2, h3)#${at}`).count()) > 0;
			if (isHeading) expect(`${at}: ${await page.locator(`main a[href$="changes/#${at}"]`).count()}`).toBe(`${at}: 1`);
			if (!pageIds.includes(at)) continue;
			const html = readFileSync(`dist/${locale}/data-collection/${at}/index.html`, 'utf8');
			expect(html).toContain(`href="/${locale}/changes/#${at}"`);
		}
		const id = explained.find(([, { at }]) => pageIds.includes(at))?.[1].at ?? '';
		await page.goto(`/${locale}/data-collection/${id}/`);
		await page.locator(`main a[href$="changes/#${id}"]`).click();
		await page.locator(`[id="${id}"]:target`).waitFor();
		expect(new URL(page.url()).pathname).toBe(`/${locale}/changes/`);
	});

	test('quotes what each document calls a statement', async () => {
		const page = await look(`/${locale}/changes/`);
		const quoted = await page
			.locator('.entry[id]:has(dl)')
			.evaluateAll((all) =>
				all.map((entry) => [entry.id, [...entry.querySelectorAll('dd')].map((word) => word.lang && word.textContent)]),
			);
		expect(quoted.length).toBeGreaterThan(20);
		const wordsOf = (id: string) => content.provenance.map(({ words }) => words[id] ?? '');
		expect(quoted).toEqual(quoted.map(([id]) => [id, wordsOf(String(id))]));
	});
});

test('the differences of prose are explained at the heading of their section', () => {
	for (const { key, section } of prose.filter(({ difference }) => difference)) {
		const expected = { 'p-intro-enroll': 'data-collection', 'p-req-mam-column': 'what-the-mam-column-means' }[key];
		expect(`${key}: ${explanations[key]?.at}`).toBe(
			`${key}: ${expected ?? headings[section as keyof typeof headings]}`,
		);
	}
});
