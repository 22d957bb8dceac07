import type { Properties } from 'hast';
import type { PhrasingContent, TableCell } from 'mdast';
import { type Locale, t, tAround } from '../../i18n/index.ts';
import { elementNode, type HtmlElement } from './element.ts';
import { type CategoryReading, type ItemReading, isStandaloneReading } from './required-data.ts';
import { withoutLink, withStatementLink } from './statement-link.ts';

/**
 * Write the table of required data: one `tbody` per category, whose first row names it, and one row per data item.
 *
 * Every row has the same three cells, and none spans others: laid out as a grid, a table keeps the heads of its cells in
 * the accessibility tree only then.
 *
 * @param heads the authored column heads (category, data item, MAM); without them the interface words stand there
 */
export function writeRequiredTable(
	readings: CategoryReading[],
	heads: TableCell[] | undefined,
	locale: Locale,
): HtmlElement {
	const items = readings.reduce((count, { rows }) => count + rows.length, 0);
	const caption = t(locale, 'requiredData.caption', {
		mam: t(locale, 'mam.name'),
		items: t(locale, 'count.items', { count: items }),
		categories: t(locale, 'count.categories', { count: readings.length }),
	});
	return elementNode('table', { className: ['required-data'] }, [
		elementNode('caption', {}, [caption]),
		elementNode('thead', {}, [
			elementNode('tr', {}, [
				columnHead(heads?.[1]?.children ?? [t(locale, 'requiredData.item')]),
				columnHead(heads?.[2]?.children ?? [t(locale, 'requiredData.mam')]),
				columnHead([t(locale, 'requiredData.about')]),
			]),
		]),
		...readings.map((reading) => writeCategory(reading, locale)),
	]);
}

function columnHead(children: (PhrasingContent | string)[]): HtmlElement {
	return elementNode('th', { scope: 'col' }, children);
}

function writeCategory(reading: CategoryReading, locale: Locale): HtmlElement {
	const { category, label, note, rows } = reading;
	if (isStandaloneReading(reading)) {
		return elementNode(
			'tbody',
			{},
			rows.map((row) => writeItem(row, { dataCategory: category.id }, note, locale)),
		);
	}
	const head = elementNode('tr', {}, [
		elementNode('th', { scope: 'rowgroup' }, withoutLink(label), label.parent),
		elementNode('td', {}, []),
		aboutCell(note),
	]);
	const body = rows.map((row) => writeItem(row, {}, undefined, locale));
	return elementNode('tbody', { id: category.id, dataCategory: category.id }, [head, ...body]);
}

function writeItem(
	row: ItemReading,
	marks: Properties,
	note: PhrasingContent[] | undefined,
	locale: Locale,
): HtmlElement {
	const { item, label, source } = row;
	return elementNode(
		'tr',
		{ id: item.id, ...marks, dataItem: item.id, dataVerdict: 'required', dataMam: item.mam },
		[
			elementNode('th', { scope: 'row' }, withStatementLink(label), label.parent),
			elementNode('td', {}, writeMam(row, locale)),
			aboutCell(note),
		],
		source,
	);
}

/** Write the cell for what is said about a category or a data item beside its name. */
function aboutCell(note: PhrasingContent[] | undefined): HtmlElement {
	return elementNode('td', note ? { dataCategoryNote: '' } : {}, note ?? []);
}

/** Write whether an item is collected with MAM only: the word, and below it the condition or note as it is authored. */
function writeMam({ item, verdict }: ItemReading, locale: Locale): (PhrasingContent | HtmlElement | string)[] {
	const word = elementNode('span', { className: ['sign'] }, [t(locale, item.mam === 'no' ? 'mam.no' : 'mam.yes')]);
	if (!verdict || (item.condition ?? item.note) === undefined) return [word];
	const words = verdict.type === 'tableCell' ? withoutWord(verdict, item.condition !== undefined) : verdict.children;
	const [before, after] = item.condition === undefined ? tAround(locale, 'mam.note') : ['', ''];
	return [
		word,
		' ',
		elementNode(
			'small',
			{},
			[before, ...words, after].filter((child) => child !== ''),
		),
	];
}

/** Take `Yes (…)` or `Yes; …` apart, and give what stands in the brackets or after the semicolon. */
function withoutWord({ children }: TableCell, isInBrackets: boolean): PhrasingContent[] {
	const nodes = structuredClone(children);
	const [first, last] = [nodes[0], nodes.at(-1)];
	if (first?.type === 'text') first.value = first.value.replace(/^[^(;]*[(;]\s*/, '');
	if (isInBrackets && last?.type === 'text') last.value = last.value.replace(/\)\s*$/, '');
	return nodes;
}
