import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishPage } from '../../src/build/finish-pages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const withPolicy = (html: string) => finishPage(html, '/en/about/index.html');
const page = (head: string) => `<!doctype html><html><head><meta charset="utf-8">${head}</head></html>`;

test('names the inline styles and scripts of a page, and no others', () => {
	const html = withPolicy(page('<style>a{}</style><script type="module">x()</script><script src="/y.js"></script>'));
	expect(html).toContain(`style-src ${hash('a{}')}"`);
	expect(html).toContain(`script-src 'self' ${hash('x()')};`);
	expect(html.match(/sha256/g)).toHaveLength(2);
	expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
});

test('joins styles that follow each other under one hash', () => {
	const html = withPolicy(page('<style>a{}</style> <style>b{}</style>'));
	expect(html).toContain(`style-src ${hash('a{}b{}')}"`);
	expect(html).toContain('<style>a{}b{}</style>');
	expect(withPolicy(page('<style>a{}</style><title>-</title><style>b{}</style>'))).toContain(
		`style-src ${hash('a{}')} ${hash('b{}')}"`,
	);
});

test('takes nothing for a style or script that only looks like one', () => {
	const head = '<style>a{}</style><script>x()</script>';
	const looksLike = [
		'<meta name="description" content="The <style> and what">',
		'<meta name="description" content="A </style> <style> and what">',
		'<title><script>alert(1)</script></title>',
		'<title title="<script>">x</title>',
		'<!-- <script>alert(1)</script> -->',
		'<script type="application/ld+json">{"name":"<script>"}</script>',
	];
	const [, policy] = /content="(default-src[^"]*)"/.exec(withPolicy(page(head))) ?? [];
	expect(policy).toContain(hash('x()'));
	for (const other of looksLike) {
		const html = withPolicy(page(other + head));
		expect(html).toContain(`content="${policy}"`);
		expect(html).toContain(other + head);
	}
});

/** What every page's policy says, whatever is on the page. */
const onEveryPage = [
	"base-uri 'none'",
	"default-src 'none'",
	"form-action 'self'",
	"img-src 'self'",
	"require-trusted-types-for 'script'",
];

test.each([
	['', ["trusted-types 'none'"]],
	['<p data-panel="/panel.js"></p>', ['trusted-types statement']],
	['<script src="/x.js"></script>', ["connect-src 'self'", "script-src 'self'", "trusted-types 'none'"]],
	[
		'<script src="/x.js"></script><p data-search-state="idle"></p>',
		["connect-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "trusted-types 'none'"],
	],
])('allows what a page has, and WebAssembly to the search alone: %s', (head, allowed) => {
	const [, policy] = /content="([^"]*)"/.exec(withPolicy(page(head))) ?? [];
	expect(policy?.split('; ').sort()).toEqual([...onEveryPage, ...allowed].sort());
});

test('fails rather than leaving a page without a policy', () => {
	expect(() => withPolicy('<html></html>')).toThrow('no place for its content security policy');
});

test.each([
	['../glossary/#mam', '/docs/en/glossary/#mam'],
	['hardware-imei/', '/docs/en/about/hardware-imei/'],
	['../search/?q=a&amp;b', '/docs/en/search/?q=a&amp;b'],
	['./', '/docs/en/about/'],
	['#mam', '#mam'],
	['/sv/', '/sv/'],
	['https://example.com/', 'https://example.com/'],
])('leads to the same page from any host: %s', (href, absolute) => {
	const html = finishPage(page(`<a href="${href}" lang="en">there</a>`), '/docs/en/about/index.html');
	expect(html).toContain(`<a href="${absolute}" lang="en">there</a>`);
});
