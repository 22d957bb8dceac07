import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort, serve } from '../helpers/astro.ts';
import { open, useBrowser } from '../helpers/browser.ts';
import { recordedSite } from '../helpers/content-folder.ts';
import { copyForTest } from '../helpers/copy-project.ts';

useBrowser();

/** Start the development server on the recorded site, and edit the files of its content. */
async function develop() {
	const root = await copyForTest(new URL('content/', recordedSite));
	const server = await serve(root, ['src/cli/astro.ts', 'dev', '--ignore-lock'], { PORT: await freePort() });
	/** Replace a text in a file; the function that this gives puts it back. */
	const edit = async (path: string, find: string, replace: string) => {
		const file = join(root, 'content', path);
		const before = await readFile(file, 'utf8');
		const after = before.replace(find, replace);
		if (after === before) throw new Error(`Expected \`${find}\` in \`${path}\`.`);
		await writeFile(file, after);
		return () => writeFile(file, before);
	};
	return { ...server, edit };
}

test('the development server has the search, and shows a change once', async () => {
	const { origin, output, edit } = await develop();
	const page = await open(`${origin}/sv/data-collection/`);
	const row = page.locator('#hardware-imei');
	expect(await row.getAttribute('data-mam')).toBe('no');
	// Astro has the first page loaded again as soon as it has read the content, and the word goes with the first load.
	await expect
		.poll(async () => {
			await page.locator('input[name=q]').fill('imei');
			return page.locator('[data-search-state]').getAttribute('data-search-state');
		})
		.toBe('results');
	expect(await page.locator('[data-search-result]').textContent()).toContain('IMEI-nummer');
	await page.getByText('Bara en byggd webbplats kan sökas igenom').waitFor();

	let loads = 0;
	page.on('request', (request) => {
		if (request.isNavigationRequest()) loads += 1;
	});
	const printed = output().length;
	await edit('en/data-collection.mdx', '[IMEI number]', '[IMEI numbers]');
	await expect.poll(() => row.locator('.outdated').count()).toBe(1);
	// A second load would have come by now.
	await page.waitForTimeout(1000);
	expect(loads).toBe(1);
	expect(
		output()
			.slice(printed)
			.match(/\[200\]/g),
	).toHaveLength(1);
});

test('the development server shows the last of several changes, however soon it comes', async () => {
	const { origin, edit } = await develop();
	const page = await open(`${origin}/en/`);
	let title = 'Recorded site';
	for (const pause of [0, 20, 30, 35, 40, 45]) {
		const last = `Site after ${pause} ms`;
		await edit('en/index.mdx', title, 'Site that is not meant');
		await page.waitForTimeout(pause);
		await edit('en/index.mdx', 'Site that is not meant', last);
		await page.getByRole('heading', { level: 1, name: last }).waitFor();
		title = last;
	}
});

test('the development server says in the browser what is wrong with any file, and once in the terminal', async () => {
	const { origin, output, edit } = await develop();
	const page = await open(`${origin}/en/`);
	const shown = () =>
		page
			.evaluate(
				() => document.querySelector('vite-error-overlay')?.shadowRoot?.querySelector('#message-content')?.textContent,
			)
			.catch(() => undefined);
	const faults: Record<string, [find: string, replace: string, said: string]> = {
		'en/data-collection.mdx': [
			'(#hardware-imei) | No |',
			'(#hardware-imei) | Maybe |',
			'24:37: Unexpected verdict `Maybe`',
		],
		'sv/data-collection.mdx': ['foton', '<b>foton</b>', '43:4: Unexpected element `<b>`'],
		'sv/about.mdx': ['## [Licens](#license)', '## Licens', '6:1: Unexpected heading without an id'],
		'sv/search.yaml': ['hardware-iccid', 'hardware-icid', '10:3: Unexpected id `hardware-icid`'],
		'en/provenance.yaml': ['never-photos', 'never-fotos', '11:3: Unexpected id `never-fotos`'],
		'revisions/2023-09-29.yaml': ['hardware-model', 'hardware-modell', '5:3: Unexpected new statement'],
		'ids.yaml': ['app-icons: app-id', 'app-icons: app-ikon', '3:16: Unexpected successor `app-ikon`'],
	};
	for (const [path, [find, replace, said]] of Object.entries(faults)) {
		const message = `content/${path}:${said}`;
		const printed = output().length;
		const undo = await edit(path, find, replace);
		await expect.poll(shown, { message: path }).toContain(message.replaceAll('`', ''));
		expect(output().slice(printed).split(message), path).toHaveLength(2);
		expect(output().slice(printed)).not.toMatch(/^\s+at /m);
		await undo();
		await page.getByRole('heading', { level: 1, name: 'Recorded site' }).waitFor();
		expect(await shown()).toBeUndefined();
	}
});
