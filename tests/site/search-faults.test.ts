// Long: a table of every file of the search and every way in which it can fail, and what a reader sees then.

import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { t } from '../../src/i18n/index.ts';
import { alone } from '../helpers/alone.ts';
import { emptyPath, newContext, open, useBrowser } from '../helpers/browser.ts';
import { type InLanguages, type Tested, testedLocales } from '../helpers/languages.ts';
import { field, found, has, holdBack, passages, results, search, waitForNoScript } from '../helpers/search-page.ts';
import { examples, labelOf } from '../helpers/statements.ts';

useBrowser();

const other: InLanguages<Tested> = { en: 'sv', sv: 'en' };
/** Words that are only in the records of the other language. */
const foreignWord: InLanguages<string> = { en: 'kamerabilder', sv: 'appointments' };
const question: InLanguages<string> = { en: 'can my boss see my photos', sv: 'kan chefen se mina foton' };

/** Answer with something else than the file that was asked for. */
const instead = (status: number, contentType: string, body: string) => (route: Route) =>
	route.fulfill({ status, contentType, body });

const faults: Record<string, (route: Route) => Promise<void>> = {
	missing: instead(404, 'text/html', '<!doctype html><p>Not found'),
	blocked: (route) => route.abort('blockedbyclient'),
	truncated: async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		// The browser would keep it for the next test.
		const headers = { ...response.headers(), 'cache-control': 'no-store' };
		await route.fulfill({ response, headers, body: body.subarray(0, body.length / 2) });
	},
	empty: instead(200, 'text/plain', ''),
	'of another type': instead(200, 'text/html', '<!doctype html><p>Welcome to the network of the hotel'),
	'of another build': (route) => {
		const isScript = route.request().resourceType() === 'script';
		return instead(200, isScript ? 'text/javascript' : 'application/json', isScript ? 'export default 1' : '{}')(route);
	},
};

/** What a reader gets of a search. */
interface Outcome {
	state: string;
	/** The first result. */
	first: string | undefined;
	/** Whether any passage of the text is there. */
	hasText: boolean;
	/** What is said of the fault, with its ways out. */
	said: string;
}

/** The parts of the search, what to ask each for, and what a reader gets without it. */
function partsIn(locale: Tested): Record<string, { files: string; query?: string; expected: Partial<Outcome> }> {
	const answered = { state: 'results', first: alone.id };
	const withoutText = { ...answered, hasText: false, said: saidWithoutText(locale) };
	return {
		'the code of the search': { files: `**/search-*/${locale}.js`, expected: { state: 'error', first: undefined } },
		'the names': { files: `**/search-*/${locale}.json`, expected: answered },
		...(has('never-photos') && {
			'the words of questions': {
				files: `**/${locale}-questions.json`,
				query: question[locale],
				expected: { state: 'results', first: 'never-photos' },
			},
			'the other language': {
				files: `**/search-*/${other[locale]}*.json`,
				query: foreignWord[locale],
				expected: { state: 'empty', first: undefined },
			},
		}),
		'the code of the text': { files: '**/pagefind.js', expected: withoutText },
		'the list of indexes': { files: '**/pagefind-entry.json*', expected: withoutText },
		WebAssembly: { files: '**/wasm.*', expected: withoutText },
		'the index of pages': { files: '**/*.pf_meta', expected: withoutText },
		'the index of words': { files: '**/*.pf_index', expected: withoutText },
		'the kinds of pages': { files: '**/*.pf_filter', expected: withoutText },
		'the words of a page': { files: '**/*.pf_fragment', expected: withoutText },
		'all of the search': { files: '**/search-*/**', expected: { state: 'error', first: undefined } },
	};
}

/** What the panel says where a part is missing: no more than that, and what the reader can do. */
const saidOfFault = (locale: Tested) =>
	(['search.error', 'search.reload', 'search.all'] as const).map((key) => t(locale, key)).join(' ');
const saidWithoutText = (locale: Tested) =>
	(['search.noText', 'search.reload'] as const).map((key) => t(locale, key)).join(' ');

const fault = (page: Page) => page.locator('[data-when=error]:visible, [data-when=no-text]:visible');

/** Ask on a page, wait until it says that a part is missing, and take what the reader gets. */
async function outcomeOf(page: Page, path: string, query: string): Promise<Outcome> {
	await page.goto(path);
	await field(page).fill(query);
	await fault(page).waitFor();
	// What is found in the text comes after the statements.
	await expect.poll(() => page.locator('[data-search-state=loading]').count()).toBe(0);
	return {
		state: (await page.locator('[data-search-state]').getAttribute('data-search-state')) ?? '',
		first: (await found(page))[0],
		hasText: await passages(page).first().isVisible(),
		said: (await fault(page).textContent()) ?? '',
	};
}

/** Let a page wait two seconds where it waits twenty. */
const makeImpatient = (page: Page) =>
	page.addInitScript(() => {
		const { setTimeout } = window;
		const timeout = AbortSignal.timeout.bind(AbortSignal);
		Object.assign(window, {
			setTimeout: (call: () => void, time: number, ...values: []) =>
				setTimeout(call, time > 1000 ? time / 10 : time, ...values),
		});
		AbortSignal.timeout = (time) => timeout(time / 10);
	});

describe.each(testedLocales)('where a part of the search fails (%s)', (locale) => {
	const about = `/${locale}/about/`;
	const policy = `/${locale}/data-collection/`;
	const searchPage = `/${locale}/search/`;
	const said = saidOfFault(locale);
	const withoutText = { state: 'results', first: alone.id, hasText: false, said: saidWithoutText(locale) };
	// Half of the faults in each language: one has the list under the field, the other the page of results.
	const path = locale === 'en' ? about : searchPage;
	const ownFaults = Object.entries(faults).filter((_, at) => (at % 2 === 0) === (locale === 'en'));

	test.each(Object.entries(partsIn(locale)))('says so without %s', async (_, { files, query, expected }) => {
		const outcomes = ownFaults.map(async ([name, answer]) => {
			const page = await open(emptyPath);
			await page.route(files, answer);
			return [name, await outcomeOf(page, path, query ?? alone.word)];
		});
		expect(Object.fromEntries(await Promise.all(outcomes))).toMatchObject(
			Object.fromEntries(ownFaults.map(([name]) => [name, { said, ...expected }])),
		);
	});

	test.each(['taken away', 'forbidden'])('says so where WebAssembly is %s', async (how) => {
		const context = await newContext();
		// What the policy refuses is no mistake here.
		context.removeAllListeners('console');
		const page = await context.newPage();
		if (how === 'taken away') await page.addInitScript('delete globalThis.WebAssembly');
		await page.route(`**${path}`, async (route) => {
			const response = await route.fetch();
			const html = await response.text();
			const isForbidden = how === 'forbidden';
			await route.fulfill({ response, body: isForbidden ? html.replace("'wasm-unsafe-eval'", '') : html });
		});
		expect(await outcomeOf(page, path, alone.word)).toEqual(withoutText);
	});

	test('says so where the script of all pages does not come, or is broken', async () => {
		const outcomes = ownFaults.map(async ([, answer]) => {
			const page = await open(emptyPath);
			await page.route('**/_astro/*.js', answer);
			await page.goto(about);
			await field(page).fill(alone.word);
			await page.keyboard.press('Enter');
			await page.waitForURL(`**${searchPage}?q=${alone.word}`);
			await waitForNoScript(page, locale);
			expect(await page.locator('.index a').first().isVisible()).toBe(true);
		});
		await Promise.all(outcomes);
	});

	test('says nothing of the kind where the script runs, and not before it has had the time to', async () => {
		const page = await open(emptyPath);
		const letGo = await holdBack(page, '**/_astro/*.js');
		await page.goto(searchPage, { waitUntil: 'commit' });
		const line = page.getByText(t(locale, 'search.noScript'));
		await line.waitFor({ state: 'attached' });
		expect(await line.isVisible()).toBe(false);
		letGo();
		await line.waitFor({ state: 'detached' });
	});

	test('says at once that it is searching, also on a slow network', async () => {
		const page = await open(about);
		const letGo = await holdBack(page, '**/search-*/**');
		await field(page).fill(alone.word);
		await page.locator('[data-search-state=loading] p:visible').waitFor();
		letGo();
		await page.locator('[data-search-state=results]').waitFor();
		expect(await fault(page).isVisible()).toBe(false);
	});

	const slow: InLanguages<[file: string, expected: Partial<Outcome>][]> = {
		en: [
			['en.js', { state: 'error', first: undefined }],
			['en.json', { state: 'results', first: alone.id, hasText: true }],
		],
		sv: [
			['pagefind/pagefind.js', withoutText],
			['pagefind/fragment/**', withoutText],
		],
	};
	test('does not wait for ever for a part', async () => {
		const context = await newContext();
		const outcomes = slow[locale].map(async ([file]) => {
			const page = await context.newPage();
			await makeImpatient(page);
			await page.route(`**/search-*/${file}`, () => {});
			return [file, await outcomeOf(page, path, alone.word)];
		});
		expect(Object.fromEntries(await Promise.all(outcomes))).toMatchObject(
			Object.fromEntries(slow[locale].map(([file, expected]) => [file, { said, ...expected }])),
		);
	});

	test('asks again for records that have stalled', async () => {
		const page = await (await newContext()).newPage();
		await makeImpatient(page);
		const records = `**/search-*/${locale}.json`;
		await page.route(records, () => {});
		await outcomeOf(page, policy, alone.word);
		await page.unroute(records);
		await field(page).clear();
		const asked = page.waitForRequest(records);
		await search(page, alone.word);
		await asked;
		expect(await fault(page).isVisible()).toBe(false);
	});

	test('is not open when it comes after the reader has left', async () => {
		const page = await open(about);
		const letGo = await holdBack(page, `**/search-*/${locale}.js`);
		await field(page).fill(alone.word);
		await page.locator('[data-search-state=loading]').waitFor();
		await field(page).blur();
		letGo();
		await page.locator('[data-search-state=idle]').waitFor({ state: 'attached' });
		await field(page).focus();
		await page.locator('[data-search-state=results]').waitFor();
	});

	test('says nothing under a field that the reader has left when the code of the search fails', async () => {
		const page = await (await newContext()).newPage();
		await page.goto(about);
		const { promise, resolve } = Promise.withResolvers<void>();
		await page.route(`**/search-*/${locale}.js`, async (route) => {
			await promise;
			await route.abort();
		});
		const state = page.locator('[data-search-state]');
		await field(page).fill(alone.word);
		await page.locator('[data-search-state=loading]').waitFor();
		await field(page).blur();
		expect(await state.getAttribute('data-search-state')).toBe('idle');
		const logged = page.waitForEvent('console', (message) => message.type() === 'error');
		resolve();
		await logged;
		expect(await state.getAttribute('data-search-state')).toBe('idle');
		await field(page).focus();
		await fault(page).waitFor();
	});

	test('says so offline, works again online, and goes on offline', async () => {
		// One who has not been here before: a browser keeps the files of the search.
		const page = await (await newContext()).newPage();
		await page.goto(about);
		await page.context().setOffline(true);
		await search(page, alone.word, 'error');
		expect(await fault(page).isVisible()).toBe(true);
		expect(await page.locator('[role=status] a:visible').getAttribute('href')).toBe(searchPage);
		await page.context().setOffline(false);
		await search(page, alone.word);
		await passages(page).first().waitFor();
		expect(await fault(page).isVisible()).toBe(false);
		await page.context().setOffline(true);
		await search(page, labelOf(locale, examples.never));
		expect((await found(page))[0]).toBe(examples.never);
	});

	test('finds in the text again what it could not load before', async () => {
		const page = await (await newContext()).newPage();
		await page.route('**/*.pf_index', (route) => route.abort());
		expect(await outcomeOf(page, policy, alone.word)).toEqual(withoutText);
		await page.unroute('**/*.pf_index');
		await field(page).clear();
		await search(page, alone.word);
		await passages(page).first().waitFor();
		expect(await fault(page).isVisible()).toBe(false);
	});

	test('says what a query could not load that another has overtaken, and finds in the text again', async () => {
		const page = await (await newContext()).newPage();
		await page.goto(policy);
		const { promise, resolve } = Promise.withResolvers<void>();
		await page.route('**/*.pf_index', async (route) => {
			await promise;
			await route.fulfill({ status: 503 });
		});
		const asked = page.waitForRequest('**/*.pf_index');
		await field(page).fill(alone.word);
		await asked;
		await field(page).fill(`${alone.word} ${alone.word}`);
		// The second query waits for the same file as soon as the reader has stopped typing.
		await page.waitForTimeout(300);
		resolve();
		await fault(page).waitFor();
		await page.unroute('**/*.pf_index');
		await field(page).clear();
		await search(page, alone.word);
		await passages(page).first().waitFor();
		expect(await fault(page).isVisible()).toBe(false);
	});

	test('offers to load the page again, as on a page of an older build', async () => {
		const page = await open(about);
		await page.route('**/search-*/**', instead(404, 'text/html', '<!doctype html><p>Not found'));
		await search(page, alone.word, 'error');
		await page.unroute('**/search-*/**');
		await page.evaluate(() => Object.assign(window, { isOld: true }));
		await page.locator('[role=status] button:visible').click();
		await page.waitForFunction(() => !('isOld' in window));
		await search(page, alone.word);
	});

	test('needs neither storage nor cookies', async () => {
		const page = await (await newContext()).newPage();
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.addInitScript(() => {
			const get = () => {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			};
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
				Object.defineProperty(window, name, { get });
			}
			Object.defineProperty(Document.prototype, 'cookie', { get, set: get });
		});
		await page.goto(policy);
		await expect(page.evaluate(() => localStorage)).rejects.toThrow('insecure');
		await search(page, alone.word);
		await passages(page).first().waitFor();
		await page.keyboard.press('Escape');
		await page.locator(`#${examples.no} a`).click();
		await page.getByRole('dialog').waitFor();
		await page.goto(policy);
		await page.locator('header a[hreflang]').click();
		await page.waitForURL(`**/${other[locale]}/data-collection/`);
		expect(errors).toEqual([]);
	});
});

describe.each(testedLocales)('where typing is faster than the answers (%s)', (locale) => {
	const about = `/${locale}/about/`;
	const otherFiles = `**/search-*/${other[locale]}*.json`;

	test.runIf(has('never-photos', 'never-calendar'))('no older answer replaces a newer one', async () => {
		const page = await open(about);
		await search(page, alone.word);
		const shown = await page.evaluateHandle(() => {
			const all: (string | undefined)[] = [];
			const panel = document.querySelector('[data-search-state]');
			const look = () => all.push(panel?.querySelector<HTMLAnchorElement>('[data-search-result] a')?.hash);
			if (panel) new MutationObserver(look).observe(panel, { childList: true, subtree: true });
			return all;
		});
		// Words of the other language, whose index does not come before the next question is answered.
		const [older, newest]: [string, string] =
			locale === 'en' ? ['kamerabilder', 'kalenderbokningar'] : ['pictures', 'appointments'];
		const letGo = await holdBack(page, otherFiles);
		await field(page).fill(older);
		await field(page).fill(labelOf(locale, examples.yes));
		await expect.poll(async () => (await found(page))[0]).toBe(examples.yes);
		letGo();
		// When the other index has answered the newest question, it has answered the older one as well.
		await field(page).fill(newest);
		await expect.poll(() => found(page)).toEqual(['never-calendar']);
		expect(await shown.jsonValue()).not.toContain('#never-photos');
	});

	test('what fails of an older question is not said of a newer one', async () => {
		const page = await (await newContext()).newPage();
		await page.goto(about);
		const { promise, resolve } = Promise.withResolvers<void>();
		await page.route(`**/${locale}-questions.json`, async (route) => {
			await promise;
			await route.abort();
		});
		const asked = page.waitForRequest(`**/${locale}-questions.json`);
		const failed = page.waitForEvent('requestfailed');
		await field(page).fill(question[locale]);
		await asked;
		await field(page).fill(alone.word);
		await expect.poll(() => found(page)).toEqual([alone.id]);
		resolve();
		await failed;
		await passages(page).first().waitFor();
		expect(await fault(page).count()).toBe(0);
	});

	test('no answer stands under the next question while that is looked up', async () => {
		const page = await open(about);
		await search(page, alone.word);
		const letGo = await holdBack(page, otherFiles);
		await field(page).fill(foreignWord[locale]);
		await page.locator('[data-search-state=loading] p:visible').waitFor();
		expect(await results(page).first().isVisible()).toBe(false);
		letGo();
		await page.locator('[data-search-state=loading]').waitFor({ state: 'detached' });
		expect((await found(page))[0]).not.toBe(alone.id);
	});

	test('what was typed before the names were here is not looked up', async () => {
		const page = await open(about);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const letGo = await holdBack(page, `**/search-*/${locale}.json`);
		await field(page).focus();
		await expect.poll(() => asked.some((address) => address.endsWith(`/${locale}.json`))).toBe(true);
		await field(page).fill(question[locale]);
		await field(page).fill(alone.word);
		letGo();
		await expect.poll(() => found(page)).toContain(alone.id);
		expect(asked.filter((address) => address.includes('-questions'))).toEqual([]);
	});

	test('the address follows less often than browsers allow, and in the end', async () => {
		const page = await open(`/${locale}/search/`);
		await search(page, alone.word);
		const changes = await page.evaluate(async () => {
			let changes = 0;
			const { replaceState } = history;
			history.replaceState = (...values) => {
				changes += 1;
				replaceState.apply(history, values);
			};
			const input = document.querySelector<HTMLInputElement>('[name=q]');
			for (let letters = 1; letters <= 150 && input; letters += 1) {
				input.value = 'a'.repeat(letters);
				input.dispatchEvent(new InputEvent('input', { bubbles: true }));
				await new Promise((resolve) => setTimeout(resolve));
			}
			return changes;
		});
		await page.waitForURL(`**/?q=${'a'.repeat(150)}`);
		// Once typing rests, and not while it goes on.
		expect(changes).toBeLessThan(3);
		const before = await page.evaluate(() => history.length);
		for (let press = 0; press < 5; press += 1) await page.keyboard.press('Enter');
		expect(await page.evaluate(() => history.length)).toBe(before + 1);
	});

	test.each(['about/', 'search/'])('a text of any length is cut: /%s', async (path) => {
		const page = await open(`/${locale}/${path}`);
		// Browsers took many seconds to draw and to read it.
		const marks = `${alone.word} ${'a\u0301\u0323'.repeat(20_000)}`;
		await field(page).focus();
		await page.keyboard.insertText(marks);
		await page.locator('[data-search-state=loading]').waitFor({ state: 'detached' });
		expect((await field(page).inputValue()).length).toBe(1000);
		await page.evaluate((query) => {
			history.replaceState(null, '', `?q=${encodeURIComponent(query)}`);
			history.pushState(null, '', '?q=');
			history.back();
		}, marks);
		await page.waitForURL(`**/?q=${alone.word}*`);
		expect((await field(page).inputValue()).length).toBe(1000);
	});
});
