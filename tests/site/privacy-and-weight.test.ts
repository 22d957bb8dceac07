import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { alone } from '../helpers/alone.ts';
import { newContext, useBrowser } from '../helpers/browser.ts';
import { budget } from '../helpers/budget.ts';
import { builtFiles } from '../helpers/built-site.ts';
import { content } from '../helpers/content.ts';
import { found } from '../helpers/search-page.ts';
import { examples, pageIds } from '../helpers/statements.ts';
import { mostForAnswer, onWire, weighFirstAnswer } from '../helpers/weights.ts';

useBrowser();

describe.each(localeCodes)('a visit (%s)', (locale) => {
	test('reads the policy in one request of at most 12 kB, and loads its scripts after it', async () => {
		expect(onWire(readFileSync(`dist/${locale}/data-collection/index.html`))).toBeLessThanOrEqual(
			budget(locale, 12_000),
		);
		const page = await (await newContext()).newPage();
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(`/${locale}/data-collection/`, { waitUntil: 'networkidle' });
		const [first, ...others] = requests.map((address) => address.replace(inject('origin'), ''));
		expect(first).toBe(`/${locale}/data-collection/`);
		expect(others.filter((path) => !/^\/_astro\/[^/]+\.js$/.test(path))).toEqual([]);
		expect(others.length).toBeLessThanOrEqual(2);
	});

	test('gets its first answer to a name, typed key by key, for at most 24 kB in two requests', async () => {
		const page = await (await newContext()).newPage();
		await page.goto(`/${locale}/data-collection/`, { waitUntil: 'networkidle' });
		// The text is searched when the reader pauses, which nobody does here.
		await page.clock.install();
		await page.clock.pauseAt(Date.now() + 60_000);
		const { bytes, requests } = await weighFirstAnswer(page, alone.word);
		expect(bytes).toBeLessThanOrEqual(budget(locale, mostForAnswer.bytes));
		expect(requests).toBeLessThanOrEqual(mostForAnswer.requests);
		expect(await found(page)).toContain(alone.id);
	});

	test('meets no other origin, gets no cookie and leaves nothing in the browser', async () => {
		const context = await newContext();
		const page = await context.newPage();
		const origins = new Set<string>();
		const complaints: string[] = [];
		page.on('request', (request) => origins.add(new URL(request.url()).origin));
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		for (const path of [
			'/',
			`/${locale}/`,
			`/${locale}/about/`,
			`/${locale}/changes/`,
			`/${locale}/data-collection/`,
			`/${locale}/data-collection/${examples.conditional}/`,
			`/${locale}/glossary/`,
			`/${locale}/mam-only/`,
			`/${locale}/search/?q=imei`,
		]) {
			await page.goto(path);
			const field = page.locator('form[role=search] input[name=q]');
			if ((await field.count()) === 0) continue;
			await field.fill(alone.word);
			await page.locator('[data-search-state=results]').waitFor();
		}
		expect([...origins]).toEqual([inject('origin')]);
		expect(complaints).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		const stored = await page.evaluate(async () => ({
			local: localStorage.length,
			session: sessionStorage.length,
			databases: (await indexedDB.databases()).length,
			caches: (await caches.keys()).length,
			workers: (await navigator.serviceWorker.getRegistrations()).length,
		}));
		expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
	});
});

test('what a cache may keep for ever has a hash in its name', () => {
	const scripts = builtFiles().filter((path) => path.endsWith('.js'));
	expect(scripts.length).toBeGreaterThan(2);
	const named = /^_astro\/(?:search-[0-9a-f]{10}\/.+|panel-[0-9a-f]{10}\.js|[\w-]{8}\.js)$/;
	expect(scripts.filter((path) => !named.test(path))).toEqual([]);
});

test('every page has a content security policy that allows its own inline code alone', () => {
	const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	// In each language at least the statements, and what an author writes; the choice of a language, and the page for a wrong address.
	expect(pages.length).toBeGreaterThan(2 + content.pages.length + localeCodes.length * pageIds.length);
	for (const name of pages) {
		const html = readFileSync(`dist/${name}`, 'utf8');
		const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? [];
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toContain('unsafe-inline');
		expect(html).not.toMatch(/ (style|on\w+)="/);
	}
});
