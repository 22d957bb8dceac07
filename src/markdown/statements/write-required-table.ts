import type { Properties } from 'hast';
import type { PhrasingContent, TableCell } from 'mdast';
import { type Locale, t } from '../../i18n/index.ts';
import { element, type HtmlElement } from './element.ts';
import { withPermalink } from './permalink.ts';
import { type CategoryReading, type ItemReading, isStandaloneReading } from './required-data.ts';

/**
 * Write the table of required data: one `tbody` per category, one row per data item.
 *
 * The roles repeat what the elements mean, for browsers that forget it when a narrow screen shows rows as blocks.
 *
 * @param heads the column headers in the source (category, data item, verdict); without them, interface words are used
 */
export function writeRequiredTable(
	readings: CategoryReading[],
	heads: TableCell[] | undefined,
	locale: Locale,
): HtmlElement {
	const head = (index: number, key: 'requiredData.category' | 'requiredData.item' | 'requiredData.mam') =>
		columnHeader(heads?.[index]?.children ?? [t(locale, key)]);
	const items = readings.reduce((count, { rows }) => count + rows.length, 0);
	const caption = t(locale, 'requiredData.caption', {
		items: t(locale, 'count.items', { count: items }),
		categories: t(locale, 'count.categories', { count: readings.length }),
	});
	return element('table', { className: ['required-data'], role: 'table' }, [
		element('caption', {}, [caption]),
		element('thead', { role: 'rowgroup' }, [
			element('tr', { role: 'row' }, [
				head(0, 'requiredData.category'),
				head(1, 'requiredData.item'),
				columnHeader([t(locale, 'requiredData.verdict')]),
				head(2, 'requiredData.mam'),
			]),
		]),
		...readings.map((reading) => writeCategory(reading, locale)),
	]);
}

function columnHeader(children: (PhrasingContent | string)[]): HtmlElement {
	return element('th', { scope: 'col', role: 'columnheader' }, children);
}

function writeCategory(reading: CategoryReading, locale: Locale): HtmlElement {
	const { category, label, note, rows } = reading;
	if (isStandaloneReading(reading)) {
		const name = element(
			'th',
			{ scope: 'row', role: 'rowheader', colSpan: 2 },
			withPermalink(label, category.label),
			label.parent,
		);
		const [row] = rows.map((item) => writeItem(item, name, { dataCategory: category.id }, locale));
		return element('tbody', { role: 'rowgroup' }, row ? [row] : []);
	}
	const body = rows.map((item) => {
		const name = `${item.item.label}, ${category.label}`;
		const cell = element('th', { scope: 'row', role: 'rowheader' }, withPermalink(item.label, name), item.label.parent);
		return writeItem(item, cell, {}, locale);
	});
	if (note) body.unshift(element('tr', { role: 'row' }, [element('td', { role: 'cell', colSpan: 3 }, note)]));
	const heading = { scope: 'rowgroup', role: 'rowheader', rowSpan: body.length };
	const sticky = element('div', { className: ['required-data__category'] }, withPermalink(label, category.label));
	body[0]?.children.unshift(element('th', heading, [sticky], label.parent));
	return element('tbody', { role: 'rowgroup', id: category.id, dataCategory: category.id }, body);
}

function writeItem(row: ItemReading, name: HtmlElement, marks: Properties, locale: Locale): HtmlElement {
	const { item, source } = row;
	return element(
		'tr',
		{ role: 'row', id: item.id, ...marks, dataItem: item.id, dataVerdict: 'required', dataMam: item.mam },
		[
			name,
			element('td', { role: 'cell', className: ['verdict'] }, [t(locale, 'verdict.required')]),
			element('td', { role: 'cell', className: ['mam'] }, [
				// Shown where the column headers are not.
				element('span', { className: ['mam__head'] }, [`${t(locale, 'requiredData.mam')}: `]),
				...writeMam(row, locale),
			]),
		],
		source,
	);
}

/**
 * Write what the verdict cell shows: the cell in the source as it is, or the word for the verdict with the condition or
 * note.
 */
function writeMam({ item: { mam }, verdict }: ItemReading, locale: Locale): (PhrasingContent | string)[] {
	if (verdict?.type === 'tableCell') return verdict.children;
	const word = t(locale, mam === 'no' ? 'mam.no' : 'mam.yes');
	if (!verdict) return [word];
	return mam === 'conditional' ? [`${word} (`, ...verdict.children, ')'] : [`${word}; `, ...verdict.children];
}
