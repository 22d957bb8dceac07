import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { preview } from 'astro';
import { close, createIndex } from 'pagefind';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { checkContent } from '../../src/markdown/check-content.ts';
import { searchRecords } from '../../src/search/records.ts';
import { findChromium } from '../helpers/find-chromium.ts';

/** What goes over the wire from a host that compresses with brotli as it serves. */
const onWire = (content: Uint8Array) =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

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
	const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
	console.log('\nA first search, over the wire (brotli 5):');
	for (const locale of localeCodes) {
		const plain = await weighPlainSearch(browser, locale);
		const own = await weighRequests(browser, async (page, start) => {
			await page.goto(`http://localhost:${server.port}/${locale}/data-collection/`);
			start();
			await page.locator('form[role=search] [name=q]').fill('imei');
			await page.locator('[data-search-state=results]').waitFor();
		});
		console.log(
			`  ${locale}  this site ${own} B, plain Pagefind ${plain} B, difference ${own - plain} B of at most 15000 B`,
		);
		if (own - plain > 15_000) process.exitCode = 1;
	}
	await browser.close();
	await server.stop();
}

/** Weigh a search with Pagefind's defaults: a record a statement, with its label, verdict and category. */
async function weighPlainSearch(browser: Browser, language: Locale): Promise<number> {
	const { pages, searchWords } = await checkContent(process.cwd());
	const { index } = await createIndex();
	if (!index) throw new Error('Pagefind made no index.');
	for (const { url, kind, label, verdict, context } of searchRecords(language, pages, searchWords)) {
		if (kind === 'prose') continue;
		await index.addCustomRecord({ url, language, content: `${label}. ${context}.`, meta: { title: label, verdict } });
	}
	const { files } = await index.getFiles();
	await close();
	return weighRequests(browser, async (page, start) => {
		await page.route('http://plain.test/**', (route) => {
			const path = new URL(route.request().url()).pathname.slice(1);
			const file = files.find((candidate) => candidate.path === path.replace(/^pagefind\//, ''));
			if (file) {
				return route.fulfill({
					body: Buffer.from(file.content),
					contentType: types[extname(path)] ?? 'application/octet-stream',
				});
			}
			return route.fulfill({
				body: `<!doctype html><html lang="${language}"><title>Plain</title>`,
				contentType: 'text/html',
			});
		});
		await page.goto('http://plain.test/');
		start();
		await page.evaluate(async (address) => {
			const pagefind = await import(address);
			const { results } = await pagefind.search('imei');
			await Promise.all(results.map((result: { data(): unknown }) => result.data()));
		}, 'http://plain.test/pagefind/pagefind.js');
	});
}

/** Weigh what a visit loads from when it says so, until it ends. */
async function weighRequests(
	browser: Browser,
	visit: (page: Page, start: () => void) => Promise<void>,
): Promise<number> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const weights: Promise<number>[] = [];
	let isStarted = false;
	context.on('response', (response) => {
		if (isStarted) weights.push(response.body().then(onWire));
	});
	await visit(page, () => {
		isStarted = true;
	});
	const total = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
	await context.close();
	return total;
}

/** Build the site with the table of required data as it is, and with ever more rows. */
async function printBuilds(): Promise<void> {
	console.log('\nBuilds, by the number of required data items:');
	for (const factor of [1, 4, 16]) {
		const root = await mkdtemp(join(tmpdir(), 'bench-'));
		try {
			await copyWithRows(root, factor);
			const start = performance.now();
			const memory = await buildAndWeigh(root);
			const seconds = (performance.now() - start) / 1000;
			console.log(`  ${String(77 * factor).padStart(5)} items  ${seconds.toFixed(1)} s  ${memory} MB`);
		} finally {
			await rm(root, { recursive: true });
		}
	}
}

async function copyWithRows(root: string, factor: number): Promise<void> {
	const project = fileURLToPath(new URL('../../', import.meta.url));
	for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
		await cp(join(project, name), join(root, name), { recursive: true });
	}
	await symlink(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
	for (const locale of localeCodes) {
		const path = join(root, 'content', locale, 'data-collection.mdx');
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, multiplyItems(await readFile(path, 'utf8'), factor));
	}
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
