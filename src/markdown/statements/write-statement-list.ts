import { type Locale, t } from '../../i18n/index.ts';
import type { Verdict } from '../../policy/model.ts';
import { element, type HtmlElement } from './element.ts';
import type { Label } from './label.ts';
import { withPermalink } from './permalink.ts';

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
				element('span', { className: ['label'] }, withPermalink(label, label.text)),
				' ',
				element('span', { className: ['verdict'] }, [t(locale, `verdict.${verdict}`)]),
			],
			label.parent,
		),
	);
	return element('ul', { className: ['statements'], role: 'list' }, items);
}
