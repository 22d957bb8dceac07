import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { BrowserContext, Page } from 'playwright-core';
import { checkContent } from '../../src/check/check-content.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { searchRecords } from '../../src/search/indexing/records.ts';

/** How much more a first search may load than one with Pagefind by itself, in bytes. */
export const mostExtra = 15_000;

/** Weigh what goes over the wire from a host that compresses with brotli as it serves, in bytes. */
export function onWire(content: Uint8Array): number {
	return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** Weigh what a first search for «imei» loads on a page of the built site, which the context has as its base. */
export async function weighOwnSearch(context: BrowserContext, locale: Locale): Promise<number> {
	return weighRequests(context, async (page, start) => {
		await page.goto(`/${locale}/data-collection/`);
		start();
		await page.locator('form[role=search] [name=q]').fill('imei');
		await page.locator('[data-search-state=results]').waitFor();
	});
}

/** Weigh a search with Pagefind's defaults: a record a statement, with its label, verdict and category. */
export async function weighPlainSearch(context: BrowserContext, language: Locale): Promise<number> {
	const { pages, searchWords } = await checkContent(process.cwd());
	const { index } = await createIndex();
	if (!index) throw new Error('Pagefind made no index.');
	for (const { url, kind, label, verdict, context } of searchRecords(language, pages, searchWords)) {
		if (kind === 'prose') continue;
		await index.addCustomRecord({ url, language, content: `${label}. ${context}.`, meta: { title: label, verdict } });
	}
	const { files } = await index.getFiles();
	await close();
	return weighRequests(context, async (page, start) => {
		await page.route('http://plain.test/**', (route) => {
			const path = new URL(route.request().url()).pathname.slice(1);
			const file = files.find((candidate) => candidate.path === path.replace(/^pagefind\//, ''));
			if (file) {
				return route.fulfill({
					body: Buffer.from(file.content),
					contentType: types[extname(path)] ?? 'application/octet-stream',
				});
			}
			return route.fulfill({
				body: `<!doctype html><html lang="${language}"><title>Plain</title>`,
				contentType: 'text/html',
			});
		});
		await page.goto('http://plain.test/');
		start();
		// As a text: Vitest rewrites imports in code.
		await page.evaluate(
			`import('/pagefind/pagefind.js').then((pagefind) => pagefind.search('imei')).then(({ results }) =>
				Promise.all(results.map((result) => result.data())))`,
		);
	});
}

/** Weigh what a visit loads from when it says so, until it ends. */
async function weighRequests(
	context: BrowserContext,
	visit: (page: Page, start: () => void) => Promise<void>,
): Promise<number> {
	const page = await context.newPage();
	const weights: Promise<number>[] = [];
	let isStarted = false;
	context.on('response', (response) => {
		if (isStarted) weights.push(response.body().then(onWire));
	});
	await visit(page, () => {
		isStarted = true;
	});
	const total = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
	return total;
}
