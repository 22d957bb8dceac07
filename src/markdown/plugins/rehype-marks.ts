import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { addressFrom, type ContentPath } from '../../content-files/content-path.ts';
import { defaultLocale, t, tAround } from '../../i18n/index.ts';
import { frontmatterPart, openingPart } from '../page/page.ts';
import { contextOf } from '../page/page-context.ts';

/**
 * Mark statements and headings: with what the newest revision says otherwise, with what explains a label, with their former
 * ids, as ones on which the source documents disagree or that a document does not have, and as translations of an older text, or of none.
 *
 * ```html
 * <tr id="app-size"><th><span id="app-icons"></span>size</th><td>No</td><td><small>The documents disagree.</small></td></tr>
 * ```
 */
export default function rehypeMarks() {
	return (tree: Root, file: VFile): undefined => {
		const { locale, slug, marks } = contextOf(file);
		const { noted, disagreements, translated, explained, former, outdated, waiting, since } = marks;
		visit(tree, 'element', (node, index, parent) => {
			const id = String(node.properties['id'] ?? '');
			if (id === '' || index === undefined || !parent) return undefined;
			const formerIds = (former.get(id) ?? []).map((old) => h('span', { id: old }));
			const outdatedNotes = notesOn((ids) => ids.includes(id), id);
			if (/^h[2-6]$/.test(node.tagName)) {
				node.children.unshift(...formerIds);
				const link = h('a', { href: `../changes/#${id}` }, t(locale, 'mark.differences', { heading: textOf(node) }));
				const notes = [...(noted.includes(id) ? [link] : []), ...outdatedNotes];
				if (notes.length === 0) return undefined;
				// Beside the heading, whose text stands in the list of contents as well.
				parent.children.splice(index + 1, 0, h('p', withSpaces(notes)));
				return [SKIP, index + 2];
			}
			const [first, last] = cellsOf(node);
			first.children.unshift(...formerIds);
			const explanation = node.tagName === 'tr' ? explained.get(id) : undefined;
			const newest = since.get(id);
			const remarks = [
				...(newest ? [h('small', { dataSince: newest.kind }, newest.text)] : []),
				...(explanation ? [h('small', explanation)] : []),
				...(disagreements.includes(id) ? [h('small', t(locale, 'mark.disagreement'))] : []),
				...(translated.includes(id) ? [h('small', t(locale, 'mark.translated'))] : []),
			];
			const isAfterText = last.children.length > 0 && remarks.length > 0;
			last.children.push(...(isAfterText ? [space()] : []), ...withSpaces(remarks), ...outdatedNotes);
			return undefined;
		});
		tree.children.unshift(
			...notesOn((ids) => ids.includes(frontmatterPart) || ids.includes(openingPart), '').map((note) => h('p', [note])),
		);

		/** Say of a text that is among those that are behind that it is. */
		function notesOn(isAmong: (ids: string[]) => boolean, id: string): Element[] {
			if (isAmong(outdated)) return [outdatedNote({ locale, slug }, id, 'mark.outdated')];
			return isAmong(waiting) ? [outdatedNote({ locale, slug }, id, 'mark.waiting')] : [];
		}
	};
}

/** Give the first and the last cell of a row, or of a group's first row; anything else is both by itself. */
function cellsOf(node: Element): [first: Element, last: Element] {
	const elements = node.children.filter((child) => child.type === 'element');
	const [first, last] = [elements[0], elements.at(-1)];
	if (node.tagName === 'tbody' && first) return cellsOf(first);
	return node.tagName === 'tr' && first && last ? [first, last] : [node, node];
}

/** Say that a translation is behind its original, or not there yet, with a link to the original. */
function outdatedNote({ locale, slug }: ContentPath, id: string, key: 'mark.outdated' | 'mark.waiting'): Element {
	const [before, after] = tAround(locale, key);
	const address = addressFrom({ locale, slug }, { locale: defaultLocale, slug });
	const link = h('a', { href: `${address}${id && `#${id}`}`, hrefLang: defaultLocale }, t(locale, 'mark.original'));
	return h('span', { className: ['outdated'] }, ` ${before}`, link, after);
}

function withSpaces(elements: Element[]): ElementContent[] {
	return elements.flatMap((node, index) => (index > 0 ? [space(), node] : [node]));
}

/** Make the space that keeps words apart where a page is read without its styles, or copied. */
function space(): ElementContent {
	return { type: 'text', value: ' ' };
}
