import type { ListItem, Paragraph } from 'mdast';
import type { VFile } from 'vfile';
import { problem } from '../../content-files/message.ts';

/** A list item as authors of a policy write it. */
export interface Bullet {
	text: Paragraph;
	/** The list items nested under it. */
	nested: ListItem[];
	source: ListItem;
}

/**
 * Read list items that contain a line of text and at most one nested list. Anything else in them is reported, and so is
 * an item without text, which is left out.
 *
 * An item that is indented further than the one above it counts as nested under it, even by a single space, although
 * Markdown requires two and would make it a sibling.
 */
export function readBullets(items: ListItem[], file: VFile): Bullet[] {
	const groups: [source: ListItem, ...indented: ListItem[]][] = [];
	for (const item of items) {
		const above = groups.at(-1);
		if (above && columnOf(item) > columnOf(above[0])) above.push(item);
		else groups.push([item]);
	}
	return groups.flatMap(([source, ...indented]) => {
		const [text, list, ...rest] = source.children;
		const nested = list?.type === 'list' ? list.children : [];
		for (const node of list?.type === 'list' || !list ? rest : [list, ...rest]) {
			const expected = 'a line of text and at most one nested list';
			problem(file, node, 'bullet-content', `Unexpected ${node.type} in a list item, expected ${expected}`);
		}
		if (text?.type === 'paragraph') return [{ text, nested: [...nested, ...indented], source }];
		problem(file, source, 'bullet-empty', 'Unexpected list item without text, expected a line of text first');
		return [];
	});
}

function columnOf(item: ListItem): number {
	return item.position?.start.column ?? 1;
}
