import type { Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hiddenIn } from '../../content-files/broken-characters.ts';
import { problem } from '../../content-files/message.ts';

/** Report characters that nobody sees, or takes for others, where they are written as `&#x202E;` or `&shy;`. */
export default function remarkHiddenCharacters() {
	return (tree: Root, file: VFile): undefined => {
		visit(tree, (node, _, parent) => {
			// Text next to a bare web address has no position of its own because remark-gfm has split the two.
			const { position } = node.position ? node : (parent ?? node);
			const source = String(file).slice(position?.start.offset, position?.end.offset);
			const reason = textsOf(node)
				.map((text) => hiddenIn(text, source))
				.find(Boolean);
			if (reason) problem(file, { position }, 'characters-broken', reason);
		});
	};
}

/** List the texts that a node has itself: its words, where it leads, and its attributes. */
function textsOf(node: Node & { value?: unknown; url?: unknown; title?: unknown; attributes?: unknown }): string[] {
	const { value, url, title, attributes } = node;
	const ofAttributes = Array.isArray(attributes) ? attributes.map((attribute) => attribute.value) : [];
	return [value, url, title, ...ofAttributes].filter((text) => typeof text === 'string');
}
