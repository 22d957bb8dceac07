import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { type Edit, placeOf, recordedSiteWith, smallSiteWith } from '../helpers/content-folder.ts';

const en = 'en/data-collection.mdx';
const sv = 'sv/data-collection.mdx';

/** Replace some texts of a page. */
function changed(path: string, ...texts: [find: string, replace: string][]): Record<string, Edit> {
	const page = readFileSync(`tests/fixtures/small-site/content/${path}`, 'utf8');
	return { [path]: { content: texts.reduce((text, [find, replace]) => text.replace(find, replace), page) } };
}

/** Say what the documents call some statements. */
function recorded(english: string[], swedish: string[] = []): Record<string, Edit> {
	const source = (lines: string[]) => ({ content: `source: {${lines.join(', ')}}\n` });
	return { 'en/provenance.yaml': source(english), 'sv/provenance.yaml': source(swedish) };
}

async function problemsIn(edits: Record<string, Edit>): Promise<string[]> {
	const { messages } = await checkContent(await smallSiteWith(edits));
	return messages.map(formatMessage);
}

const english = '[IMEI number](#hardware-imei)';
const swedish = '[IMEI-nummer](#hardware-imei)';
const withoutId = (place: string, what: string, link: string) =>
	`content/${place}: Unexpected ${what} without an id, expected \`${link}\` (id-missing)`;

test.each<[how: string, edits: Record<string, Edit>]>([
	[
		'the words of the document',
		{ ...changed(en, [english, 'IMEI number']), ...recorded(['hardware-imei: imei-Number']) },
	],
	[
		'the words of the document but for what is added to them',
		{ ...changed(en, [english, 'IMEI number']), ...recorded(['hardware-imei: IMEI number (like 35-209900)']) },
	],
	[
		'the words of a revision',
		{
			...changed(en, [english, 'IMEI number']),
			...recorded(['hardware-imei: IMEI']),
			'revisions/2023-01-01.yaml': {
				content:
					'title: A\nurl: https://example.com/\nlanguage: en\nstatements:\n  hardware-imei: { label: { en: IMEI number } }\n',
			},
		},
	],
	[
		'a link without its sign',
		{ ...changed(en, ['(#hardware-imei)', '(hardware-imei)']), ...recorded([], ['hardware-imei:']) },
	],
	['a link in quotes', { ...changed(en, ['(#hardware-imei)', '(“#hardware-imei”)']), ...recorded(['hardware-imei:']) }],
	[
		'the words of the document, though a sentence names the statement',
		{
			...changed(en, [english, 'IMEI number'], ['<Opt', 'See [it](#hardware-imei).\n\n<Opt']),
			...changed(sv, ['<Opt', 'Se [det](#hardware-imei).\n\n<Opt']),
			...recorded(['hardware-imei: IMEI number']),
		},
	],
])('proposes an id that the page has lost, by %s, and reports nothing else', async (_, edits) => {
	expect(await problemsIn(edits)).toEqual([withoutId('en/data-collection.mdx:24:27', 'data item', english)]);
});

test.each([
	['a translation that still has the words of the original', 'IMEI number', 'IMEI number'],
	['a translation with a link without its sign', '[IMEI-nr](hardware-imei)', 'IMEI-nr'],
])('proposes the id of the original in %s', async (_, written, label) => {
	expect(await problemsIn(changed(sv, [swedish, written]))).toEqual([
		withoutId('sv/data-collection.mdx:23:5', 'data item', `[${label}](#hardware-imei)`),
	]);
});

test('proposes the id of a category, and of each of two statements with the same words the one of its category', async () => {
	const words = ['hardware: Hardware', 'app-id: Name', 'hardware-name: Name', 'apps: "Apps, like:"'];
	const page = changed(
		en,
		['[Hardware](#hardware)', 'Hardware'],
		['[Device name](#hardware-name)', 'Name'],
		['[Apps](#apps), such', 'Apps, such'],
		['[app ID](#app-id)', 'Name'],
	);
	expect(await problemsIn({ ...page, ...recorded(words) })).toEqual([
		withoutId('en/data-collection.mdx:24:3', 'category', '[Hardware](#hardware)'),
		withoutId('en/data-collection.mdx:25:5', 'data item', '[Name](#hardware-name)'),
		withoutId('en/data-collection.mdx:26:3', 'category', '[Apps, such as:](#apps)'),
		withoutId('en/data-collection.mdx:27:5', 'data item', '[Name](#app-id)'),
	]);
});

test('proposes the id whose words are the same with what is added to them, rather than another', async () => {
	const page = changed(
		en,
		[english, 'Number (of the SIM)'],
		['[Device name](#hardware-name)', 'Number (of the device)'],
	);
	const words = ['hardware-name: Number (of the device)', 'hardware-imei: Number (of the SIM)'];
	expect(await problemsIn({ ...page, ...recorded(words) })).toEqual([
		withoutId('en/data-collection.mdx:24:27', 'data item', '[Number (of the SIM)](#hardware-imei)'),
		withoutId('en/data-collection.mdx:25:5', 'data item', '[Number (of the device)](#hardware-name)'),
	]);
});

test('warns of nothing that has no id', async () => {
	const row = '| | [IMEI number](#hardware-imei) |';
	const root = await recordedSiteWith({ [en]: { find: row, replace: `| | Color | No |\n${row}` } });
	const { messages, warnings } = await checkContent(root);
	expect(messages.map(formatMessage)).toEqual([
		`${placeOf(en, '[IMEI number]')}: Unexpected data item without an id, expected \`[Color](#hardware-inventory-color)\` (id-missing)`,
	]);
	expect(warnings.map(formatMessage)).toEqual([]);
});

test('proposes new ids that begin with that of the category, none of them twice', async () => {
	const rows = '| Tags | Color | No |\n| | Color | No |\n| | Size | No |\n| | [Old](#tags-size) | No |\n| [Hardware]';
	const problems = await problemsIn({
		...changed(en, ['| [Hardware]', rows]),
		...changed(sv, ['- [Maskinvara]', '- [Etiketter](#tags)\n  - [Gammal](#tags-size)\n- [Maskinvara]']),
		...recorded(['tags-former: Color']),
		'ids.yaml': { content: 'data-collection:\n  - tags-former: usage\n' },
	});
	expect(problems.filter((problem) => problem.includes('id-missing'))).toEqual([
		withoutId('en/data-collection.mdx:24:3', 'category', '[Tags](#tags)'),
		withoutId('en/data-collection.mdx:24:10', 'data item', '[Color](#tags-color)'),
		withoutId('en/data-collection.mdx:25:5', 'data item', '[Color](#tags-color-2)'),
		withoutId('en/data-collection.mdx:26:5', 'data item', '[Size](#tags-size-2)'),
	]);
});
