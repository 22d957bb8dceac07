import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { localeCodes } from '../../src/i18n/index.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { pageIds, policyFacts } from '../helpers/policy-facts.ts';
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

describe.each(localeCodes)('the changes page (%s)', (locale) => {
	test('explains each difference at its statement or heading', async () => {
		const page = await look(`/${locale}/changes/`);
		const texts = Object.fromEntries(
			await page
				.locator('.entry[id]')
				.evaluateAll((all) => all.map((entry) => [entry.id, entry.textContent?.replace(/\s+/g, ' ')])),
		);
		const missing = Object.entries(explanations).filter(([, { at, [locale]: words }]) => !texts[at]?.includes(words));
		expect(missing.map(([key, { at, [locale]: words }]) => `${key}, ${at}: ${words}`)).toEqual([]);
	});

	test('is one click away from the page of each statement and from each heading that it explains, without scripts', async () => {
		const page = await open(`/${locale}/data-collection/`, { javaScriptEnabled: false });
		const own = new Set(pageIds);
		for (const { at } of Object.values(explanations)) {
			const isHeading = (await page.locator(`:is(h2, h3)#${at}`).count()) > 0;
			if (isHeading)
				expect(`${at}: ${await page.locator(`main a[href="../changes/#${at}"]`).count()}`).toBe(`${at}: 1`);
			if (!own.has(at)) continue;
			const html = readFileSync(`dist/${locale}/data-collection/${at}/index.html`, 'utf8');
			expect(html).toContain(`href="/${locale}/changes/#${at}"`);
		}
		await page.goto(`/${locale}/data-collection/access-certificate-keys/`);
		await page.locator('main a[href$="changes/#access-certificate-keys"]').click();
		const entry = page.locator('#access-certificate-keys');
		expect(new URL(page.url()).pathname).toBe(`/${locale}/changes/`);
		expect(await entry.locator('[lang=en]').first().textContent()).toBe('Privacy keys for certificates');
		expect(await entry.locator('dd[lang=sv]').textContent()).toBe('Sekretessnycklar för certifikat');
	});

	test('quotes what each document calls a statement', async () => {
		const page = await look(`/${locale}/changes/`);
		const quoted = await page
			.locator('.entry[id]:has(dl)')
			.evaluateAll((all) =>
				all.map((entry) => [entry.id, [...entry.querySelectorAll('dd')].map((word) => word.lang && word.textContent)]),
			);
		expect(quoted.length).toBeGreaterThan(40);
		const words = new Map<string, readonly (string | null | undefined)[]>([
			...[...items, ...never, ...sources4].map(({ key, en, sv }) => [key, [en, sv]] as const),
			...categories.map(({ key, en, sv }) => [key, [en.raw.replaceAll('**', ''), sv.raw]] as const),
		]);
		expect(quoted).toEqual(quoted.map(([id]) => [id, words.get(String(id))?.map((word) => word ?? '')]));
	});
});

test('the provenance names every statement of each document, in its words', async () => {
	const { provenance } = await checkContent(process.cwd());
	for (const { locale, words } of provenance) {
		const named = [...items, ...never, ...sources4].flatMap(({ key, [locale]: word }) => (word ? [[key, word]] : []));
		const grouped = categories.map(({ key, [locale]: { raw } }) => [key, raw.replaceAll('**', '')]);
		const inSentences = ['not-sold', ...optional.facts.map(({ key }) => key)].map((key) => [key, null]);
		expect(words).toEqual(Object.fromEntries([...named, ...grouped, ...inSentences]));
	}
});

test('the differences of prose are explained at the heading of their section', () => {
	for (const { key, section } of prose.filter(({ difference }) => difference)) {
		const expected = { 'p-intro-enroll': 'data-collection', 'p-req-mam-column': 'what-the-mam-column-means' }[key];
		expect(`${key}: ${explanations[key]?.at}`).toBe(
			`${key}: ${expected ?? headings[section as keyof typeof headings]}`,
		);
	}
});
