// Long: each form in which a document may come, with what is read of it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readUpstream } from '../../src/importing/read-upstream.ts';
import type { UpstreamEntry } from '../../src/importing/upstream.ts';
import { sourceDocument } from '../helpers/upstream.ts';

const fixture = (name: string) => readFileSync(`tests/fixtures/upstream/${name}`, 'utf8');
const brief = ({ lines, kind, name, said, remark }: UpstreamEntry) => [
	lines.join('+'),
	kind,
	name,
	said ? (said.condition ?? said.note ?? said.mam) : remark,
];

describe('the English document', () => {
	const { title, date, blocks, sections, faults } = readUpstream(
		'en.md',
		sourceDocument('data-collection.en.md'),
		'en',
	);
	const entries = blocks.flatMap((block) => block.entries);

	test('is read with its head, table, lists and sentences', () => {
		expect({ title, date, faults }).toEqual({ title: 'Data collection in Intune', date: '2022-04-27', faults: [] });
		expect(blocks.map(({ kind, rows, heading }) => [kind, rows, heading])).toEqual([
			['flat list', 4, 32],
			['table', 78, 46],
			['flat list', 7, 140],
		]);
		const count = (kind: UpstreamEntry['kind']) => entries.filter((entry) => entry.kind === kind).length;
		expect([count('category'), count('item'), count('note'), count('bullet')]).toEqual([13, 75, 1, 11]);
		expect(sections.map(({ title: heading, sentences }) => [heading, sentences.length])).toEqual([
			['', 0],
			['Data collection in Intune', 5],
			['Required data', 8],
			['Optional data', 7],
			['Certain End User Data or Content is never Collected', 3],
			['Next steps', 1],
		]);
	});

	test('has names without what is added to them, verdicts, conditions and places', () => {
		const found = (line: number) => entries.filter(({ lines }) => lines.includes(line));
		expect(found(70).map(brief)).toEqual([
			['70', 'category', 'Application inventory', undefined],
			['70', 'item', 'app ID', 'Managed apps only'],
		]);
		expect(found(70).map(({ words, place }) => [words, place.column])).toEqual([
			['Application inventory, like:', 3],
			['app ID', 40],
		]);
		expect(found(69).map(brief)).toEqual([
			['69', 'category', 'Admin usage data from across all Intune tenants', 'yes'],
		]);
		expect(found(75).map(({ kind, category }) => [kind, category?.name])).toEqual([['note', 'Application inventory']]);
	});
});

test('plain text has bullets and headings', () => {
	const { title, date, blocks, sections } = readUpstream('sv.txt', sourceDocument('data-collection.sv.txt'), 'sv');
	expect([title, date]).toEqual(['Datainsamling i Intune', undefined]);
	expect(blocks.map(({ kind, rows, entries }) => [kind, rows, entries.length])).toEqual([
		['flat list', 4, 4],
		['nested list', 76, 76],
	]);
	expect(sections.map(({ line }) => line)).toEqual([0, 1, 12, 16, 99, 105, 111]);
});

test('a nested list has conditions and remarks below its items, and other markup is left out', () => {
	const { date, blocks, faults } = readUpstream('list.md', fixture('nested-list.en.md'), 'en');
	expect(date).toBe('2026-07-01');
	expect(faults).toEqual([]);
	expect(blocks[0]?.entries.map(brief)).toEqual([
		['14', 'category', 'Admin and account information', undefined],
		['15', 'item', 'Admin user name', undefined],
		['16', 'item', 'Phone number', undefined],
		['17', 'item', 'UPN (email)', undefined],
		['18', 'category', 'Application inventory', undefined],
		['19+20', 'item', 'app ID', 'Managed apps only'],
		['21', 'item', 'app name', undefined],
		['22', 'note', "Inventory data is there only where the device is a company's.", undefined],
		['23', 'category', 'Customer third party tenant IDs', undefined],
		['24', 'category', 'Hardware inventory information', undefined],
		['25+26', 'item', 'Device name', 'Device Friendly Name'],
		['27', 'item', 'IMEI numbers of phones', undefined],
		['29', 'item', 'Serial number', undefined],
	]);
});

test('the column of verdicts may stand anywhere, footnotes are no part of labels, and a verdict that is none is told', () => {
	const { blocks, sections, faults } = readUpstream('table.md', fixture('other-heads.en.md'), 'en');
	const [table] = blocks;
	expect(faults).toEqual([]);
	expect(table?.rows).toBe(9);
	expect(table?.entries.filter(({ kind }) => kind === 'item').map(brief)).toEqual([
		['12', 'item', 'Contact information (name, phone number, email address)', 'no'],
		['13', 'item', expect.stringContaining('Email discussions'), 'no'],
		['14', 'item', 'Recordings of calls', 'no'],
		['15', 'item', expect.stringMatching(/^Owner name\/user display \(the/), 'yes'],
		['16', 'item', 'Phone number', 'no'],
		['17', 'item', 'Third-party user identifies (like AppleID)', undefined],
		['18', 'item', 'User Principal Name or email address', 'yes'],
		['19', 'item', 'Phone number', 'yes'],
	]);
	expect(table?.entries.flatMap(({ fault }) => fault ?? [])).toEqual([
		'Unexpected verdict `Perhaps`, expected `Yes`, `No`, `Yes (…)` or `Yes; …`',
	]);
	expect(sections.at(-1)?.sentences.map(({ text }) => text)).toEqual([
		'What is collected where only apps are managed.',
		'Where there is one.',
	]);
});

test('what cannot be read is told with its place, and no row is lost', () => {
	const source = `# Odd

| A | B | C |
|--|--|--|
| Apps | app ID | Yes |
| Apps | app name |

- A
  - B
    - C
      - D

> [!INCLUDE [shared](../includes/shared.md)]

<table><tr><td>Lost</td></tr></table>
`;
	const { faults } = readUpstream('odd.md', source, 'en');
	expect(faults.map(({ place: { line, column }, reason, isRow }) => `${line}:${column}: ${reason}, ${isRow}`)).toEqual([
		'13:3: Unexpected text that stands in another file, expected text, false',
		'15:1: Unexpected HTML, expected text, false',
		'6:1: Unexpected row of 2 cells, expected 3 as in the head, true',
		'11:7: Unexpected bullet nested under a condition or remark, expected none, true',
	]);
});

test('a table within a list is read as well, and told', () => {
	const source = '# T\n\n- Text\n\n  | C | D | M |\n  |--|--|--|\n  | Apps | app ID | Yes |\n';
	const { blocks, faults } = readUpstream('a.md', source, 'en');
	expect(blocks.map(({ kind, rows }) => [kind, rows])).toEqual([
		['flat list', 1],
		['table', 1],
	]);
	expect(faults).toHaveLength(1);
});

test('raised text that is no mark of a footnote is part of a label', () => {
	const source = '# T\n\n| C | D | M |\n|--|--|--|\n| Apps | keys<sup>private</sup> and names<sup>1</sup> | Yes |\n';
	const [table] = readUpstream('a.md', source, 'en').blocks;
	expect(table?.entries.map(({ words }) => words)).toEqual(['Apps', 'keysprivate and names']);
});

test('a table is known by its last column where no verdict is understood', () => {
	const source = '# T\n\n| C | D | M |\n|--|--|--|\n| Apps | app ID | Perhaps |\n';
	const [table] = readUpstream('a.md', source, 'en').blocks;
	expect(table?.entries.flatMap(({ fault }) => fault ?? [])).toEqual([expect.stringContaining('`Perhaps`')]);
});
