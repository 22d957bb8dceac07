import type { List, Paragraph, Table, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Locale } from '../i18n/index.ts';
import { type Bullet, readBullets } from '../markdown/statements/bullet.ts';
import { plainText } from '../markdown/statements/plain-text.ts';
import { isSentence, parseMam, parseNote } from '../markdown/statements/syntax.ts';
import type { DataItem } from '../policy/model.ts';

/**
 * Bring a table of Microsoft's into the form that authors write: each label gets an id, which means nothing, the verdict
 * stands in the last column, and is worded as usual.
 */
export function prepareTable({ children: [head, ...rows] }: Table, locale: Locale): void {
	const verdictsIn = (column: number) =>
		rows.filter(({ children }) => children[column] && tidyVerdict(children[column], locale)).length;
	const columns = head?.children.map((_, column) => column) ?? [];
	const verdictColumn = columns.toSorted((a, b) => verdictsIn(b) - verdictsIn(a) || b - a)[0] ?? 0;
	for (const { children } of rows) {
		children.push(...children.splice(verdictColumn, 1));
		const [category, item, verdict] = children;
		for (const cell of [category, item]) if (cell) giveId(cell);
		const tidy = verdict && tidyVerdict(verdict, locale);
		if (tidy) verdict.children = [{ type: 'text', value: tidy, ...positionOf(verdict) }];
	}
}

/**
 * Do the same for a list of categories with nested data items.
 *
 * @returns what the reader of lists is to know of the table that it belongs to: the categories that are data items
 *   themselves
 */
export function prepareList({ children }: List, locale: Locale): Map<string, DataItem> {
	const standalone = new Map<string, DataItem>();
	for (const { text, nested } of bulletsIn(children)) {
		const id = giveId(text);
		if (nested.length === 0) standalone.set(id, { id, label: '', mam: 'no' });
		for (const bullet of nested) {
			const words = plainText(bullet.text);
			if (parseNote(words, locale) === undefined && !isSentence(words)) giveId(bullet.text);
		}
	}
	return standalone;
}

/** Read bullets without reporting what is wrong with them, which their reader does later. */
export function bulletsIn(items: List['children']): Bullet[] {
	return readBullets(items, new VFile());
}

/** Make the whole of a label the link that bears its id. */
function giveId(label: TableCell | Paragraph): string {
	const id = `at-${label.position?.start.offset}`;
	visit(label, 'link', (link, index, parent) => {
		if (parent && index !== undefined) parent.children.splice(index, 1, ...link.children);
	});
	if (label.children.length > 0)
		label.children = [{ type: 'link', url: `#${id}`, children: label.children, ...positionOf(label) }];
	return id;
}

function positionOf({ children, position }: TableCell | Paragraph) {
	const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
	return start && end ? { position: { start, end } } : { position };
}

/** Word a verdict as authors do: `Yes`, rather than `yes` or `Yes.`. */
function tidyVerdict(cell: TableCell, locale: Locale): string | undefined {
	const text = plainText(cell);
	const tidy = text.charAt(0).toLocaleUpperCase(locale) + text.slice(1).replace(/\.$/, '');
	return [text, tidy].find((words) => parseMam(words, locale));
}
