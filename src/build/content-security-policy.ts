import { createHash } from 'node:crypto';
import { defaultTreeAdapter } from 'parse5';
import { attribute, type Edit, type Element } from './page-edits.ts';
import { commonDirectives } from './response-headers.ts';

/**
 * Write the policy into a page, right after its encoding declaration, with the hashes of its inline styles and scripts,
 * and join styles that follow each other, so that they need only one hash. It allows what the page has and no more: only
 * a page with the search needs WebAssembly, for Pagefind, and only one with a panel makes elements of text.
 *
 * Astro's own `security.csp` lists the hashes of all pages on every page, which adds 0.6 kB to each.
 */
export function policyEdits(html: string, elements: Element[]): Edit[] {
	const { edits, styles } = joinStyles(html, elements);
	const scripts = elements.filter(
		(element) => element.tagName === 'script' && !attribute(element, 'type').endsWith('json'),
	);
	const inline = scripts.filter((script) => !attribute(script, 'src')).map(textOf);
	const has = (name: string) => elements.some((element) => attribute(element, name));
	const policy = [
		"default-src 'none'",
		...commonDirectives,
		`trusted-types ${has('data-panel') ? 'statement' : "'none'"}`,
		...(scripts.length > 0 ? ["connect-src 'self'"] : []),
		sources('script-src', [
			...(scripts.length > inline.length ? ["'self'"] : []),
			...(has('data-search-state') ? ["'wasm-unsafe-eval'"] : []),
			...inline.map(hash),
		]),
		sources('style-src', styles.map(hash)),
	];
	const text = `<meta http-equiv="Content-Security-Policy" content="${policy.filter(Boolean).join('; ')}">`;
	const encoding = elements.find((element) => attribute(element, 'charset'))?.sourceCodeLocation?.endOffset;
	if (!encoding) throw new Error('A page has no place for its content security policy.');
	return [...edits, { start: encoding, end: encoding, text }];
}

/** Join each style with those that follow it with nothing but space between them, and give the text of each. */
function joinStyles(html: string, elements: Element[]): { edits: Edit[]; styles: string[] } {
	const found = elements.filter(({ tagName }) => tagName === 'style');
	const styles = found.map(textOf);
	const edits: Edit[] = [];
	for (let index = found.length - 1; index > 0; index--) {
		const start = found[index - 1]?.sourceCodeLocation?.endTag?.startOffset ?? 0;
		const end = found[index]?.sourceCodeLocation?.startTag?.endOffset ?? 0;
		if (!/^<\/style>\s*<style>$/.test(html.slice(start, end))) continue;
		edits.push({ start, end, text: '' });
		styles.splice(index - 1, 2, `${styles[index - 1]}${styles[index]}`);
	}
	return { edits, styles };
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
