import { describe, expect, inject, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { look, newContext, open, useBrowser } from '../helpers/browser.ts';

useBrowser();

const pathOf = (locale: Locale, id: string) => `/${locale}/data-collection/${id}/`;

const citations: Record<Locale, Record<string, string>> = {
	en: {
		'hardware-imei':
			'“IMEI number”. Microsoft, “Data collection in Intune”, 27 April 2022, https://learn.microsoft.com/en-us/mem/intune/protect/privacy-data-collect. In the words of “What Intune collects”: Required. Collected, but not from customers who use mobile application management (MAM) only.',
		'hardware-wifi-mac':
			'“Wi-Fi MacAddress”. Microsoft, “Data collection in Intune”, 27 April 2022, https://learn.microsoft.com/en-us/mem/intune/protect/privacy-data-collect. In the words of “What Intune collects”: “Wi-Fi MAC address”. Required. Collected, but not from customers who use mobile application management (MAM) only.',
	},
	sv: {
		'hardware-imei':
			'”IMEI-numret”. Microsoft, ”Datainsamling i Intune”, odaterad svensk text, https://learn.microsoft.com/sv-se/mem/intune/protect/privacy-data-collect. Med ord från ”Det här samlar Intune in”: ”IMEI-nummer”. Obligatoriskt. Samlas in, men inte från kunder som bara använder hantering av mobilprogram (MAM).',
		'hardware-model':
			'”Model”. Microsoft, ”Data collection in Intune”, 27 april 2022, https://learn.microsoft.com/en-us/mem/intune/protect/privacy-data-collect. Med ord från ”Det här samlar Intune in”: ”Modell”. Obligatoriskt. Samlas in, även från kunder som bara använder hantering av mobilprogram (MAM).',
	},
};

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
	test.each(Object.entries(citations[locale]))(
		'quotes Microsoft’s words, then this site’s: %s',
		async (id, citation) => {
			const page = await look(pathOf(locale, id));
			const text = (await page.locator('#citation').textContent())?.replace(/\s+/g, ' ').trim();
			expect(text).toBe(`${citation} ${pathOf(locale, id)}`);
		},
	);

	test('is copied with one press of a key', async () => {
		const path = pathOf(locale, 'hardware-imei');
		expect(await copied(path)).toContain(citations[locale]['hardware-imei']);
	});

	test('is copied with an address that leads to the page from anywhere', async () => {
		const path = pathOf(locale, 'hardware-imei');
		expect(await copied(path)).toMatch(new RegExp(` ${inject('origin')}${path}$`));
	});

	test('is selected where it cannot be copied', async () => {
		const page = await open(pathOf(locale, 'never-photos'));
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
		});
		await page.locator('[data-copy]').click();
		await page.getByRole('status').filter({ hasText: 'Ctrl+C' }).waitFor();
		expect(await page.evaluate(() => String(getSelection()))).toContain('never-photos/');
	});
});
