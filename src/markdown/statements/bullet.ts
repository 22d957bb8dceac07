import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { problem } from '../../content-files/message.ts';

/** A list item as authors of a policy write it. */
export interface Bullet {
	text: Paragraph;
	/** The bullets nested under it. */
	nested: Bullet[];
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
		const [text, list, ...rest] = joinLists(source.children, file);
		const nested = list?.type === 'list' ? list.children : [];
		for (const node of list?.type === 'list' || !list ? rest : [list, ...rest]) {
			const expected = 'a line of text and at most one nested list';
			problem(file, node, 'bullet-content', `Unexpected ${node.type} in a list item, expected ${expected}`);
		}
		if (text?.type === 'paragraph') {
			reportOtherMarks(text, file);
			return [{ text, nested: readBullets([...nested, ...indented], file), source }];
		}
		problem(file, source, 'bullet-empty', 'Unexpected list item without text, expected a line of text first');
		return [];
	});
}

/** Report a line of a bullet's text that begins with what is meant as a bullet, such as a dash: `– Managed apps only`. */
function reportOtherMarks(text: Paragraph, file: VFile): void {
	const source = String(file).slice(text.position?.start.offset, text.position?.end.offset);
	for (const [index, line] of source.split('\n').entries()) {
		const [, mark] = /^\s*([‐-―•·*+-])/u.exec(line) ?? [];
		if (index === 0 || !mark) continue;
		problem(
			file,
			text,
			'bullet-other',
			`Unexpected \`${mark}\` at the start of \`${line.trim()}\`, expected a bullet \`- \``,
		);
	}
}

/** Tell in which column a list item starts. */
export function columnOf(item: ListItem): number {
	return item.position?.start.column ?? 1;
}

/** Join lists that follow each other, and are apart only because their bullets differ: `*` or `1.` among `-`. */
export function joinLists(nodes: RootContent[], file: VFile): RootContent[] {
	const joined: RootContent[] = [];
	for (const node of nodes) {
		const first = joined.at(-1);
		if (node.type !== 'list' || first?.type !== 'list') {
			joined.push(node);
			continue;
		}
		const [expected, found] = [signOf(first, file), signOf(node, file)];
		if (found !== expected) {
			const reason = `Unexpected bullet \`${found}\`, expected \`${expected}\` as in the lines above`;
			problem(file, node, 'bullet-other', reason);
		}
		joined.splice(-1, 1, { ...first, children: [...first.children, ...node.children] });
	}
	return joined;
}

/** Return the bullet that a list starts with. */
function signOf({ position }: List, file: VFile): string | undefined {
	return /\S+/.exec(String(file).slice(position?.start.offset))?.[0];
}
