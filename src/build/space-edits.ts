import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import type { Edit, Element } from './page-edits.ts';

/** Elements at whose edges, inside and outside, a browser shows no space: blocks, and what is not shown at all. */
const blocks = new Set(
	`article aside body caption dd details div dl dt footer form h1 h2 h3 h4 head header html li link main meta nav ol p
	script section style summary table tbody td th thead title tr ul`.split(/\s+/),
);

/** Take away the space between elements that no browser shows: compressed, it is twenty to eighty bytes a page. */
export function spaceEdits(html: string, elements: Element[]): Edit[] {
	const edits: Edit[] = [];
	for (const { childNodes } of elements.filter(isBlock)) {
		for (const [index, node] of childNodes.entries()) {
			if (!defaultTreeAdapter.isTextNode(node) || !node.sourceCodeLocation) continue;
			const { startOffset: start, endOffset: end } = node.sourceCodeLocation;
			// What a browser takes for one space may have the end of the body between its two halves.
			const isSpace = /^[\t\n ]+$/.test(html.slice(start, end));
			if (isSpace && (isBlock(childNodes[index - 1]) || isBlock(childNodes[index + 1])))
				edits.push({ start, end, text: '' });
		}
	}
	return edits;
}

/** Tell whether a node is a block; where there is none, its parent's edge is. */
function isBlock(node: DefaultTreeAdapterTypes.Node | undefined): boolean {
	return !node || ('tagName' in node && blocks.has(node.tagName));
}
