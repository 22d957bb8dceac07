import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { PreviewServer } from 'vite';
import { serveSite } from '../../src/build/serve-site.ts';
import { localeCodes } from '../../src/i18n/index.ts';
import { copyProject } from '../helpers/copy-project.ts';
import { browserArgs, findChromium } from '../helpers/find-chromium.ts';
import { mostForAnswer, weigh, weighFirstAnswer } from '../helpers/weights.ts';
import { printPageWeights } from './page-weights.ts';

/**
 * A slow line, as Lighthouse simulates one for a phone: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up; see
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md.
 */
const slowLine = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** How long a reader takes from key to key, in ms. */
const betweenKeys = 120;

/** How many times to repeat each of the required data items. */
const factors = [1, 13, 65];

if (!existsSync('dist')) {
	console.error('There is no built site to measure. Run `npm run build` first.');
	process.exit(2);
}
printPageWeights();
const browser = await chromium.launch({ executablePath: findChromium(), args: browserArgs });
await printFirstAnswer(browser);
await printSizes(browser);
await browser.close();

/** Weigh a first answer, and time it on a slow line, from the last key of a name that is typed letter by letter. */
async function printFirstAnswer(browser: Browser): Promise<void> {
	const server = await serveSite('.', '/', 0);
	console.log('\nA first answer, for «imei»:');
	for (const locale of localeCodes) {
		const page = await newPage(browser, server);
		await page.goto(`/${locale}/data-collection/`, { waitUntil: 'networkidle' });
		const { bytes, requests } = await weighFirstAnswer(page, 'imei');
		const slow = await newPage(browser, server);
		await slow.goto(`/${locale}/data-collection/`, { waitUntil: 'networkidle' });
		await (await slow.context().newCDPSession(slow)).send('Network.emulateNetworkConditions', slowLine);
		await slow.locator('form[role=search] [name=q]').pressSequentially('imei', { delay: betweenKeys });
		const start = performance.now();
		await slow.locator('[data-search-state=results]').waitFor();
		console.log(
			`  ${locale}  ${bytes} B of at most ${mostForAnswer.bytes} B (brotli 5), ${requests} requests of at most ${mostForAnswer.requests}; ${Math.round(performance.now() - start)} ms after the last key on a slow line`,
		);
		if (bytes > mostForAnswer.bytes || requests > mostForAnswer.requests) process.exitCode = 1;
	}
	await server.close();
}

/** Build the site with the table of required data as it is and with ever more rows, and weigh what a reader downloads. */
async function printSizes(browser: Browser): Promise<void> {
	console.log('\nBuilds by the number of required data items, and what an English reader downloads (kB, brotli 5):');
	console.log(row(['items', 'build', 'memory', 'policy page', 'first search', 'a statement']));
	for (const factor of factors) {
		const root = await copyWithRows(factor);
		try {
			const start = performance.now();
			const memory = await buildAndWeigh(root);
			const seconds = (performance.now() - start) / 1000;
			const sizes = (await downloads(browser, root)).map((bytes) => (bytes / 1000).toFixed(1));
			console.log(row([`${77 * factor}`, `${seconds.toFixed(1)} s`, `${memory} MB`, ...sizes]));
		} finally {
			await rm(root, { recursive: true });
		}
	}
}

function row(cells: string[]): string {
	return cells.map((cell) => cell.padStart(14)).join('');
}

/** Weigh the policy page, a first search until all that it finds stands, and the page of a statement, with all they load. */
async function downloads(browser: Browser, root: string): Promise<number[]> {
	const server = await serveSite(root, '/', 0);
	const load = async (path: string) => {
		const page = await newPage(browser, server);
		return { page, ...(await weigh(page, () => page.goto(path, { waitUntil: 'networkidle' }))) };
	};
	const policy = await load('/en/data-collection/');
	const statement = await load('/en/data-collection/hardware-imei/');
	const search = await weigh(statement.page, async () => {
		await statement.page.locator('form[role=search] [name=q]').fill('imei');
		await statement.page.locator('[data-search-passage]').first().waitFor();
	});
	await server.close();
	return [policy.bytes, search.bytes, statement.bytes];
}

/** Open a page as a reader who has not been there before. */
async function newPage(browser: Browser, { resolvedUrls }: PreviewServer): Promise<Page> {
	return (await browser.newContext({ baseURL: resolvedUrls?.local[0] ?? '' })).newPage();
}

async function copyWithRows(factor: number): Promise<string> {
	const root = await copyProject();
	for (const locale of localeCodes) {
		const path = join(root, 'content', locale, 'data-collection.mdx');
		await writeFile(path, multiplyItems(await readFile(path, 'utf8'), factor));
	}
	return root;
}

/** Repeat each item of the required data under other ids. */
function multiplyItems(source: string, factor: number): string {
	const [before = '', rest = ''] = source.split('<RequiredData>');
	const [data = '', after = ''] = rest.split('</RequiredData>');
	// A row with an item, or an indented bullet with what is nested under it.
	const lines = data.replace(/^(?:\| .*\| \[.*\n|( +)- \[.*\n(?:\1 +.*\n)*)/gm, (item) =>
		Array.from({ length: factor }, (_, copy) =>
			copy === 0 ? item : item.replace(/^\|[^|]*\|/, '| |').replace(/\(#([a-z0-9-]+)\)/, `(#$1-copy-${copy})`),
		).join(''),
	);
	return `${before}<RequiredData>${lines}</RequiredData>${after}`;
}

/** Build, and give the most memory that the build had, in MB. */
async function buildAndWeigh(root: string): Promise<number> {
	const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
	const report = `data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`;
	const { stderr } = await promisify(execFile)(process.execPath, ['--import', report, astro, 'build'], {
		cwd: root,
		maxBuffer: 1e8,
	});
	return Math.round(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024);
}
