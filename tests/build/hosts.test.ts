// Long: each host is started in a way of its own, and all are asked the same.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { nginxConfig } from '../../src/build/host-config.ts';
import { headersForAll } from '../../src/build/response-headers.ts';
import { build, freePort } from '../helpers/astro.ts';
import { newContext, useBrowser } from '../helpers/browser.ts';
import { recordedSite } from '../helpers/content-folder.ts';
import { copyProject } from '../helpers/copy-project.ts';
import { testedLocales } from '../helpers/languages.ts';

const base = '/docs/policy/';
let root: string;
/** The built site, where its base path leads below `folder`. */
let dist: string;
let folder: string;

useBrowser();

beforeAll(async () => {
	root = await copyProject(new URL('content/', recordedSite));
	for (const locale of testedLocales) {
		await writeFile(join(root, `content/${locale}/mam-only.mdx`), '---\ntitle: A\ndescription: B\n---\n\nC.\n');
	}
	const { succeeded, output } = await build(root, { BASE_PATH: base, PRECOMPRESS: '1' });
	if (!succeeded) throw new Error(output);
	dist = join(root, 'dist');
	folder = await mkdtemp(join(tmpdir(), 'host-'));
	await mkdir(join(folder, base, '..'), { recursive: true });
	await symlink(dist, join(folder, base.slice(0, -1)), 'junction');
});

afterAll(async () => {
	for (const path of [root, folder]) await rm(path, { recursive: true });
});

/** Start a program that serves the site, until the test ends; give its origin as soon as it answers. */
async function run(command: string, args: string[], port: string): Promise<string> {
	const host = spawn(command, args, { cwd: folder, stdio: 'ignore' });
	onTestFinished(() => void host.kill());
	const origin = `http://127.0.0.1:${port}`;
	await expect.poll(() => fetch(origin + base).then(({ status }) => status, String)).toBe(200);
	return origin;
}

/** Serve the site as nginx does that is set up as the README says. */
async function serveWithNginx(): Promise<string> {
	const port = await freePort();
	const place = (name: string) => join(folder, name);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${place(name)};`,
	);
	const server = nginxConfig(base)
		.replace(/# Here come.*/, `listen 127.0.0.1:${port};`)
		.replace('mime.types', '/etc/nginx/mime.types')
		.replace('/srv/dist/', `${dist}/`);
	await writeFile(
		place('nginx.conf'),
		`daemon off; master_process off; pid ${place('pid')}; error_log ${place('error.log')};
		events {} http { access_log off; ${temporary.join(' ')} ${server} }`,
	);
	return run('nginx', ['-c', place('nginx.conf'), '-p', folder], port);
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** Serve the site at addresses without a slash at the end, to which the others lead. */
async function serveWithoutSlashes(): Promise<string> {
	const server: Server = createServer(({ url = '' }, response) => {
		const [path = '', query] = url.split('?');
		if (path.endsWith('/') && path !== base) {
			response.writeHead(308, { Location: path.slice(0, -1) + (query ? `?${query}` : '') }).end();
			return;
		}
		const file = [join(folder, path), join(folder, path, 'index.html')].find(
			(name) => extname(name) && existsSync(name),
		);
		response.writeHead(file ? 200 : 404, { 'Content-Type': types[extname(file ?? '.html')] ?? 'text/plain' });
		response.end(readFileSync(file ?? join(dist, '404.html')));
	}).listen(0, '127.0.0.1');
	onTestFinished(() => void server.close());
	const address = await new Promise((resolve) => server.on('listening', () => resolve(server.address())));
	return `http://127.0.0.1:${(address as { port: number }).port}`;
}

const isThere = (command: string) => !spawnSync(command, ['--version']).error;

/** The hosts, by what they need on the machine. */
const hosts: [name: string, needs: string, start: () => Promise<string>][] = [
	['nginx, set up as the README says', 'nginx', serveWithNginx],
	[
		'python3 -m http.server',
		'python3',
		async () => {
			const port = await freePort();
			return run('python3', ['-m', 'http.server', port, '--bind', '127.0.0.1'], port);
		},
	],
	['a host without slashes', 'node', serveWithoutSlashes],
];

test.for(hosts)(
	'every link, the search, the panel and the language switch work on %s',
	async ([name, needs, start], { skip }) => {
		if (!isThere(needs)) skip(`${needs} is not installed: ${name} is not tried.`);
		const origin = await start();
		const page = await (await newContext({ baseURL: origin })).newPage();
		const links = new Set<string>();
		for (const path of [
			'',
			'en/',
			'en/data-collection/',
			'en/data-collection/hardware-imei/',
			'sv/about/',
			'sv/changes/',
			'sv/glossary/',
			'en/mam-only/',
			'en/search/',
		]) {
			expect((await page.goto(base + path))?.status(), path).toBe(200);
			for (const link of await page.locator('a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))) {
				if (link.startsWith(origin)) links.add(link.replace(/#.*/, ''));
			}
		}
		expect(links.size).toBeGreaterThan(20);
		const missing: string[] = [];
		// One after the other: the simplest of the hosts answers few at once.
		for (const link of links) if (!(await fetch(link, { method: 'HEAD' })).ok) missing.push(link);
		expect(missing).toEqual([]);

		await page.goto(`${base}en/about/`);
		await page.locator('[name=q]').fill('imei');
		await page.locator('[data-search-result] a').first().click();
		await page.waitForURL(/\/docs\/policy\/en\/data-collection\/?#hardware-imei$/);
		await page.locator('#hardware-imei a').click();
		await page.getByRole('dialog').getByRole('heading', { name: 'IMEI number' }).waitFor();
		await page.keyboard.press('Escape');
		await page.locator('header a[hreflang=sv]').click();
		await page.waitForURL(/\/docs\/policy\/sv\/data-collection\/?#hardware-imei$/);

		const unknown = await fetch(`${origin}${base}en/none/`);
		expect(unknown.status).toBe(404);
		if (needs !== 'python3') expect(await unknown.text()).toContain('</form>');
		if (needs !== 'nginx') return;
		const { headers } = await fetch(`${origin}${base}sv/policy.jsonld`);
		for (const [header, value] of Object.entries(headersForAll)) expect(headers.get(header), header).toBe(value);
		expect(headers.get('content-type')).toBe('application/ld+json');
		expect(headers.get('access-control-allow-origin')).toBe('*');
		expect(headers.get('cache-control')).toBe('no-cache');
		expect(headers.get('content-encoding')).toBe('gzip');
		const [script = ''] = /\/docs\/policy\/_astro\/[\w-]+\.js/.exec(await page.content()) ?? [];
		expect((await fetch(origin + script)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		expect((await fetch(`${origin}${base}_astro/gone.js`)).headers.get('cache-control')).toBe(null);
	},
);

test('PRECOMPRESS writes smaller files beside those that gain from it, with the same content', () => {
	const read = (path: string) => readFileSync(join(dist, path));
	for (const path of ['en/index.html', 'sv/policy.csv', 'policy.schema.json']) {
		const content = read(path);
		for (const [ending, decompress] of [
			['br', brotliDecompressSync],
			['gz', gunzipSync],
		] as const) {
			expect(decompress(read(`${path}.${ending}`)).equals(content), path).toBe(true);
			expect(read(`${path}.${ending}`).length).toBeLessThan(content.length);
		}
	}
	expect(existsSync(join(dist, 'preview.png'))).toBe(true);
	for (const path of ['preview.png.br', '_headers.br', 'robots.txt.gz'])
		expect(existsSync(join(dist, path)), path).toBe(false);
});
