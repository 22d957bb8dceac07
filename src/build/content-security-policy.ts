import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { commonDirectives } from './response-headers.ts';

type Element = DefaultTreeAdapterTypes.Element;

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
 * they need only one hash. It allows what the page has and no more: only a page with the search needs WebAssembly, for
 * Pagefind.
 */
export function withPolicy(page: string): string {
	const elements = elementsOf(page);
	const { html, styles } = joinStyles(page, elements);
	const scripts = elements.filter(
		(element) => element.tagName === 'script' && !attribute(element, 'type').endsWith('json'),
	);
	const inline = scripts.filter((script) => !attribute(script, 'src')).map(textOf);
	const hasSearch = elements.some((element) => attribute(element, 'data-search-state'));
	const policy = [
		"default-src 'none'",
		...commonDirectives,
		...(scripts.length > 0 ? ["connect-src 'self'"] : []),
		sources('script-src', [
			...(scripts.length > inline.length ? ["'self'"] : []),
			...(hasSearch ? ["'wasm-unsafe-eval'"] : []),
			...inline.map(hash),
		]),
		sources('style-src', styles.map(hash)),
	];
	const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.filter(Boolean).join('; ')}">`;
	const encoding = '<meta charset="utf-8">';
	if (!html.includes(encoding)) throw new Error('A page has no place for its content security policy.');
	return html.replace(encoding, encoding + meta);
}

/** Join each style with those that follow it with nothing but space between them, and give the text of each. */
function joinStyles(page: string, elements: Element[]): { html: string; styles: string[] } {
	const found = elements.filter(({ tagName }) => tagName === 'style');
	const styles = found.map(textOf);
	let html = page;
	for (let index = found.length - 1; index > 0; index--) {
		const end = found[index - 1]?.sourceCodeLocation?.endTag?.startOffset;
		const start = found[index]?.sourceCodeLocation?.startTag?.endOffset;
		if (!/^<\/style>\s*<style>$/.test(page.slice(end, start))) continue;
		html = html.slice(0, end) + html.slice(start);
		styles.splice(index - 1, 2, `${styles[index - 1]}${styles[index]}`);
	}
	return { html, styles };
}

/** List the elements of a page in their order, with their places in it. */
function elementsOf(html: string): Element[] {
	const found: Element[] = [];
	const visit = (node: DefaultTreeAdapterTypes.Node) => {
		if (defaultTreeAdapter.isElementNode(node)) found.push(node);
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(parse(html, { sourceCodeLocationInfo: true }));
	return found;
}

function sources(directive: string, allowed: string[]): string {
	return allowed.length > 0 ? [directive, ...allowed].join(' ') : '';
}

function hash(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Give the text of a script or a style, which has nothing else in it. */
function textOf({ childNodes: [text] }: Element): string {
	return text && defaultTreeAdapter.isTextNode(text) ? text.value : '';
}

function attribute({ attrs }: Element, name: string): string {
	return attrs.find((other) => other.name === name)?.value ?? '';
}
