import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';

let browser: Browser;

/** Start a browser for the tests of a file. */
export function useBrowser(): void {
	beforeAll(async () => {
		browser = await chromium.launch({
			executablePath: inject('chromium'),
			args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
		});
	});
	afterAll(() => browser.close());
}

/** Open a page of the built site in a context of its own, which ends with the test. */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const page = await (await newContext(options)).newPage();
	await page.goto(path);
	return page;
}

/** Make a browser context that ends with the test. */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
	const context = await browser.newContext({ baseURL: inject('origin'), ...options });
	onTestFinished(() => context.close());
	return context;
}
