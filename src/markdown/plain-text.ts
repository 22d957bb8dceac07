import type { Nodes } from 'mdast';

/**
 * Join the text of inline nodes for the model: markup goes, a line break counts as a space, and white space of any
 * kind becomes one space.
 */
export function plainText(node: Nodes | Nodes[]): string {
	return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Nodes | Nodes[]): string {
	if (Array.isArray(node)) return node.map(rawText).join('');
	if (node.type === 'break' || (node.type === 'mdxJsxTextElement' && node.name === 'br')) return ' ';
	if ('children' in node) return rawText(node.children);
	return 'value' in node ? node.value : '';
}
