import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { problem } from '../../content-files/message.ts';
import type { DataItem } from '../../policy/model.ts';
import type { PageContext } from '../page/page-context.ts';
import { claimIds, type Label, readLabel, reportLostBracket } from './label.ts';
import { plainText } from './plain-text.ts';
import { addItem, type CategoryReading, isStandaloneReading, readCategory, setNote } from './required-data.ts';
import { guessMam, mamForms, parseMam, parseNote } from './syntax.ts';

/**
 * Read required data from a table with the columns category, data item, and verdict.
 *
 * An empty first cell continues the category above. An empty second cell makes the category itself the data item. A
 * second cell that starts with the word for note is a note on the category.
 */
export function readRequiredTable(table: Table, context: PageContext): CategoryReading[] {
	const { file, locale, originalItems } = context;
	const readings: CategoryReading[] = [];
	const [head, ...rows] = table.children;
	if (head?.children.length !== 3 || head.children.some(isEmpty)) {
		const expected = 'three named columns: category, data item, verdict';
		problem(file, head ?? table, 'table-head', `Unexpected head, expected ${expected}`);
	}
	rows.forEach(readRow);
	return readings;

	function readRow(row: TableRow): void {
		const [category, data, verdict, excess] = row.children;
		if (!category || !data || !verdict || excess) {
			problem(file, row, 'row-cells', `Unexpected row of ${row.children.length} cells, expected 3 as in the head`);
			claimIds(context, row);
			return;
		}
		if (!isEmpty(category)) readings.push(readCategory(category, context));
		const reading = readings.at(-1);
		if (!reading || (isEmpty(category) && isStandaloneReading(reading))) {
			problem(
				file,
				row,
				'category-missing',
				'Unexpected row outside a category, expected a category in its first cell',
			);
			claimIds(context, row);
			return;
		}
		const note = parseNote(plainText(data), locale);
		if (note !== undefined) {
			setNote(reading, data, note, file);
			if (isEmpty(verdict)) return;
			problem(
				file,
				verdict,
				'note-verdict',
				`Unexpected verdict \`${plainText(verdict)}\` beside a note, expected an empty cell`,
			);
		} else if (!isEmpty(data)) {
			const label = readLabel(data, context, 'data item', reading.category.id || reading.label.proposal);
			readItem(row, reading, label, label.text, verdict);
		} else if (!isEmpty(category)) {
			readItem(row, reading, reading.label, reading.category.label, verdict);
		} else {
			problem(file, row, 'row-empty', 'Unexpected row without a data item, expected one in its second cell');
		}
	}

	function readItem(source: TableRow, reading: CategoryReading, label: Label, text: string, cell: TableCell): void {
		const written = plainText(cell);
		const verdict = parseMam(written, locale);
		if (verdict) {
			reportLostBracket(cell, file, 'verdict');
			if (!hasPlainWord(cell, verdict)) {
				const reason = `Unexpected markup around the word or a bracket of \`${written}\`, expected it within the brackets alone`;
				problem(file, cell, 'verdict-unknown', reason);
			}
		} else {
			problem(file, cell, 'verdict-unknown', `Unexpected verdict \`${written}\`, expected ${mamForms(locale)}`);
		}
		const likely = verdict ?? originalItems.get(label.id) ?? guessMam(written);
		const item = { ...likely, id: label.id, label: text };
		addItem(reading, { item, label, verdict: cell, source }, file);
	}
}

/** Tell whether the word of a verdict, and the brackets or the semicolon after it, are plain text: what they enclose is shown apart. */
function hasPlainWord({ children }: TableCell, { condition, note }: Pick<DataItem, 'condition' | 'note'>): boolean {
	const textOf = (node: PhrasingContent | undefined) => (node?.type === 'text' ? node.value : '');
	if (condition === undefined) return note === undefined || textOf(children[0]).includes(';');
	return textOf(children[0]).includes('(') && textOf(children.at(-1)).trimEnd().endsWith(')');
}

function isEmpty(cell: TableCell): boolean {
	return plainText(cell) === '';
}
