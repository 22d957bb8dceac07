import type { TableCell } from 'mdast';
import type { Node, Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { RuleId } from './rules.ts';

/** What a problem can point at: a node of a tree, or just a place. */
export type Located = Pick<Node, 'position'> & Partial<Node>;

/**
 * Report a problem in the content. Reading goes on, so that one run shows all problems.
 *
 * @param node the smallest node at fault
 * @param ruleId the rule that the content breaks
 * @param reason «Unexpected …, expected …», with source text in backticks
 */
export function problem(file: VFile, node: Located, ruleId: RuleId, reason: string): void {
	file.message(reason, { place: placeOf(node), ruleId, source: 'policy' });
}

/**
 * Create a message about a file that no processor is reading.
 *
 * @param path the file's path relative to the project's folder
 */
export function messageAt(
	path: string,
	place: Point | Position | undefined,
	ruleId: RuleId,
	reason: string,
): VFileMessage {
	const message = new VFileMessage(reason, { place, ruleId, source: 'policy' });
	message.file = path;
	return message;
}

/** The place of a message about a whole file. */
export const fileStart: Point = { line: 1, column: 1 };

/** Order messages by file, then by line and column. */
export function byPlace(a: Pick<VFileMessage, 'file' | 'line' | 'column'>, b: typeof a): number {
	const [fileA, fileB] = [a.file ?? '', b.file ?? ''];
	if (fileA !== fileB) return fileA < fileB ? -1 : 1;
	return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** Return the place of a node; for a table cell, that of its content, without the pipes around it. */
export function placeOf(node: Located): Position | undefined {
	if (!isTableCell(node)) return node.position;
	const start = node.children[0]?.position?.start ?? node.position?.start;
	const end = node.children.at(-1)?.position?.end ?? node.position?.end;
	return start && end && { start, end };
}

/** Create a place from a line and a column, both counted from 1, for something that has no node. */
export function pointAt(line: number, column: number): Located {
	return { position: { start: { line, column }, end: { line, column } } };
}

function isTableCell(node: Located): node is TableCell {
	return node.type === 'tableCell';
}

type Formatted = Pick<VFileMessage, 'file' | 'line' | 'column' | 'reason' | 'ruleId'>;

/** Format a message as `file:line:column: reason (rule)`; editors and terminals turn its beginning into a link. */
export function formatMessage({ file, line, column, reason, ruleId }: Formatted): string {
	return `${file}:${line ?? 1}:${column ?? 1}: ${reason} (${ruleId})`;
}

/** How many problems with a rule are shown of a file: one slip, such as a lost line, may bring hundreds. */
const mostOfRule = 5;

/** Format problems for people: of those of a file and a rule the first ones, and the others in one line. */
export function formatProblems(problems: VFileMessage[]): string[] {
	const alike = Map.groupBy(problems, ({ file, ruleId }) => `${file} ${ruleId}`);
	const firsts = [...alike.values()].flatMap((all): Formatted[] => {
		const next = all[mostOfRule];
		const hint = 'which may follow from the first; `npm run check:content -- --all` lists them';
		const reason = `… ${all.length - mostOfRule} more like these, ${hint}`;
		const { file, line, column, ruleId } = next ?? {};
		return [...all.slice(0, mostOfRule), ...(next ? [{ file, line, column, ruleId, reason }] : [])];
	});
	return firsts.toSorted(byPlace).map(formatMessage);
}

/** Say how many there are of something: «1 warning», «2 warnings». */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
