import type { List, Paragraph } from 'mdast';
import { problem } from '../../content-files/message.ts';
import { defaultLocale } from '../../i18n/index.ts';
import type { PageContext } from '../page/page-context.ts';
import { type Bullet, readBullets } from './bullet.ts';
import { claimIds, idLinks, type Label, readLabel, reportLostBracket } from './label.ts';
import { levelBullets } from './level-bullets.ts';
import { plainText } from './plain-text.ts';
import { addItem, type CategoryReading, readCategory, setNote } from './required-data.ts';
import { isSentence, parseNote } from './syntax.ts';

/**
 * Read required data from a list of categories with nested data items. The verdicts come from the default language.
 *
 * A category that is itself a data item in the default language is one here, too. A nested bullet without an id is a
 * note on the category if it starts with the word for note or is a whole sentence. A bullet nested under a data item is
 * its condition if the verdict in the default language is conditional, and otherwise its note.
 */
export function readRequiredList(list: List, context: PageContext): CategoryReading[] {
	const { file, locale, originalItems } = context;
	if (locale === defaultLocale) {
		problem(
			file,
			list,
			'list-without-verdicts',
			'Unexpected list in the default language, expected a table: a list takes its verdicts from there',
		);
	}
	return levelBullets(readBullets(list.children, file), context).map(readBulletOfCategory);

	function readBulletOfCategory(bullet: Bullet): CategoryReading {
		const reading = readCategory(bullet.text, context);
		const { id, label } = reading.category;
		if (originalItems.has(id)) {
			readItem(bullet, reading, reading.label, label);
			return reading;
		}
		for (const nested of bullet.nested) {
			const text = plainText(nested.text);
			const note = parseNote(text, locale) ?? (isSentence(text) ? text : undefined);
			if (idLinks(nested.text).length === 0 && note !== undefined) {
				setNote(reading, nested.text, note, file);
				reportNested(nested, 'note');
			} else {
				const itemLabel = readLabel(nested.text, context, 'data item', id || reading.label.proposal);
				readItem(nested, reading, itemLabel, itemLabel.text);
			}
		}
		return reading;
	}

	function reportNested({ nested }: Bullet, what: string): void {
		for (const { source } of nested) {
			problem(file, source, 'list-nested', `Unexpected bullet nested under a ${what}, expected none`);
			claimIds(context, source);
		}
	}

	function readItem({ nested, source }: Bullet, reading: CategoryReading, label: Label, text: string): void {
		const mam = originalItems.get(label.id)?.mam ?? 'no';
		const verdict = readConditionOrNote(nested, label);
		const said = verdict && { [mam === 'conditional' ? 'condition' : 'note']: plainText(verdict) };
		addItem(reading, { item: { id: label.id, label: text, mam, ...said }, label, verdict, source }, file);
	}

	function readConditionOrNote([bullet, ...excess]: Bullet[], { id }: Label): Paragraph | undefined {
		for (const { source } of excess) {
			problem(
				file,
				source,
				'remark-second',
				`Unexpected second bullet under \`${id}\`, expected one condition or remark`,
			);
			claimIds(context, source);
		}
		if (!bullet) return undefined;
		reportNested(bullet, 'condition or remark');
		for (const link of idLinks(bullet.text)) {
			problem(
				file,
				link,
				'remark-id',
				`Unexpected id \`${link.url.slice(1)}\` in a condition or remark, expected text`,
			);
		}
		reportLostBracket(bullet.text, file, 'condition or remark');
		return bullet.text;
	}
}
