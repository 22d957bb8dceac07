import { type Locale, t } from '../../i18n/index.ts';
import type { Verdict } from '../../policy/model.ts';
import { element, type HtmlElement } from './element.ts';
import type { Label } from './label.ts';
import { withStatementLink } from './statement-link.ts';

/**
 * Write a list of statements that share a verdict.
 *
 * The role repeats what the element means, for browsers that forget it when a list shows no bullets.
 */
export function writeStatementList(labels: Label[], verdict: Verdict, locale: Locale): HtmlElement {
	const items = labels.map((label) =>
		element(
			'li',
			{ id: label.id, dataItem: label.id, dataVerdict: verdict },
			[
				element('span', {}, withStatementLink(label)),
				' ',
				element('span', { className: ['sign'] }, [t(locale, `verdict.${verdict}`)]),
			],
			label.parent,
		),
	);
	return element('ul', { className: ['statements'], role: 'list' }, items);
}
