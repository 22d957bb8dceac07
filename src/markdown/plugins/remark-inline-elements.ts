import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { phrasing } from 'mdast-util-phrasing';
import { SKIP, visit } from 'unist-util-visit';
import { markerNames } from '../statements/marker.ts';

/**
 * Put inline elements back into a paragraph if they are all that it contains: MDX turns them into blocks,
 * https://mdxjs.com/docs/what-is-mdx/#interleaving.
 *
 * ```md
 * <sup>1</sup> <abbr>MAM</abbr>
 * ```
 *
 * ```html
 * <p><sup>1</sup> <abbr>MAM</abbr></p>
 * ```
 */
export default function remarkInlineElements() {
	return (tree: Root): undefined => {
		visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
			if (!parent || index === undefined || !isInline(node)) return undefined;
			const line = [node];
			for (const next of parent.children.slice(index + 1)) {
				if (!isInline(next) || linesBetween(line.at(-1), next) > 1) break;
				line.push(next);
			}
			parent.children.splice(index, line.length, paragraphOf(line));
			return [SKIP, index + 1];
		});
	};
}

function isInline(node: RootContent): node is MdxJsxFlowElement {
	if (node.type !== 'mdxJsxFlowElement' || markerNames.some((name) => name === node.name)) return false;
	return node.children.every((child) => phrasing(child));
}

function linesBetween(node: MdxJsxFlowElement | undefined, next: MdxJsxFlowElement): number {
	return (next.position?.start.line ?? 0) - (node?.position?.end.line ?? 0);
}

function paragraphOf(elements: MdxJsxFlowElement[]): Paragraph {
	const children = elements.flatMap((element, index): PhrasingContent[] => {
		const inline = { ...element, type: 'mdxJsxTextElement' } as PhrasingContent;
		const isApart = index > 0 && elements[index - 1]?.position?.end.offset !== element.position?.start.offset;
		return isApart ? [{ type: 'text', value: ' ' }, inline] : [inline];
	});
	const [start, end] = [elements[0]?.position?.start, elements.at(-1)?.position?.end];
	return { type: 'paragraph', children, ...(start && end && { position: { start, end } }) };
}
