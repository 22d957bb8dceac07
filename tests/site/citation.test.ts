import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { newContext, open, useBrowser } from '../helpers/browser.ts';
import { policyFacts } from '../helpers/policy-facts.ts';

useBrowser();

const imei: Record<Locale, string> = {
	en: '“IMEI number”. Hardware inventory information. Required data · With MAM only: No. What Intune collects, adapted from Microsoft’s “Data collection in Intune” of 27 April 2022.',
	sv: '”IMEI-nummer”. Information om maskinvaruinventering. Obligatoriska data · Med enbart MAM: Nej. Det här samlar Intune in, efter Microsofts ”Data collection in Intune” från den 27 april 2022.',
};

describe.each(localeCodes)('a citation (%s)', (locale) => {
	const path = `/${locale}/data-collection/`;

	test('is copied from the permanent link with two presses of a key', async () => {
		const context = await newContext();
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const page = await context.newPage();
		await page.goto(path);
		await page.locator('#hardware-imei .permalink').focus();
		await page.keyboard.press('Enter');
		const panel = page.getByRole('dialog');
		await panel.waitFor();
		expect(await panel.locator('#citation').textContent()).toBe(
			`${imei[locale]} ${inject('origin')}${path}#hardware-imei`,
		);
		await page.keyboard.press('Enter');
		await panel.getByRole('status').filter({ hasText: /./ }).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			`${imei[locale]} ${inject('origin')}${path}#hardware-imei`,
		);
		await page.keyboard.press('Escape');
		expect(await panel.count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#hardware-imei');
		expect(new URL(page.url()).hash).toBe('#hardware-imei');
	});

	test('is not offered where the link is opened in another tab', async () => {
		const context = await newContext();
		const page = await context.newPage();
		await page.goto(path);
		const link = page.locator('#hardware-imei .permalink');
		await link.click();
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('Escape');
		const [tab] = await Promise.all([context.waitForEvent('page'), link.click({ modifiers: ['Control'] })]);
		await tab.waitForURL(`**${path}#hardware-imei`);
		expect(await page.getByRole('dialog').count()).toBe(0);
	});

	test('is selected where it cannot be copied', async () => {
		const page = await open(path);
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
		});
		await page.locator('#never-photos .permalink').click();
		await page.getByRole('dialog').getByRole('button').first().click();
		await page.getByRole('status').filter({ hasText: 'Ctrl+C' }).waitFor();
		expect(await page.evaluate(() => String(getSelection()))).toContain('#never-photos');
	});

	test('is there for each statement', () => {
		const { citations } = JSON.parse(readFileSync(`dist/${locale}/citations.json`, 'utf8'));
		const { categories, items, optional, never, sources4 } = policyFacts;
		const keys = [...categories, ...items, ...optional.facts, ...never, ...sources4].map(({ key }) => key);
		expect(Object.keys(citations).sort()).toEqual([...keys.filter((key) => key !== 'app-icons'), 'not-sold'].sort());
		expect(new Set(Object.values(citations)).size).toBe(keys.length);
	});
});

test('the code of the citation is loaded when a link is pressed, not before', async () => {
	const page = await (await newContext()).newPage();
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.goto('/en/data-collection/', { waitUntil: 'networkidle' });
	expect(requests).toEqual(['/en/data-collection/']);
	await page.locator('#hardware-imei .permalink').click();
	await page.getByRole('dialog').waitFor();
	expect(requests.slice(1)).toEqual([expect.stringMatching(/^\/cite-[0-9a-f]{10}\.js$/), '/en/citations.json']);
});
