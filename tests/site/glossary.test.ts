// Long: what the glossary promises of each term, each label and each page.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGlossary } from '../../src/glossary/glossary-file.ts';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { builtFiles } from '../helpers/built-site.ts';

useBrowser();

/** A word that starts and ends with a capital, save for digits: `UPN`, `AzureUserID`, but neither `iPadOS` nor `PowerShell`. */
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*\p{Lu}\p{N}*(?![\p{L}\p{N}])/gu;

function glossaryOf(locale: Locale) {
	const path = `content/${locale}/glossary.yaml`;
	return readGlossary(path, locale, readFileSync(path, 'utf8'));
}

/** List the terms as the page has them, in its order. */
async function termsOn(locale: Locale) {
	const page = await look(`/${locale}/glossary/`);
	return page.evaluate(() =>
		[...document.querySelectorAll('main dl > [id]')].map((term) => ({
			id: term.id,
			name: term.querySelector('dfn')?.textContent ?? '',
			abbreviation: term.querySelector('dt abbr')?.textContent,
			explanation: term.querySelector('dd')?.textContent?.trim(),
			explains: [...term.querySelectorAll<HTMLAnchorElement>('dd a')].map(({ pathname, hash, textContent }) => ({
				address: `${pathname}${hash}`,
				text: textContent?.trim(),
			})),
		})),
	);
}

describe.each(localeCodes)('the glossary (%s)', (locale) => {
	test('has every term under its id, with its abbreviation and its explanation', async () => {
		const terms = await termsOn(locale);
		expect(terms.length).toBeGreaterThan(65);
		const byId = new Map(terms.map((term) => [term.id, term]));
		for (const { id, term, abbreviation, explanation } of glossaryOf(locale).entries) {
			expect(byId.get(id)).toMatchObject({ name: term, abbreviation, explanation: explanation.text });
		}
		expect(terms.length).toBe(glossaryOf(locale).entries.length);
	});

	test('is searched by term: a passage leads to the one that has the words', async () => {
		const abbreviations = glossaryOf(locale).entries.flatMap(
			({ abbreviation }) => abbreviation?.match(/^\p{Lu}{3,}$/u) ?? [],
		);
		const page = await open(`/${locale}/search/`);
		for (const query of abbreviations.slice(0, 5)) {
			await page.goto(`/${locale}/search/?q=${query}`);
			const passage = page.locator('[data-search-passage] a[href*="/glossary/"]');
			const [marked = ''] = await passage.locator('mark').allTextContents();
			await passage.click();
			await page.waitForURL('**/glossary/**');
			expect(await page.evaluate(() => document.querySelector('.term:target')?.textContent), query).toContain(marked);
		}
	});

	test('explains a label of the full text by the term, not by the form that the label has of it', async () => {
		const page = await look(`/${locale}/data-collection/`);
		const notes = await page.locator('[data-item] small').allTextContents();
		const explained = notes.flatMap((note) => {
			const [, name = '', sentence = ''] = /^([^:]+): (.+\.)$/.exec(note) ?? [];
			const terms = glossaryOf(locale).entries.filter(({ explanation }) => explanation.text.startsWith(sentence));
			const names = terms.flatMap(({ term, abbreviation = term }) => [term, abbreviation]);
			return sentence && terms.length > 0
				? [[name, names.some((one) => one.toLowerCase() === name.toLowerCase())]]
				: [];
		});
		expect(explained.length).toBeGreaterThan(20);
		expect(explained.filter(([, isTerm]) => !isTerm)).toEqual([]);
	});

	test('is in the order of the alphabet', async () => {
		const names = (await termsOn(locale)).map(({ name }) => name);
		expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare));
		if (locale === 'sv') expect(names.slice(-1)[0]).toMatch(/^[v-ö]/i);
	});

	test('begins with whose the explanations are', async () => {
		const page = await look(`/${locale}/glossary/`);
		expect((await page.locator('main h1 + p').textContent())?.trim()).toBe(glossaryOf(locale).introduction);
	});

	test('leads to the statements that it explains, each link with a name of its own', async () => {
		const links = (await termsOn(locale)).flatMap(({ explains }) => explains);
		const policy = await look(`/${locale}/data-collection/`);
		const ids = await policy
			.locator('[data-item], [data-category], [data-source], [data-statement]')
			.evaluateAll((statements) => statements.map(({ id }) => id));
		expect(links.filter(({ address }) => !ids.includes(address.split('#')[1] ?? ''))).toEqual([]);
		expect([...new Set(links.map(({ address }) => address.split('#')[0]))]).toEqual([`/${locale}/data-collection/`]);
		const addresses = Map.groupBy(links, ({ text }) => text);
		const ambiguous = [...addresses].filter(([, same]) => new Set(same.map(({ address }) => address)).size > 1);
		expect(ambiguous).toEqual([]);
		expect(new Set(links.map(({ address }) => address)).size).toBeGreaterThanOrEqual(40);
	});

	test('has an entry for every abbreviation in the text of every page', async () => {
		const { entries } = glossaryOf(locale);
		const known = new Set(
			entries.flatMap(({ term, abbreviation: short = '', names }) =>
				[term, short, ...names].flatMap((name) => name.match(abbreviation) ?? []),
			),
		);
		// The pages' own policy lets nothing be parsed on them.
		const parser = await open('about:blank');
		const found = new Map<string, string>();
		const paths = builtFiles(locale).filter((path) => path.endsWith('.html'));
		for (const path of paths) {
			const texts = await parser.evaluate(
				(html) => {
					const parsed = new DOMParser().parseFromString(html, 'text/html');
					const walker = parsed.createTreeWalker(parsed.querySelector('main') ?? parsed.body, NodeFilter.SHOW_TEXT);
					const lines: string[] = [];
					while (walker.nextNode()) lines.push(walker.currentNode.textContent ?? '');
					return lines;
				},
				readFileSync(`dist/${path}`, 'utf8'),
			);
			for (const word of texts.flatMap((text) => text.match(abbreviation) ?? [])) found.set(word, path);
		}
		expect([...found].filter(([word]) => !known.has(word))).toEqual([]);
		expect(found.size).toBeGreaterThan(20);
		expect(paths.length).toBeGreaterThanOrEqual(6);
	});

	test('is linked from the first use of a term in the prose of a page, and from no statement', async () => {
		const policy = await look(`/${locale}/data-collection/`);
		const links = policy.locator('main a[href*="glossary/#"]');
		const found = await links.evaluateAll((all) =>
			all.map((link) => ({
				address: link.getAttribute('href') ?? '',
				isInProse: !link.closest('table, h2, h3, [data-item], [data-source], [data-statement]'),
			})),
		);
		expect(found.filter(({ isInProse }) => !isInProse)).toEqual([]);
		expect(new Set(found.map(({ address }) => address)).size).toBe(found.length);
		expect(found.map(({ address }) => address)).toContain(`/${locale}/glossary/#mam`);
		expect(found.length).toBeLessThan(30);
	});
});

test('the terms have the same ids, and explain the same, in every language', async () => {
	const [first, ...others] = await Promise.all(
		localeCodes.map(async (locale) => {
			const terms = await termsOn(locale);
			const ids = (explains: { address: string }[]) => explains.map(({ address }) => address.split('#')[1]);
			return terms.map(({ id, explains }) => `${id}: ${ids(explains).join(' ')}`).sort();
		}),
	);
	for (const other of others) expect(other).toEqual(first);
});
