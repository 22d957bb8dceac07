import type { Link, Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addressFrom, glossarySlug } from '../../content-files/content-path.ts';
import { contextOf, type TermName } from '../page/page-context.ts';

/**
 * Link the first use of each term in the prose of a page to the glossary. It comes after the plugins that read statements,
 * whose labels stay as they are.
 *
 * ```md
 * Customers may use MAM only. MAM stands for …
 * ```
 *
 * ```html
 * <p>Customers may use <a href="../glossary/#mam">MAM</a> only. MAM stands for …
 * ```
 */
export default function remarkTerms() {
	return (tree: Root, file: VFile): undefined => {
		const { locale, slug, terms } = contextOf(file);
		if (terms.length === 0) return;
		const glossary = addressFrom({ locale, slug }, { locale, slug: glossarySlug });
		const pattern = patternOf(terms);
		const idOf = idFinder(terms);
		const linked = new Set<string>();
		visit(tree, (node, index, parent) => {
			if (!isProse(node)) return SKIP;
			if (node.type !== 'text' || !parent || index === undefined) return undefined;
			const parts: (Text | Link)[] = [];
			let end = 0;
			for (const { 0: found, index: start } of node.value.matchAll(pattern)) {
				const id = idOf(found);
				if (id === undefined || linked.has(id)) continue;
				linked.add(id);
				parts.push(text(node.value.slice(end, start)), link(`${glossary}#${id}`, found));
				end = start + found.length;
			}
			parts.push(text(node.value.slice(end)));
			const filled = parts.filter((part) => part.type === 'link' || part.value !== '');
			parent.children.splice(index, 1, ...filled);
			return [SKIP, index + filled.length];
		});
	};
}

/** Tell whether terms are linked in a node: not in links, headings, tables and elements, nor in statements. Code is no text. */
function isProse(node: Nodes): boolean {
	const isMarked = node.data && 'hProperties' in node.data;
	return !isMarked && !/^(?:link|linkReference|heading|table|htmlElement|mdxJsx.*)$/.test(node.type);
}

/** Match all names as whole words; where several begin, the longest. A hyphen belongs to a word. */
function patternOf(terms: TermName[]): RegExp {
	const names = terms.map(({ name }) => name).sort((a, b) => b.length - a.length);
	const alternatives = names.map((name) => RegExp.escape(name).replace(/\\x20/g, '\\s+')).join('|');
	return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives})(?![\\p{L}\\p{N}-])`, 'giu');
}

/** Make the finder of the term that a text names; one in capitals is an abbreviation, and is written in no other way. */
function idFinder(terms: TermName[]): (found: string) => string | undefined {
	const byName = new Map(terms.map((term) => [term.name.toLowerCase(), term]));
	return (found) => {
		const own = found.replace(/\s+/g, ' ');
		const { id, name } = byName.get(own.toLowerCase()) ?? {};
		const isAbbreviation = name === name?.toUpperCase();
		return isAbbreviation && name !== own ? undefined : id;
	};
}

function text(value: string): Text {
	return { type: 'text', value };
}

function link(url: string, value: string): Link {
	return { type: 'link', url, children: [text(value)] };
}
