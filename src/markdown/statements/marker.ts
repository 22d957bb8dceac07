import type { List, Nodes, Root, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { problem } from '../../content-files/message.ts';
import { joinLists } from './bullet.ts';

/** The elements that mark the parts of the policy on a page. */
export const markerNames = ['RequiredData', 'OptionalData', 'NeverCollected'] as const;
export type MarkerName = (typeof markerNames)[number];

interface Marker<Content> {
	/** The marked table or list. */
	content: Content;
	/** Put the finished markup in the marker's place. */
	replaceWith: (...nodes: RootContent[]) => void;
}

declare module 'vfile' {
	interface DataMap {
		/** Whether there is a marker whose content could not be read: then nothing is known to be missing on the page. */
		hasLostPart: boolean;
	}
}

/** Say how to write a marker that ends where it starts. */
export function closedAtOnce(name: MarkerName): string {
	return `Unexpected \`<${name}/>\`, expected \`<${name}>\` above its table or list, and \`</${name}>\` below it`;
}

/**
 * Find a marker on a page and the one table or list in it.
 *
 * @param kinds what the marker may contain
 * @returns undefined if the page has no such marker, or one without the right content, which is then reported
 */
export function findMarker<Kind extends 'table' | 'list'>(
	tree: Root,
	file: VFile,
	name: MarkerName,
	kinds: Kind[],
): Marker<Extract<Table | List, { type: Kind }>> | undefined {
	const own = elementsIn(tree).filter((node) => node.name === name);
	const [marker, ...repeated] = own.filter((node) => node.type === 'mdxJsxFlowElement' && tree.children.includes(node));
	for (const node of repeated) {
		problem(file, node, 'marker-second', `Unexpected second \`<${name}>\`, expected one on a page`);
		file.data.hasLostPart = true;
	}
	for (const node of own.filter((one) => one !== marker && !repeated.includes(one))) {
		problem(
			file,
			node,
			'marker-place',
			`Unexpected \`<${name}>\` inside other content, expected it on lines of its own`,
		);
		file.data.hasLostPart = true;
	}
	if (marker?.type !== 'mdxJsxFlowElement') return undefined;

	for (const attribute of marker.attributes) {
		problem(file, attribute, 'marker-attribute', `Unexpected attribute of \`<${name}>\`, expected none`);
	}
	const expected = kinds.length > 1 ? 'one table or one list' : 'one list';
	if (marker.children.length === 0) {
		const isClosed = sourceOf(marker, file).endsWith('/>');
		const reason = `Unexpected \`<${name}>\` without content, expected ${expected} in it`;
		problem(file, marker, 'marker-empty', isClosed ? closedAtOnce(name) : reason);
	}
	const isContent = (node: RootContent): node is Extract<Table | List, { type: Kind }> =>
		kinds.some((kind) => kind === node.type);
	const children = joinLists(marker.children, file);
	const content = children.find(isContent);
	for (const node of children) {
		// Rows outside a table are reported wherever they are.
		const isRows = node.type === 'paragraph' && sourceOf(node, file).startsWith('|');
		if (node === content || isRows) continue;
		problem(file, node, 'marker-content', `Unexpected ${node.type} in \`<${name}>\`, expected ${expected}`);
	}
	if (!content) {
		file.data.hasLostPart = true;
		return undefined;
	}
	return {
		content,
		replaceWith: (...nodes) => tree.children.splice(tree.children.indexOf(marker), 1, ...nodes),
	};
}

function elementsIn(node: Nodes): (MdxJsxFlowElement | MdxJsxTextElement)[] {
	const inside = 'children' in node ? node.children.flatMap(elementsIn) : [];
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? [node, ...inside] : inside;
}

function sourceOf({ position }: RootContent, file: VFile): string {
	return String(file).slice(position?.start.offset, position?.end.offset);
}
