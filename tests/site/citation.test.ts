import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { citationOf } from '../../src/exports/citation.ts';
import { defaultLocale, formatDate, type Locale, localeCodes } from '../../src/i18n/index.ts';
import { verdictStatements } from '../../src/policy/statements.ts';
import { verdictSentences } from '../../src/policy/verdict-in-words.ts';
import { look, newContext, open, useBrowser } from '../helpers/browser.ts';
import { content, policyIn } from '../helpers/content.ts';
import { examples, labelOf, pageIds, requiredIds } from '../helpers/statements.ts';

useBrowser();

const pathOf = (locale: Locale, id: string) => `/${locale}/data-collection/${id}/`;

/** The statements with Microsoft's words and with others, and one that the document in a language lacks. */
const cited = [
	examples.no,
	...['hardware-wifi-mac', 'hardware-model'].filter((id) => requiredIds.includes(id)),
	examples.sentence,
];

/** What the citation of a statement must be, made of the content. */
function citationIn(locale: Locale, id: string): string {
	const sourceOf = (code: Locale) => content.provenance.find((file) => file.locale === code)?.words ?? {};
	const language = Object.hasOwn(sourceOf(locale), id) ? locale : defaultLocale;
	const documentIn = (code: Locale) => {
		const page = content.pages.find((one) => one.slug === 'data-collection' && one.locale === code);
		if (!page?.frontmatter?.source) throw new Error(`There is no document (${code}).`);
		return page.frontmatter.source;
	};
	const document = documentIn(language);
	const statement = verdictStatements(policyIn(locale)).find((candidate) => candidate.id === id);
	// The Swedish document has no such column.
	const { date, url } = documentIn('en');
	const ofMam = `Vad som gäller med bara MAM står i Microsofts engelska text från den ${formatDate('sv', date ?? '')}, ${url}.`;
	const category = statement?.category?.id === id ? undefined : statement?.category?.id;
	const citation = citationOf(locale, {
		label: labelOf(locale, id),
		words: sourceOf(language)[id] ?? null,
		under: sourceOf(language)[category ?? ''] ?? null,
		document,
		sentences: [
			...(statement ? verdictSentences(locale, statement) : []),
			...(statement?.item && language === 'sv' ? [ofMam] : []),
		],
	});
	return citation.replace(/\s+/g, ' ');
}

/** What the copy button of a page puts on the clipboard. */
async function copied(path: string): Promise<string> {
	const context = await newContext();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const page = await context.newPage();
	await page.goto(path);
	await page.locator('[data-copy]').focus();
	await page.keyboard.press('Enter');
	await page.locator('[data-copy] + [role=status]').filter({ hasText: /./ }).waitFor();
	return page.evaluate(() => navigator.clipboard.readText());
}

describe.each(localeCodes)('the citation of a statement (%s)', (locale) => {
	test('is that of no other statement', () => {
		const citations = pageIds.map((id) => {
			const html = readFileSync(`dist${pathOf(locale, id)}index.html`, 'utf8');
			return /id="citation">([^<]+)</.exec(html)?.[1]?.replace(pathOf(locale, id), '');
		});
		expect(citations).not.toContain(undefined);
		expect(citations.filter((citation, at) => citations.indexOf(citation) !== at)).toEqual([]);
	});

	test.each(cited)('quotes Microsoft’s words, then this site’s: %s', async (id) => {
		const page = await look(pathOf(locale, id));
		const text = (await page.locator('#citation').textContent())?.replace(/\s+/g, ' ').trim();
		expect(text).toBe(`${citationIn(locale, id)} ${pathOf(locale, id)}`);
	});

	test('names no document that says something else in a sentence', async () => {
		const { words, disagreements } = content.provenance.find((file) => file.locale === locale) ?? {};
		const ids = Object.keys(disagreements ?? {}).filter(
			(id) => words?.[id] === null && existsSync(`dist${pathOf(locale, id)}`),
		);
		if (locale === 'sv') expect(ids).not.toEqual([]);
		const { title } =
			content.pages.find((page) => page.locale === defaultLocale && page.slug === 'data-collection')?.frontmatter
				?.source ?? {};
		for (const id of ids) {
			const page = await look(pathOf(locale, id));
			expect(await page.locator('#citation').textContent()).toContain(title);
		}
	});

	test('is copied with one press of a key', async () => {
		const path = pathOf(locale, examples.no);
		expect(await copied(path)).toContain(citationIn(locale, examples.no));
	});

	test('is copied with an address that leads to the page from anywhere', async () => {
		const path = pathOf(locale, examples.no);
		expect(await copied(path)).toMatch(new RegExp(` ${inject('origin')}${path}$`));
	});

	test('is selected where it cannot be copied', async () => {
		const page = await open(pathOf(locale, examples.never));
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
		});
		await page.locator('[data-copy]').click();
		await page.getByRole('status').filter({ hasText: 'Ctrl+C' }).waitFor();
		expect(await page.evaluate(() => String(getSelection()))).toContain(`${examples.never}/`);
	});
});
