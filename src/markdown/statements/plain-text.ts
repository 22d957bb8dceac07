import type { Nodes } from 'mdast';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Join the text of inline nodes for the model: markup is dropped, a line break counts as a space, and any white space
 * becomes a single space. Digits in `<sup>` stay superscript, so that `size <sup>1</sup>` does not become the name
 * `size 1`.
 */
export function plainText(node: Nodes | Nodes[]): string {
	return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Nodes | Nodes[]): string {
	if (Array.isArray(node)) return node.map(rawText).join('');
	if (node.type === 'break' || (node.type === 'mdxJsxTextElement' && node.name === 'br')) return ' ';
	if (node.type === 'mdxJsxTextElement' && node.name === 'sup') {
		return rawText(node.children).replace(/[0-9]/g, (digit) => superscripts[Number(digit)] ?? digit);
	}
	if ('children' in node) return rawText(node.children);
	return 'value' in node ? node.value : '';
}
