import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '../../src/build/content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string) => `<!doctype html><html><head><meta charset="utf-8">${head}</head></html>`;

test('names the inline styles and scripts of a page, and no others', () => {
	const html = withPolicy(page('<style>a{}</style><script type="module">x()</script><script src="/y.js"></script>'));
	expect(html).toContain(`style-src 'self' ${hash('a{}')}"`);
	expect(html).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('x()')};`);
	expect(html.match(/sha256/g)).toHaveLength(2);
	expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
});

test('joins styles that follow each other under one hash', () => {
	const html = withPolicy(page('<style>a{}</style> <style>b{}</style>'));
	expect(html).toContain(`style-src 'self' ${hash('a{}b{}')}"`);
	expect(html).toContain('<style>a{}b{}</style>');
});

test('allows nothing else but the own origin, Pagefind’s WebAssembly and the icon', () => {
	const [, policy] = /content="([^"]*)"/.exec(withPolicy(page(''))) ?? [];
	expect(policy?.split('; ').sort()).toEqual([
		"base-uri 'none'",
		"connect-src 'self'",
		"default-src 'none'",
		"form-action 'self'",
		"img-src 'self' data:",
		"require-trusted-types-for 'script'",
		"script-src 'self' 'wasm-unsafe-eval'",
		"style-src 'self'",
	]);
});

test('fails rather than leaving a page without a policy', () => {
	expect(() => withPolicy('<html></html>')).toThrow('no place for its content security policy');
});
