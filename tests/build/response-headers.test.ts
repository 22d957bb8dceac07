import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { apacheConfig, headersFile, nginxConfig } from '../../src/build/host-config.ts';
import { headersForAll, pathPattern } from '../../src/build/response-headers.ts';
import { builtFiles } from '../helpers/built-site.ts';

/** Read a `_headers` file: give for an address the values of each of its headers. */
function readHeaders(file: string): (address: string) => Map<string, string[]> {
	const rules = file.split('\n\n').map((rule) => {
		const [path = '', ...lines] = rule.trim().split('\n');
		return { path, lines: lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? []) };
	});
	return (address) => {
		const found = rules.filter(({ path }) =>
			path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path,
		);
		const values = Map.groupBy(
			found.flatMap(({ lines }) => lines),
			([name = '']) => name,
		);
		return new Map([...values].map(([name, entries]) => [name, entries.map(([, value = '']) => value)]));
	};
}

const headersOf = readHeaders(readFileSync('dist/_headers', 'utf8'));
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

test('everything is served with the same safe headers, and each once', () => {
	for (const file of builtFiles()) {
		const headers = headersOf(addressOf(file));
		expect(Object.fromEntries(headers), file).toMatchObject(
			Object.fromEntries(Object.entries(headersForAll).map(([name, value]) => [name, [value]])),
		);
		expect([...headers.values()].filter(({ length }) => length !== 1)).toEqual([]);
	}
});

test('a browser keeps what has a hash in its name, asks again for a page, and other sites may read what is for programs', () => {
	const says = (file: string) => {
		const headers = headersOf(addressOf(file));
		return [headers.get('Cache-Control')?.[0], headers.get('Access-Control-Allow-Origin')?.[0]];
	};
	const asks = 'no-cache';
	for (const file of builtFiles()) {
		if (file.startsWith('_astro/'))
			expect(says(file), file).toEqual(['public, max-age=31536000, immutable', undefined]);
		else if (file.endsWith('.html')) expect(says(file), file).toEqual([asks, undefined]);
		else if (/\.(json|jsonld|csv)$/.test(file)) expect(says(file)[1], file).toBe('*');
	}
	expect(says('en/feed.xml')).toEqual([asks, '*']);
	expect(says('404.html')).toEqual([asks, undefined]);
	expect(readHeaders(headersFile('/docs/policy/'))('/docs/policy/sv/policy.csv').get('Cache-Control')).toEqual([asks]);
});

test('the server of the built site, on which all tests of pages run, sends the headers as well', async () => {
	const { headers } = await fetch(`${inject('origin')}/en/`);
	for (const [name, value] of Object.entries(headersForAll)) expect(headers.get(name), name).toBe(value);
});

// The scores of https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring, where a site begins with 100.
test('fails no rule of the HTTP Observatory', () => {
	const [, meta = ''] = /Security-Policy" content="([^"]*)"/.exec(readFileSync('dist/en/index.html', 'utf8')) ?? [];
	const { 'Content-Security-Policy': policy = '', ...others } = headersForAll;
	expect(meta).toContain("default-src 'none'");
	expect(`${meta}; ${policy}`).not.toMatch(/'unsafe-|https?:|\*/);
	expect(policy).toContain("frame-ancestors 'none'");
	expect(policy).toContain("require-trusted-types-for 'script'");
	expect(others).toMatchObject({
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Referrer-Policy': 'no-referrer',
		'X-Content-Type-Options': 'nosniff',
	});
	const halfAYear = (365 / 2) * 24 * 60 * 60;
	expect(Number(/^max-age=(\d+)/.exec(others['Strict-Transport-Security'] ?? '')?.[1])).toBeGreaterThan(halfAYear);
});

test.each([
	['nginx', nginxConfig],
	['apache', apacheConfig],
])('the README shows what %s needs', (name, config) => {
	expect(readFileSync('README.md', 'utf8')).toContain(`\`\`\`${name}\n${config('/')}\`\`\`\n`);
});

test('a dot in an address is a dot in its pattern, in the base path as well', () => {
	const pattern = new RegExp(pathPattern('/v1.2/', ['policy.schema.json']));
	expect(pattern.test('/v1.2/policy.schema.json')).toBe(true);
	expect(pattern.test('/v1-2/policy.schema.json')).toBe(false);
	expect(pattern.test('/v1.2/policy-schema.json')).toBe(false);
});

test.each([
	['nginx', '/a?b', 'Unexpected BASE_PATH `/a?b`, expected a path such as `/intune/`.\n'],
	['iis', '/', 'Unexpected host `iis`, expected apache or nginx.\n'],
])('the command says in one line that there is none for %s below %s', (host, base, said) => {
	const env = { ...process.env, BASE_PATH: base };
	const { status, stderr } = spawnSync(process.execPath, ['src/cli/headers.ts', host], { env, encoding: 'utf8' });
	expect([status, stderr]).toEqual([2, said]);
});
