import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addressFrom, type ContentPath } from '../../content-files/content-path.ts';
import { defaultLocale, type Locale, t, tAround } from '../../i18n/index.ts';
import { frontmatterPart, openingPart } from '../page/page.ts';
import { contextOf } from '../page/page-context.ts';

/**
 * Add marks to statements and headings: a link to what the sources say, their former ids, and a note if their
 * translation is outdated.
 *
 * ```html
 * <tr id="app-size"><th><span id="app-icons"></span>size … <a class="origin" aria-label="Sources" href="../changes/#app-size"></a></th>…
 * ```
 */
export default function rehypeMarks() {
	return (tree: Root, file: VFile): undefined => {
		const { locale, slug, marks } = contextOf(file);
		const { origins, former, outdated } = marks;
		visit(tree, 'element', (node, index, parent) => {
			const id = String(node.properties['id'] ?? '');
			if (id === '' || index === undefined || !parent) return undefined;
			const isHeading = /^h[2-6]$/.test(node.tagName);
			const label = isHeading ? node : labelOf(node);
			label.children.unshift(...(former.get(id) ?? []).map((old) => h('span', { id: old })));
			const added = [
				...(origins.includes(id) ? [originLink(locale, id, isHeading)] : []),
				...(outdated.includes(id) ? outdatedNote({ locale, slug }, id) : []),
			];
			if (!isHeading) label.children.push(...added);
			if (!isHeading || added.length === 0) return undefined;
			// After the heading, not in it, so that the heading's own text stays as it is.
			parent.children.splice(index + 1, 0, h('p', withSpaces(added)));
			return [SKIP, index + 2];
		});
		if (outdated.includes(frontmatterPart) || outdated.includes(openingPart)) {
			tree.children.unshift(h('p', outdatedNote({ locale, slug }, '')));
		}
	};
}

/** Find the element that holds a statement's label and permanent link. */
function labelOf(statement: Element): Element {
	let label = statement;
	visit(statement, 'element', (node) => {
		const isLabel = node.children.some((child) => child.type === 'element' && isPermalinkOf(child, statement));
		if (isLabel) label = node;
	});
	return label;
}

function isPermalinkOf({ tagName, properties }: Element, statement: Element): boolean {
	return tagName === 'a' && properties['href'] === `#${statement.properties['id']}`;
}

function originLink(locale: Locale, id: string, isHeading: boolean): Element {
	const href = `../changes/#${id}`;
	if (isHeading) return h('a', { href }, t(locale, 'mark.differences'));
	// Empty, like the permanent link, so that quoting the label does not pick up anything else.
	return h('a', { className: ['origin'], ariaLabel: t(locale, 'mark.origin'), href });
}

/** Say that a translation is outdated, with a link to the original. */
function outdatedNote({ locale, slug }: ContentPath, id: string): Element[] {
	const [before, after] = tAround(locale, 'mark.outdated');
	const address = addressFrom({ locale, slug }, { locale: defaultLocale, slug });
	const link = h('a', { href: `${address}${id && `#${id}`}`, hrefLang: defaultLocale }, t(locale, 'mark.original'));
	return [h('span', { className: ['outdated'] }, ` ${before}`, link, after)];
}

function withSpaces(elements: Element[]): ElementContent[] {
	return elements.flatMap((node, index) => (index > 0 ? [{ type: 'text' as const, value: ' ' }, node] : [node]));
}
