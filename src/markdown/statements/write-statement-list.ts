import { type Locale, t } from '../../i18n/index.ts';
import type { Verdict } from '../../policy/model.ts';
import { elementNode, type HtmlElement } from './element.ts';
import type { Label } from './label.ts';
import { withStatementLink } from './statement-link.ts';

/**
 * Write a list of statements that share a verdict.
 *
 * The role repeats what the element means, for browsers that forget it when a list shows no bullets.
 */
export function writeStatementList(labels: Label[], verdict: Verdict, locale: Locale): HtmlElement {
	const items = labels.map((label) =>
		elementNode(
			'li',
			{ id: label.id, dataItem: label.id, dataVerdict: verdict },
			[
				elementNode('span', {}, withStatementLink(label)),
				' ',
				elementNode('span', { className: ['sign'] }, [t(locale, `verdict.${verdict}`)]),
			],
			label.parent,
		),
	);
	return elementNode('ul', { className: ['statements'], role: 'list' }, items);
}
