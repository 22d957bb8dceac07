// Long: each change of a statement, in a table and in a list.

import { expect, test } from 'vitest';
import { moveFlat, moveRequired } from '../../src/importing/move-rows.ts';
import { parseList, parseTable, writeList, writeTable } from '../../src/importing/page-rows.ts';
import type { Change, RevisionStatement } from '../../src/policy/revisions.ts';

const item = (category: string, label: string, said: Partial<RevisionStatement> = {}): RevisionStatement => ({
	label: { en: label, sv: label },
	verdict: 'required',
	category,
	mam: 'no',
	...said,
});
const category = (label: string): RevisionStatement => ({ label: { en: label, sv: label }, verdict: 'required' });

const table = [
	'| [A](#a) | [our one](#one) | No |',
	'| | [two](#two) | Yes |',
	'| [B](#b), like: | **Note:** Rarely. | |',
	'| | [three](#three) | Yes (Here) |',
];
const list = [
	'- [A](#a)',
	'  - [our one](#one)',
	'  - [two](#two)',
	'- [B](#b), like:',
	'  - **Note:** Rarely.',
	'  - [three](#three)',
	'    - Here',
];

function movedRows(changes: Change[], order: string[]): [table: string[], list: string[]] {
	const move = { changes, order };
	return [
		writeTable(moveRequired(parseTable(table), move, { locale: 'en', isTable: true })),
		writeList(moveRequired(parseList(list), move, { locale: 'en', isTable: false })),
	];
}

test('what does not change stays as it is', () => {
	expect(movedRows([], [])).toEqual([table, list]);
});

test('a row without the bar at its end keeps what it says', () => {
	const rows = table.map((row) => row.slice(0, -2));
	const change: Change = { id: 'two', kind: 'reworded', before: item('a', 'two'), after: item('a', 'second') };
	const moved = moveRequired(parseTable(rows), { changes: [change], order: [] }, { locale: 'en', isTable: true });
	expect(writeTable(moved)).toEqual([rows[0], '| | [second](#two) | Yes |', ...rows.slice(2)]);
});

test('a sentence in other words is no new bullet', () => {
	const said = (label: string): RevisionStatement => ({ label: { en: label } });
	const change: Change = { id: 'not-sold', kind: 'reworded', before: said('Never sold'), after: said('Not sold') };
	const bullets = ['- [Accounts](#accounts)'];
	expect(writeList(moveFlat(parseList(bullets), undefined, { changes: [change], order: [] }, 'en'))).toEqual(bullets);
});

test('an item that moves to another category keeps its words there', () => {
	const move: Change = { id: 'one', kind: 'reworded', before: item('a', 'one'), after: item('b', 'one') };
	expect(movedRows([move], ['a', 'two', 'b', 'three', 'one'])).toEqual([
		['| [A](#a) | [two](#two) | Yes |', ...table.slice(2), '| | [our one](#one) | No |'],
		['- [A](#a)', '  - [two](#two)', ...list.slice(3), '  - [our one](#one)'],
	]);
});

test('an item of a category that is gone keeps its words in another', () => {
	const changes: Change[] = [
		{ id: 'a', kind: 'removed', before: category('A') },
		{ id: 'one', kind: 'reworded', before: item('a', 'one'), after: item('b', 'one') },
		{ id: 'two', kind: 'removed', before: item('a', 'two') },
	];
	expect(movedRows(changes, ['b', 'three', 'one'])).toEqual([
		[...table.slice(2), '| | [our one](#one) | No |'],
		[...list.slice(3), '  - [our one](#one)'],
	]);
});

test('what is moved is left as it is', () => {
	const rows = parseTable(table);
	moveRequired(
		rows,
		{ changes: [{ id: 'one', kind: 'removed', before: item('a', 'one') }], order: [] },
		{ locale: 'en', isTable: true },
	);
	expect(rows).toEqual(parseTable(table));
});

test('an item and a category in other words keep their ids, and what the page adds', () => {
	const changes: Change[] = [
		{ id: 'b', kind: 'reworded', before: category('B, like:'), after: category('Bs, like:') },
		{ id: 'three', kind: 'reworded', before: item('b', 'three'), after: item('b', 'number [3]') },
	];
	expect(movedRows(changes, [])).toEqual([
		[...table.slice(0, 2), '| [Bs](#b), like: | **Note:** Rarely. | |', '| | [number \\[3\\]](#three) | Yes (Here) |'],
		[...list.slice(0, 3), '- [Bs](#b), like:', '  - **Note:** Rarely.', '  - [number \\[3\\]](#three)', '    - Here'],
	]);
});

test('a category that is gone goes with its note, and one that is new stands where the document has it', () => {
	const changes: Change[] = [
		{ id: 'c', kind: 'added', after: category('C, such as:') },
		{ id: 'four', kind: 'added', after: item('c', 'four', { mam: 'conditional', condition: { en: 'There' } }) },
		{ id: 'b', kind: 'removed', before: category('B, like:') },
		{ id: 'three', kind: 'removed', before: item('b', 'three') },
	];
	expect(movedRows(changes, ['c', 'four', 'a', 'one', 'two'])).toEqual([
		['| [C](#c), such as: | [four](#four) | Yes (There) |', ...table.slice(0, 2)],
		['- [C](#c), such as:', '  - [four](#four)', '    - There', ...list.slice(0, 3)],
	]);
});

test('a condition that is lost, and one that is new', () => {
	const before = item('b', 'three', { mam: 'conditional', condition: { en: 'Here' } });
	const lost: Change = { id: 'three', kind: 'verdict', before, after: item('b', 'three', { mam: 'yes' }) };
	const added = item('a', 'one', { mam: 'conditional', condition: { en: 'A | B' } });
	const gained: Change = { id: 'one', kind: 'verdict', before: item('a', 'one'), after: added };
	expect(movedRows([lost, gained], [])).toEqual([
		['| [A](#a) | [our one](#one) | Yes (A \\| B) |', ...table.slice(1, 3), '| | [three](#three) | Yes |'],
		['- [A](#a)', '  - [our one](#one)', '    - A \\| B', ...list.slice(2, 6)],
	]);
});

test('a category that is a data item itself keeps its name as an item of another, and loses its old condition', () => {
	const own = (said: Partial<RevisionStatement>): RevisionStatement => ({ ...category('U'), ...said });
	const rows = ['| [A](#a) | [one](#one) | No |', '| [U](#u) | | Yes |'];
	const move: Change = {
		id: 'u',
		kind: 'reworded',
		before: own({ mam: 'yes' }),
		after: own({ mam: 'yes', category: 'a' }),
	};
	const context = { changes: [move], order: ['a', 'one', 'u'] };
	expect(writeTable(moveRequired(parseTable(rows), context, { locale: 'en', isTable: true }))).toEqual([
		rows[0],
		'| | [U](#u) | Yes |',
	]);
	const here = own({ mam: 'conditional', condition: { en: 'Here' } });
	const there = own({ mam: 'conditional', condition: { en: 'There' } });
	const change: Change = { id: 'u', kind: 'condition', before: here, after: there };
	const moved = moveRequired(
		parseList(['- [U](#u)', '  - Here']),
		{ changes: [change], order: [] },
		{ locale: 'en', isTable: false },
	);
	expect(writeList(moved)).toEqual(['- [U](#u)', '  - There']);
});

test('a bar that is written with a backslash is part of a cell', () => {
	const rows = ['| [A](#a) | [one \\| two](#one) | No |', '| | [three \\|](#three) | No'];
	const verdict = (id: string, label: string): Change => ({
		id,
		kind: 'verdict',
		before: item('a', label),
		after: item('a', label, { mam: 'yes' }),
	});
	const context = { changes: [verdict('one', 'one | two'), verdict('three', 'three |')], order: [] };
	expect(writeTable(moveRequired(parseTable(rows), context, { locale: 'en', isTable: true }))).toEqual([
		'| [A](#a) | [one \\| two](#one) | Yes |',
		'| | [three \\|](#three) | Yes |',
	]);
});

test('a bullet of a flat list may be new, gone, or in other words; what a page words otherwise stays', () => {
	const said = (label: string): RevisionStatement => ({ label: { en: label }, verdict: 'never' });
	const bullets = ['- [An end user’s photos](#photos)', '- [Films](#films)', '- [Sounds](#sounds)'];
	const changes: Change[] = [
		{ id: 'photos', kind: 'reworded', before: said('Photos'), after: said("An end user's photos.") },
		{ id: 'films', kind: 'removed', before: said('Films') },
		{ id: 'sounds', kind: 'reworded', before: said('Sounds'), after: said('Sounds and music') },
		{ id: 'notes', kind: 'added', after: said('Notes') },
		{ id: 'size', kind: 'added', after: item('a', 'size') },
	];
	const moved = moveFlat(parseList(bullets), 'never', { changes, order: ['photos', 'notes', 'sounds'] }, 'en');
	expect(writeList(moved)).toEqual([
		'- [An end user’s photos](#photos)',
		'- [Notes](#notes)',
		'- [Sounds and music](#sounds)',
	]);
});
