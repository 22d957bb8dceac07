import { beforeAll, describe, expect, test } from 'vitest';
import { bundleScript } from '../../src/build/bundle-script.ts';
import { publishable } from '../../src/build/search-integration.ts';
import { searchModules } from '../../src/build/search-modules.ts';
import { localeCodes, t } from '../../src/i18n/index.ts';
import { alone } from '../helpers/alone.ts';
import { open, useBrowser } from '../helpers/browser.ts';
import { testedLocales } from '../helpers/languages.ts';
import { labelOf } from '../helpers/statements.ts';

useBrowser();

test('records are published up to a size, and beyond it none of them', () => {
	const records = [10, 20].map((size) => ({ path: `${size}.json`, content: new Uint8Array(size) }));
	expect(publishable(records, 20)).toEqual(records);
	expect(publishable(records, 19)).toEqual([]);
	expect(publishable(records)).toEqual(records);
});

describe('where the policy is too large for records', () => {
	let searchBox: string;
	beforeAll(async () => {
		searchBox = await bundleScript(process.cwd(), 'src/search/box/search-box.ts', searchModules(localeCodes, false));
	});

	test.each(testedLocales)(
		'the pages of the statements answer, and nothing is said to be missing (%s)',
		async (locale) => {
			const page = await open(`/${locale}/about/`);
			const records: string[] = [];
			const errors: string[] = [];
			page.on('request', (request) => /search-[^/]+\/[^/]+\.json$/.test(request.url()) && records.push(request.url()));
			page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
			await page.route(`**/search-*/${locale}.js`, (route) =>
				route.fulfill({ contentType: 'text/javascript', body: searchBox }),
			);
			const policy = `/${locale}/data-collection/`;
			const field = page.locator('form[role=search] [name=q]');
			const links = page.locator('[data-search-result] a');
			await field.fill(alone.word);
			await page.locator(`[data-search-result] a[href="${policy}${alone.id}/"]`).waitFor();
			expect(await links.first().textContent()).toContain(labelOf(locale, alone.id));

			// The row of the policy page is no passage: its text would be loaded with that of all others.
			expect(await page.locator('[data-search-passage]').count()).toBeGreaterThan(0);
			expect(await page.locator(`[data-search-passage] a[href^="${policy}"]`).count()).toBe(0);

			// More than the list holds.
			await field.fill('data');
			await page.getByText({ en: /^8 of \d{2,} results$/, sv: /^8 av \d{2,} träffar$/ }[locale]).waitFor();
			expect(await links.count()).toBe(8);
			for (const address of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))) {
				expect(address).toMatch(new RegExp(`^${policy}[a-z0-9-]+/$`));
			}
			for (const key of ['search.error', 'search.noText'] as const) {
				expect(await page.getByText(t(locale, key)).isVisible()).toBe(false);
			}
			await links.first().click();
			await page.locator('article.statement').waitFor();
			expect([...records, ...errors]).toEqual([]);
		},
	);
});
