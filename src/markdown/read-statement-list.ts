import type { List } from 'mdast';
import { readBullets } from './bullet.ts';
import { claimIds, type Label, readLabel } from './label.ts';
import type { PageContext } from './page-context.ts';
import { problem } from './problem.ts';

/**
 * Read a flat list of statements; a nested bullet is reported.
 *
 * @param what the kind of statement, for messages
 */
export function readStatementList(list: List, context: PageContext, what: string): Label[] {
	return readBullets(list.children, context.file).map(({ text, nested }) => {
		for (const item of nested) {
			problem(context.file, item, 'list-nested', `Unexpected bullet nested under a ${what}, expected a flat list`);
			claimIds(context, item);
		}
		return readLabel(text, context, what);
	});
}
