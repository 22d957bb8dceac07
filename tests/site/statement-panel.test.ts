// Long: a case for each way in and out of a panel.

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newContext, open, useBrowser } from '../helpers/browser.ts';
import { testedLocales } from '../helpers/languages.ts';
import { examples, labelOf, requiredIds } from '../helpers/statements.ts';

useBrowser();

const { no, never, optional, source, sentence } = examples;

const pathOf = (page: Page) => new URL(page.url()).pathname;
/** The address that the focused link has in the page's source. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'));

describe.each(testedLocales)('a statement’s panel (%s)', (locale) => {
	const path = `/${locale}/data-collection/`;
	const imei = `${path}${no}/`;

	/** Open the policy page, and the panel of a statement with a press. */
	async function openPanel(): Promise<Page> {
		const page = await open(path);
		await page.locator(`#${no} a`).click();
		await page.getByRole('dialog').waitFor();
		return page;
	}

	/** Open the policy page first of all in a history of its own. */
	async function openFirst(): Promise<Page> {
		const page = await (await newContext()).newPage();
		await page.goto(path);
		return page;
	}

	async function expectClosed(page: Page): Promise<void> {
		await page.waitForURL(`**${path}`);
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await expect.poll(() => focused(page)).toBe(imei);
	}

	test('shows what the statement’s own page says, under its name and at its address', async () => {
		const page = await openPanel();
		expect(pathOf(page)).toBe(imei);
		const panel = page.getByRole('dialog');
		const own = await open(imei, { viewport: { width: 1280, height: 720 } });
		expect(await panel.locator('article').innerHTML()).toBe(await own.locator('article').innerHTML());
		expect(await panel.getAttribute('aria-label')).toBe(await own.locator('h1').textContent());
	});

	test('opens for every kind of statement', async () => {
		const page = await open(path);
		for (const selector of [
			`#${never}`,
			`#${optional}`,
			`#${source}`,
			`#${sentence}`,
			'tr[data-category][data-item]',
		]) {
			const statement = page.locator(selector).first();
			const id = await statement.getAttribute('id');
			await statement.locator('a').first().click();
			await page
				.getByRole('dialog')
				.locator(`[data-item="${id}"], [data-source="${id}"], [data-statement="${id}"]`)
				.waitFor();
			expect(pathOf(page)).toBe(`${path}${id}/`);
			await page.keyboard.press('Escape');
			await page.waitForURL(`**${path}`);
		}
	});

	test('opens at a press of a key and takes the focus', async () => {
		const page = await open(path);
		await page.locator(`#${no} a`).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('dialog').waitFor();
		expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
	});

	test('closes with Escape, and gives the focus back to the link', async () => {
		const page = await openPanel();
		await page.keyboard.press('Escape');
		await expectClosed(page);
	});

	test('closes with its first button, and gives the focus back to the link', async () => {
		const page = await openPanel();
		const close = page.getByRole('dialog').getByRole('button').first();
		expect(await close.textContent()).toBe({ en: 'Close', sv: 'Stäng' }[locale]);
		await close.click();
		await expectClosed(page);
	});

	test('closes at a press beside it', async () => {
		const page = await openPanel();
		await page.mouse.click(5, 400);
		await expectClosed(page);
	});

	test('goes with Back, comes with Forward, and goes again', async () => {
		const page = await openPanel();
		await page.goBack();
		await expectClosed(page);
		await page.goForward();
		await page.getByRole('dialog').waitFor();
		expect(pathOf(page)).toBe(imei);
		await page.keyboard.press('Escape');
		await expectClosed(page);
	});

	test('follows a reader who goes back and forward faster than it comes and goes', async () => {
		const page = await openPanel();
		// An event that tells late of a panel that has closed.
		await page.evaluate(() =>
			document.addEventListener(
				'close',
				(event) => {
					event.stopImmediatePropagation();
					addEventListener('popstate', () => event.target?.dispatchEvent(new Event('close')), { once: true });
				},
				{ capture: true, once: true },
			),
		);
		await page.goBack();
		await expectClosed(page);
		await page.goForward();
		await page.getByRole('dialog').waitFor();
		expect(pathOf(page)).toBe(imei);
		await page.goBack();
		await expectClosed(page);
		const { promise: isLeft, resolve: leave } = Promise.withResolvers<void>();
		await page.route(`**${imei}`, async (route) => {
			await isLeft;
			await route.continue();
		});
		await page.goForward();
		await page.goBack();
		const loaded = page.waitForResponse(`**${imei}`);
		leave();
		await (await loaded).finished();
		await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
		expect(await page.getByRole('dialog').count()).toBe(0);
	});

	test('and the policy under it are there after they are loaded again, too', async () => {
		const page = await openFirst();
		const heading = () => page.locator('h1').first().textContent();
		const policyHeading = await heading();
		await page.locator(`#${no} a`).click();
		await page.getByRole('dialog').waitFor();
		await page.reload();
		expect(await heading()).toBe(labelOf(locale, no));
		await page.goBack();
		await page.waitForURL(`**${path}`);
		await expect.poll(heading).toBe(policyHeading);
		await page.reload();
		await page.goForward();
		await page.getByRole('dialog').waitFor();
		expect(pathOf(page)).toBe(imei);
	});

	test.each([320, 390])('lets no text stand beside its button while it is scrolled, at %i px', async (width) => {
		const page = await openPanel();
		await page.setViewportSize({ width, height: 500 });
		const dialog = page.getByRole('dialog');
		for (const top of [0, 150, 400]) {
			await dialog.evaluate((panel, y) => panel.scrollTo(0, y), top);
			const beside = await dialog.evaluate((panel) => {
				const { left, top, bottom } = (panel.querySelector('.panel-close') as Element).getBoundingClientRect();
				const found = [top, (top + bottom) / 2, bottom].map((y) => document.elementFromPoint(left - 4, y));
				return found.map(
					(element) => element?.closest('.statement__way')?.className ?? element?.outerHTML.slice(0, 60),
				);
			});
			expect({ top, beside }).toEqual({ top, beside: Array(3).fill('statement__way') });
		}
	});

	test('gives way to the page, and to another panel, where the page does not come in time', async () => {
		const page = await open(path);
		const other = labelOf(locale, never);
		await page.route(`**${imei}`, (route) =>
			route.request().resourceType() === 'fetch' ? undefined : route.continue(),
		);
		await page.clock.install();
		await page.locator(`#${no} a`).click();
		await page.locator(`#${never} a`).click();
		await page.getByRole('dialog', { name: other }).waitFor();
		await page.clock.fastForward(10_000);
		await page.keyboard.press('Escape');
		await page.waitForURL(`**${path}`);
		await page.locator(`#${no} a`).click();
		await page.clock.fastForward(10_000);
		await page.locator('main h1', { hasText: labelOf(locale, no) }).waitFor();
		expect(pathOf(page)).toBe(imei);
	});

	test('adds nothing to the history of a page that is being left, when it comes too late', async () => {
		const page = await openFirst();
		const before = await page.evaluate(() => history.length);
		const { promise, resolve } = Promise.withResolvers<void>();
		let asked = 0;
		await page.route(`**${imei}`, async (route) => {
			asked += 1;
			// The page itself comes after the panel, which has been late.
			if (asked === 2) {
				resolve();
				await new Promise((later) => setTimeout(later, 300));
			} else await promise;
			await route.continue();
		});
		await page.locator(`#${no} a`).focus();
		await page.keyboard.press('Enter');
		await page.locator('main h1', { hasText: labelOf(locale, no) }).waitFor();
		expect(await page.evaluate(() => history.length)).toBe(before + 1);
	});

	test.each(['Control+k', 'Meta+k'])('closes at %s, which leads to the search field', async (keys) => {
		const page = await openPanel();
		await page.keyboard.press(keys);
		await page.waitForURL(`**${path}`);
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		const name = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
		await expect.poll(name).toBe('q');
		await page.keyboard.type('imei');
		await page.locator('[data-search-state=results]').waitFor();
		expect(await name()).toBe('q');
	});

	test('leaves the focus to whoever jumps within the page after it is closed', async () => {
		const page = await openPanel();
		await page.keyboard.press('Escape');
		await expectClosed(page);
		await page.evaluate((id) => {
			location.hash = id;
		}, never);
		await page.keyboard.press('Tab');
		expect(await focused(page)).toBe(`${path}${never}/`);
	});

	test('gives the focus back in view, also where the window was turned meanwhile', async () => {
		const page = await openPanel();
		await page.setViewportSize({ width: 390, height: 400 });
		await page.keyboard.press('Escape');
		await expectClosed(page);
		const { y = -1 } = (await page.locator(`#${no} a`).boundingBox()) ?? {};
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y).toBeLessThan(400);
	});

	test('is not on paper, where it would lie over the policy', async () => {
		const page = await openPanel();
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('dialog').isVisible()).toBe(false);
		expect(await page.locator(`#${no}`).isVisible()).toBe(true);
	});

	test('leaves the reader where the policy was, and leaves one entry in the history', async () => {
		const page = await openFirst();
		const before = await page.evaluate(() => history.length);
		await page.locator(`#${no} a`).scrollIntoViewIfNeeded();
		const place = await page.evaluate(() => scrollY);
		await page.locator(`#${no} a`).click();
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('Escape');
		await expectClosed(page);
		expect(await page.evaluate(() => scrollY)).toBe(place);
		expect(await page.evaluate(() => history.length)).toBe(before + 1);
	});

	test('opens once at a double click', async () => {
		const page = await openFirst();
		await page.route(`**/${no}/`, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 200));
			await route.continue();
		});
		const before = await page.evaluate(() => history.length);
		await page.locator(`#${no} a`).dblclick();
		await page.getByRole('dialog').waitFor();
		// A second page would have come by now.
		await page.waitForTimeout(500);
		expect(await page.evaluate(() => history.length)).toBe(before + 1);
		await page.keyboard.press('Escape');
		await expectClosed(page);
	});

	test('copies the citation', async () => {
		const page = await openPanel();
		await page.evaluate(() => {
			const texts: string[] = [];
			navigator.clipboard.writeText = async (text) => {
				texts.push(text);
				document.body.setAttribute('data-texts', JSON.stringify(texts));
			};
		});
		await page.getByRole('dialog').locator('[data-copy]').click();
		await page.getByRole('dialog').locator('[data-copy] + [role=status]').filter({ hasText: /./ }).waitFor();
		const [text, ...others] = JSON.parse((await page.locator('body').getAttribute('data-texts')) ?? '[]');
		expect(text).toContain(labelOf(locale, no));
		expect(others).toEqual([]);
	});

	test('leads on to the next statement as a page', async () => {
		const next = requiredIds[requiredIds.indexOf(no) + 1];
		const page = await openPanel();
		await page.getByRole('dialog').locator('a[rel=next]').click();
		await page.waitForURL(`**${path}${next}/`);
		expect(await page.getByRole('dialog').count()).toBe(0);
	});

	test.each(['Control', 'Shift'] as const)('does not open with %s held down: the link is a link', async (modifier) => {
		const context = await newContext();
		const page = await context.newPage();
		await page.goto(path);
		const link = page.locator(`#${no} a`);
		const [tab] = await Promise.all([context.waitForEvent('page'), link.click({ modifiers: [modifier] })]);
		await tab.waitForURL(`**${imei}`);
		expect(await page.getByRole('dialog').count()).toBe(0);
		expect(pathOf(page)).toBe(path);
	});

	test.each(['metaKey', 'altKey'])('leaves a press with %s to the browser', async (key) => {
		const page = await open(path);
		const isTaken = await page.locator(`#${no} a`).evaluate((link, modifier) => {
			const press = new MouseEvent('click', { bubbles: true, cancelable: true, [modifier]: true });
			let isTaken: boolean | undefined;
			const look = (event: MouseEvent) => {
				isTaken = event.defaultPrevented;
				event.preventDefault();
			};
			addEventListener('click', look, { once: true });
			link.dispatchEvent(press);
			return isTaken;
		}, key);
		expect(isTaken).toBe(false);
	});

	test('is not there without JavaScript: the link is a link', async () => {
		const page = await open(path, { javaScriptEnabled: false });
		await page.locator(`#${no} a`).click();
		await page.waitForURL(`**${imei}`);
		expect(await page.locator('main h1').count()).toBe(1);
	});

	test.each<[what: string, answer: { status: number; body: string } | undefined]>([
		['does not come', undefined],
		['is another', { status: 404, body: '<p>Nothing here.</p>' }],
	])('is not there where the page %s: the link is a link', async (_, answer) => {
		const page = await open(path);
		await page.route(`**${imei}`, (route) => {
			if (route.request().resourceType() !== 'fetch') return route.continue();
			return answer ? route.fulfill(answer) : route.abort();
		});
		await page.locator(`#${no} a`).click();
		await page.locator('main h1', { hasText: labelOf(locale, no) }).waitFor();
		expect(pathOf(page)).toBe(imei);
		await page.goBack();
		expect(pathOf(page)).toBe(path);
	});

	test('meets no complaint of the browser’s, such as one about the content security policy', async () => {
		const page = await open(path);
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.locator(`#${no} a`).click();
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('Escape');
		await expectClosed(page);
		expect(complaints).toEqual([]);
	});
});
