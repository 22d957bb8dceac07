import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { localeCodes } from '../../src/i18n/index.ts';
import { copyProject } from '../helpers/copy-project.ts';
import { browserArgs, findChromium } from '../helpers/find-chromium.ts';
import { mostForAnswer, onWire, weighFirstAnswer } from '../helpers/weights.ts';

/**
 * A slow line, as Lighthouse simulates one for a phone: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up; see
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md.
 */
const slowLine = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** How long a reader takes from key to key, in ms. */
const betweenKeys = 120;

if (!existsSync('dist')) {
	console.error('There is no built site to measure. Run `npm run build` first.');
	process.exit(2);
}
printPageWeights();
await printFirstAnswer();
await printBuilds();

function printPageWeights(): void {
	console.log('Pages, over the wire (brotli 5):');
	for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' }).sort()) {
		if (name.endsWith('.html')) console.log(`  ${name.padEnd(36)}${onWire(readFileSync(join('dist', name)))} B`);
	}
}

/** Weigh a first answer, and time it on a slow line, from the last key of a name that is typed letter by letter. */
async function printFirstAnswer(): Promise<void> {
	const server = await preview({ logLevel: 'error', server: { port: 0 } });
	const browser = await chromium.launch({ executablePath: findChromium(), args: browserArgs });
	console.log('\nA first answer, for «imei»:');
	for (const locale of localeCodes) {
		const context = await browser.newContext({ baseURL: `http://localhost:${server.port}` });
		const page = await context.newPage();
		await page.goto(`/${locale}/data-collection/`, { waitUntil: 'networkidle' });
		const { bytes, requests } = await weighFirstAnswer(page, 'imei');
		const slow = await (await browser.newContext({ baseURL: `http://localhost:${server.port}` })).newPage();
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
	await browser.close();
	await server.stop();
}

/** Build the site with the table of required data as it is, and with ever more rows. */
async function printBuilds(): Promise<void> {
	console.log('\nBuilds, by the number of required data items:');
	for (const factor of [1, 4, 16]) {
		const root = await copyWithRows(factor);
		try {
			const start = performance.now();
			const memory = await buildAndWeigh(root);
			const seconds = (performance.now() - start) / 1000;
			console.log(`  ${String(77 * factor).padStart(5)} items  ${seconds.toFixed(1)} s  ${memory} MB`);
		} finally {
			await rm(root, { recursive: true });
		}
	}
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
