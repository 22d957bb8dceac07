import type { Paragraph, PhrasingContent, TableCell } from 'mdast';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { placeOf, problem } from '../../content-files/message.ts';
import type { Category, DataItem } from '../../policy/model.ts';
import type { PageContext } from '../page/page-context.ts';
import { type Label, readLabel, reportLostBracket } from './label.ts';
import { parseCategory } from './syntax.ts';

/** A category of required data as read: the model, and the inline nodes to show. */
export interface CategoryReading {
	category: Category;
	label: Label;
	note?: PhrasingContent[];
	rows: ItemReading[];
}

/** A data item as read. */
export interface ItemReading {
	item: DataItem;
	label: Label;
	/** The cell with the verdict or, in a list, the bullet with the condition or note, if there is one. */
	verdict: TableCell | Paragraph | undefined;
	/** The row or bullet in the source, for its position. */
	source: Node;
}

/** Read the name of a category from its cell or bullet. */
export function readCategory(parent: TableCell | Paragraph, context: PageContext): CategoryReading {
	const label = readLabel(parent, context, 'category');
	return {
		category: { id: label.id, ...parseCategory(label.text, context.locale), items: [] },
		label,
		rows: [],
	};
}

/** Tell whether a category was read as a data item itself. */
export function isStandaloneReading({ label, rows }: CategoryReading): boolean {
	return rows[0]?.label === label;
}

/** Add a data item to its category, and record where its verdict is. */
export function addItem(reading: CategoryReading, row: ItemReading, file: VFile): void {
	reading.rows.push(row);
	reading.category.items.push(row.item);
	file.data.mamPlaces ??= new Map();
	file.data.mamPlaces.set(row.item.id, row.verdict && placeOf(row.verdict));
}

/** Set the note of a category; report it if it has no text or is a second one. */
export function setNote(reading: CategoryReading, parent: TableCell | Paragraph, text: string, file: VFile): void {
	if (text === '') problem(file, parent, 'note-empty', 'Unexpected note without text, expected a sentence');
	if (reading.note) {
		problem(file, parent, 'note-second', `Unexpected second note on \`${reading.category.label}\`, expected one`);
	}
	reportLostBracket(parent, file, 'note');
	reading.category.note = text;
	reading.note = parent.children;
}
