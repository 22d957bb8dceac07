import type { List } from 'mdast';
import { problem } from '../../content-files/message.ts';
import type { PageContext } from '../page/page-context.ts';
import { type Bullet, readBullets } from './bullet.ts';
import { claimIds, type Label, readLabel } from './label.ts';

/**
 * Read a flat list of statements; nested bullets are reported.
 *
 * @param what the kind of statement, for messages
 */
export function readStatementList(list: List, context: PageContext, what: string): Label[] {
	return readFlatBullets(list, context, what).map(({ text }) => readLabel(text, context, what));
}

/** Read the bullets of a flat list; nested ones are reported. */
export function readFlatBullets(list: List, context: PageContext, what: string): Bullet[] {
	const bullets = readBullets(list.children, context.file);
	for (const item of bullets.flatMap(({ nested }) => nested)) {
		problem(context.file, item, 'list-nested', `Unexpected bullet nested under a ${what}, expected a flat list`);
		claimIds(context, item);
	}
	return bullets;
}
