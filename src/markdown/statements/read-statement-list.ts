import type { List } from 'mdast';
import { problem } from '../../content-files/message.ts';
import type { PageContext } from '../page/page-context.ts';
import { type Bullet, readBullets } from './bullet.ts';
import { idLinks, type Label, readLabel } from './label.ts';

/**
 * Read a flat list of statements; nested bullets are reported.
 *
 * @param what the kind of statement, for messages
 */
export function readStatementList(list: List, context: PageContext, what: string): Label[] {
	return readFlatBullets(list, context, what).map(({ text }) => readLabel(text, context, what));
}

/** Read the bullets of a flat list; nested ones are reported, and read as well if they have an id. */
export function readFlatBullets(list: List, context: PageContext, what: string): Bullet[] {
	return readBullets(list.children, context.file).flatMap((bullet) => {
		for (const { source } of bullet.nested) {
			problem(context.file, source, 'list-nested', `Unexpected bullet nested under a ${what}, expected a flat list`);
		}
		return [bullet, ...statementsBelow(bullet)];
	});
}

/** List the bullets below another that are statements. */
function statementsBelow({ nested }: Bullet): Bullet[] {
	return nested.flatMap((bullet) => [...(idLinks(bullet.text).length > 0 ? [bullet] : []), ...statementsBelow(bullet)]);
}
