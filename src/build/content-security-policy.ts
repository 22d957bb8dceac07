import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The directives that are the same on every page: it may load only from its own origin, besides `data:` images. */
const directives = [
	"default-src 'none'",
	"base-uri 'none'",
	"connect-src 'self'",
	"form-action 'self'",
	"img-src 'self' data:",
	"require-trusted-types-for 'script'",
];

/**
 * Give every page a content security policy that lists the hashes of its own inline styles and scripts.
 *
 * Astro's own `security.csp` lists the hashes of all pages on every page, which adds 0.6 kB to each.
 */
export default function contentSecurityPolicy(): AstroIntegration {
	return {
		name: 'content-security-policy',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				for (const name of await readdir(folder, { recursive: true })) {
					if (!name.endsWith('.html')) continue;
					const html = await readFile(join(folder, name), 'utf8');
					await writeFile(join(folder, name), withPolicy(html));
				}
			},
		},
	};
}

/**
 * Write the policy into a page, right after its encoding declaration, and join styles that follow each other, so that
 * they need only one hash. Pagefind's WebAssembly needs `wasm-unsafe-eval`.
 */
export function withPolicy(page: string): string {
	const html = page.replaceAll(/<\/style>\s*<style>/g, '');
	const policy = [
		...directives,
		`script-src 'self' 'wasm-unsafe-eval' ${hashes(html, 'script')}`.trim(),
		`style-src 'self' ${hashes(html, 'style')}`.trim(),
	].join('; ');
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
	const encoding = '<meta charset="utf-8">';
	if (!html.includes(encoding)) throw new Error('A page has no place for its content security policy.');
	return html.replace(encoding, encoding + meta);
}

function hashes(html: string, element: 'script' | 'style'): string {
	const inline = html.matchAll(
		new RegExp(`<${element}(?![^>]* (?:src=|type="application/))[^>]*>(.*?)</${element}>`, 'gs'),
	);
	return [...inline].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}
