import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFailed, onTestFinished } from 'vitest';
import { browserArgs } from './find-chromium.ts';

/** In ms: how long a page may take to come to a state, on however busy a machine. Only what hangs takes longer. */
const longestWait = 60_000;

/** A desktop's, where a test says no other. */
const usualViewport = { width: 1280, height: 720 };

/**
 * A file of the site with nothing to run. `about:blank` is not isolated from other origins, as the site asks to be, so that the
 * browser starts another process for the page that comes after it.
 */
export const emptyPath = '/robots.txt';

/** Started once for all files that a worker runs; it ends with the worker. */
let browser: Browser | undefined;
/** What tests have left, by the options of their contexts: a new page takes longer than all that it is opened for. */
const idlePages = new Map<string, Page[]>();
let shared: BrowserContext;
const pages = new Map<string, Promise<Page>>();
/** What the pages have tried that their content security policy forbids. */
const violations: string[] = [];

/** Let the tests of a file use a browser. No page that they open may try what its content security policy forbids. */
export function useBrowser(): void {
	beforeAll(async () => {
		browser ??= await chromium.launch({
			executablePath: inject('chromium'),
			// To optimize the code of a page that is soon left takes longer than to run it.
			args: [...browserArgs, '--js-flags=--no-opt --liftoff-only'],
		});
		shared = await makeContext(browser);
	});
	afterAll(async () => {
		await shared.close();
		pages.clear();
		expect(violations.splice(0)).toEqual([]);
	});
}

/** Open a page of the built site, as a visitor would who has not been there before. It is the test's own until it ends. */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const { viewport, ...others } = options;
	const page = await takePage(others);
	await page.setViewportSize(viewport ?? usualViewport);
	nameInFailures(page);
	// With another fragment alone, it would stay the page that the last test left.
	if (path.includes('#')) await page.goto(emptyPath);
	await page.goto(path);
	return page;
}

/** Take a page that an earlier test left, and undo with the test what the test did to it. Two pages of one test are two. */
async function takePage(options: Omit<BrowserContextOptions, 'viewport'>): Promise<Page> {
	if (!browser) throw new Error('Expected `useBrowser()` at the start of the file.');
	const key = JSON.stringify(options);
	const page = idlePages.get(key)?.pop() ?? (await (await makeContext(browser, options)).newPage());
	onTestFinished(async () => {
		const context = page.context();
		if (page.isClosed() || context.pages().length > 1) return context.close();
		// A history that is full grows no longer: it holds 50 pages.
		if ((await page.evaluate(() => history.length)) > 25) return context.close();
		page.removeAllListeners();
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		await context.setOffline(false);
		const { colorScheme = null, forcedColors = null } = options;
		await page.emulateMedia({ media: null, colorScheme, forcedColors });
		idlePages.set(key, [...(idlePages.get(key) ?? []), page]);
	});
	return page;
}

/** Open a page of the built site once for all tests of a file. They read it, and leave it as it is. */
export async function look(path: string): Promise<Page> {
	const opened = pages.get(path) ?? openShared(path);
	pages.set(path, opened);
	const page = await opened;
	nameInFailures(page);
	return page;
}

async function openShared(path: string): Promise<Page> {
	const page = await shared.newPage();
	await page.goto(path);
	return page;
}

/** Make a browser context that ends with the test. */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
	if (!browser) throw new Error('Expected `useBrowser()` at the start of the file.');
	const context = await makeContext(browser, options);
	onTestFinished(() => context.close());
	return context;
}

async function makeContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
	const context = await browser.newContext({ baseURL: inject('origin'), ...options });
	context.setDefaultTimeout(longestWait);
	context.on('console', (message) => {
		if (/content security policy|trusted(?:html|script| type)/i.test(message.text())) {
			violations.push(`${message.page()?.url()}: ${message.text()}`);
		}
	});
	return context;
}

/** Set the size of text, in px, as a reader does in the browser, until the test ends; media queries know it as well. */
export async function setFontSize(page: Page, size: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const set = (standard: number) =>
		session.send('Page.setFontSizes', { fontSizes: { standard, fixed: (13 / 16) * standard } });
	onTestFinished(async () => {
		await set(16);
	});
	await set(size);
}

/** Say in the failure of a test which page it was on, in which language, and how wide. */
export function nameInFailures(page: Page): void {
	onTestFailed(async ({ task }) => {
		if (page.isClosed()) return;
		const lang = await page
			.locator('html')
			.getAttribute('lang', { timeout: 1000 })
			.catch(() => 'unknown');
		const place = `On ${page.url()} (language ${lang}, ${page.viewportSize()?.width} px wide)`;
		for (const error of task.result?.errors ?? []) error.message = `${place}: ${error.message}`;
	});
}
