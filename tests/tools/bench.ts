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
import { mostExtra, onWire, weighOwnSearch, weighPlainSearch } from '../helpers/weights.ts';

if (!existsSync('dist')) {
	console.error('There is no built site to measure. Run `npm run build` first.');
	process.exit(2);
}
printPageWeights();
await printFirstSearch();
await printBuilds();

function printPageWeights(): void {
	console.log('Pages, over the wire (brotli 5):');
	for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' }).sort()) {
		if (name.endsWith('.html')) console.log(`  ${name.padEnd(36)}${onWire(readFileSync(join('dist', name)))} B`);
	}
}

/** Compare what a first search for «imei» loads with what Pagefind by itself does, over one plain record a statement. */
async function printFirstSearch(): Promise<void> {
	const server = await preview({ logLevel: 'error', server: { port: 0 } });
	const browser = await chromium.launch({ executablePath: findChromium(), args: browserArgs });
	console.log('\nA first search, over the wire (brotli 5):');
	for (const locale of localeCodes) {
		const plain = await weighPlainSearch(await browser.newContext(), locale);
		const baseURL = `http://localhost:${server.port}`;
		const own = await weighOwnSearch(await browser.newContext({ baseURL }), locale);
		console.log(
			`  ${locale}  this site ${own} B, plain Pagefind ${plain} B, difference ${own - plain} B of at most ${mostExtra} B`,
		);
		if (own - plain > mostExtra) process.exitCode = 1;
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
