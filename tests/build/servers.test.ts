import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { serve } from '../helpers/astro.ts';
import { open, useBrowser } from '../helpers/browser.ts';
import { copyForTest } from '../helpers/copy-project.ts';

useBrowser();

async function freePort(): Promise<string> {
	const server = createServer().listen(0);
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return String(typeof address === 'object' ? address?.port : '');
}

test('the development server has the search, and shows what is changed, or in the browser what is wrong with it', async () => {
	const root = await copyForTest(new URL('../fixtures/small-site/content/', import.meta.url));
	const origin = await serve(root, ['dev', '--ignore-lock'], { PORT: await freePort() });
	const page = await open(`${origin}/sv/data-collection/`);
	expect(await page.locator('#hardware-imei').getAttribute('data-mam')).toBe('no');
	// Astro has the first page loaded again as soon as it has read the content, and the word goes with the first load.
	await expect
		.poll(async () => {
			await page.locator('input[name=q]').fill('imei');
			return page.locator('[data-search-state]').getAttribute('data-search-state');
		})
		.toBe('results');
	expect(await page.locator('[data-search-result]').textContent()).toContain('IMEI-nummer');
	await page.getByText('Bara en byggd webbplats kan sökas igenom').waitFor();

	const file = join(root, 'content/en/data-collection.mdx');
	const english = await readFile(file, 'utf8');
	await writeFile(file, english.replace('(#hardware-imei) | No |', '(#hardware-imei) | Yes |'));
	await expect
		.poll(
			async () => (await (await fetch(`${origin}/sv/data-collection/`)).text()).match(/id="hardware-imei"[^>]*/)?.[0],
		)
		.toContain('data-mam="yes"');

	const inEnglish = await open(`${origin}/en/data-collection/`);
	const row = inEnglish.locator('#hardware-imei');
	await expect.poll(() => row.textContent()).toContain('IMEI number');
	await writeFile(file, english.replace('(#hardware-imei) | No |', '(#hardware-imei) | Maybe |'));
	const shown = () =>
		inEnglish
			.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent)
			.catch(() => undefined);
	await expect.poll(shown).toContain('content/en/data-collection.mdx:24:59: Unexpected verdict Maybe, expected Yes');

	await writeFile(file, english.replace('IMEI number', 'IMEI'));
	await expect.poll(async () => (await shown()) ?? row.textContent()).toContain('IMEINo');
});

test('the server of the built site prints its address, which PORT changes', async () => {
	const port = await freePort();
	const origin = await serve('.', ['preview', '--ignore-lock'], { PORT: port });
	expect(origin).toBe(`http://localhost:${port}`);
	expect((await fetch(`${origin}/en/`)).status).toBe(200);
});

test('a taken port is a clear error', async () => {
	const { port } = new URL(inject('origin'));
	await expect(serve('.', ['preview', '--ignore-lock'], { PORT: port })).rejects.toThrow(
		`Port ${port} is already in use`,
	);
});
