import type { Verdict } from '../../policy/model.ts';
import type { PageContext } from '../page/page-context.ts';
import { elementNode, type HtmlElement } from './element.ts';
import { statementHref } from './statement-link.ts';

/**
 * Write the statements that only the newest revision has, as a list below those that the page shows, and not as some of
 * them. Each leads to a page of its own, which says when it came.
 */
export function writeAdded({ marks }: PageContext, verdict: Verdict): HtmlElement[] {
	const added = marks.added.get(verdict);
	if (!added) return [];
	const items = added.statements.map(({ id, label }) =>
		elementNode('li', { id, dataSince: 'added' }, [
			elementNode('span', {}, [elementNode('a', { href: statementHref(id) }, [label])]),
		]),
	);
	return [
		elementNode('p', {}, [added.lead]),
		elementNode('ul', { className: ['statements', 'added'], role: 'list' }, items),
	];
}
