// Long: the two forms of required data, and each fault of either with its message.

import type { Position } from 'unist';
import { describe, expect, test } from 'vitest';
import remarkRequiredData from '../../../src/markdown/plugins/remark-required-data.ts';
import { render } from '../../helpers/render.ts';

const table = (...rows: string[]) =>
	`<RequiredData>\n\n| Category | Data item | With MAM only |\n| - | - | - |\n${rows.join('\n')}\n\n</RequiredData>`;
const list = (...lines: string[]) => `<RequiredData>\n\n${lines.join('\n')}\n\n</RequiredData>`;

const english = () =>
	render(
		remarkRequiredData,
		table(
			'| [Hardware](#hardware) | [IMEI number](#hardware-imei) | No |',
			'| | [Device name](#hardware-name) | Yes; Friendly name |',
			'| [Apps](#apps), such as: | **Note:** Only if managed. | |',
			'| | [app ID](#app-id) | Yes (Managed apps only) |',
			'| [Usage data](#usage) (like clicks) | | Yes |',
		),
	);

const required = {
	categories: [
		{
			id: 'hardware',
			label: 'Hardware',
			items: [
				{ id: 'hardware-imei', label: 'IMEI number', mam: 'no' },
				{ id: 'hardware-name', label: 'Device name', mam: 'yes', note: 'Friendly name' },
			],
		},
		{
			id: 'apps',
			label: 'Apps',
			qualifier: 'such as',
			note: 'Only if managed.',
			items: [{ id: 'app-id', label: 'app ID', mam: 'conditional', condition: 'Managed apps only' }],
		},
		{
			id: 'usage',
			label: 'Usage data',
			qualifier: 'like clicks',
			items: [{ id: 'usage', label: 'Usage data', mam: 'yes' }],
		},
	],
};

describe('a table', () => {
	test('becomes the model', async () => {
		const { policy, messages } = await english();
		expect(messages).toEqual([]);
		expect(policy.required).toEqual(required);
	});

	test('becomes a table with a body a category and a row a data item', async () => {
		const { html } = await render(
			remarkRequiredData,
			table(
				'| [Hardware](#hardware) | [IMEI number](#hardware-imei) | No |',
				'| [Usage data](#usage) (like clicks) | | Yes |',
			),
		);
		expect(html.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
			"<table class="required-data">
			<caption>2 data items in 2 categories. “No” means: not collected from customers who use mobile application management (MAM) only.</caption>
			<thead>
			<tr>
			<th scope="col">Data item</th>
			<th scope="col">With MAM only</th>
			<th scope="col">What it is</th>
			</tr>
			</thead>
			<tbody id="hardware" data-category="hardware">
			<tr>
			<th scope="rowgroup">Hardware</th>
			<td>
			</td>
			<td>
			</td>
			</tr>
			<tr id="hardware-imei" data-item="hardware-imei" data-verdict="required" data-mam="no">
			<th scope="row">
			<a href="hardware-imei/">IMEI number</a>
			</th>
			<td>
			<span class="sign">No</span>
			</td>
			<td>
			</td>
			</tr>
			</tbody>
			<tbody>
			<tr id="usage" data-category="usage" data-item="usage" data-verdict="required" data-mam="yes">
			<th scope="row">
			<a href="usage/">Usage data</a> (like clicks)</th>
			<td>
			<span class="sign">Yes</span>
			</td>
			<td>
			</td>
			</tr>
			</tbody>
			</table>"
		`);
	});

	test('shows the note beside the name of its category, in the first row', async () => {
		const { html } = await english();
		expect(html).toContain(
			'<tbody id="apps" data-category="apps"><tr><th scope="rowgroup">Apps, such as:</th><td></td><td data-category-note=""><strong>Note:</strong> Only if managed.</td></tr><tr id="app-id"',
		);
		expect(html.match(/data-category-note/g)).toHaveLength(1);
	});

	test('shows the note of a category that is one data item in the row of both', async () => {
		const { html } = await render(
			remarkRequiredData,
			table('| [Usage data](#usage) | Note: Only *if* managed. | Yes |'),
		);
		expect(html).toContain('<td data-category-note="">Note: Only <em>if</em> managed.</td></tr></tbody>');
	});

	test('says a condition below the word, and a note as Microsoft’s', async () => {
		const { html } = await english();
		expect(html).toContain('<td><span class="sign">Yes</span> <small>Managed apps only</small></td>');
		expect(html).toContain('<td><span class="sign">Yes</span> <small>Microsoft adds: “Friendly name”</small></td>');
		expect(html).toContain('<td><span class="sign">No</span></td>');
	});

	test('keeps inline Markdown and links in cells, and plain text in the model', async () => {
		const { html, policy, messages } = await render(
			remarkRequiredData,
			table(
				'| **[Hardware](#hardware)** | [The *IMEI*<br /> <span lang="sv">nummer</span>](#hardware-imei) ([more](https://example.com)) | Yes (`a` **b**) |',
			),
		);
		expect(messages).toEqual([]);
		expect(html).toContain('The <em>IMEI</em>');
		expect(html).toContain('<a href="https://example.com">more</a>');
		expect(html).toContain('<small><code>a</code> <strong>b</strong></small>');
		expect(policy.required?.categories[0]?.items[0]).toEqual({
			id: 'hardware-imei',
			label: 'The IMEI nummer (more)',
			mam: 'conditional',
			condition: 'a b',
		});
	});

	test('keeps a footnote mark apart from the name that it follows', async () => {
		const { policy } = await render(
			remarkRequiredData,
			table('| [Hardware](#hardware) <sup>12</sup> | [IMEI](#hardware-imei) <sup>1</sup> | No |'),
		);
		expect(policy.required?.categories[0]).toMatchObject({ label: 'Hardware ¹²', items: [{ label: 'IMEI ¹' }] });
	});

	test('takes the heads as they are authored, markup included', async () => {
		const { html } = await render(
			remarkRequiredData,
			table('| [Hardware](#hardware) | [IMEI](#hardware-imei) | No |').replace(
				'With MAM only',
				'MAM workload <sup>1</sup>',
			),
		);
		expect(html).toContain('<th scope="col">MAM workload ');
	});
});

describe('a list', () => {
	const swedish = list(
		'- [Maskinvara](#hardware)',
		'  - [IMEI-nummer](#hardware-imei)',
		'  - [Enhetsnamn](#hardware-name)',
		'    - Eget namn',
		'- [Appar](#apps), till exempel:',
		'  - **Anmärkning:** Bara om de hanteras.',
		'  - [app-ID](#app-id)',
		'    - Endast hanterade appar',
		'- [Användningsdata](#usage) (som klick)',
	);
	const path = 'content/sv/page.mdx';

	test('becomes the model, with the verdicts of the default language', async () => {
		const { original } = await english();
		const { policy, messages } = await render(remarkRequiredData, swedish, { path, original });
		expect(messages).toEqual([]);
		expect(
			policy.required?.categories.map(({ label, qualifier, note, items }) => ({ label, qualifier, note, items })),
		).toEqual([
			{
				label: 'Maskinvara',
				items: [
					{ id: 'hardware-imei', label: 'IMEI-nummer', mam: 'no' },
					{ id: 'hardware-name', label: 'Enhetsnamn', mam: 'yes', note: 'Eget namn' },
				],
			},
			{
				label: 'Appar',
				qualifier: 'till exempel',
				note: 'Bara om de hanteras.',
				items: [{ id: 'app-id', label: 'app-ID', mam: 'conditional', condition: 'Endast hanterade appar' }],
			},
			{
				label: 'Användningsdata',
				qualifier: 'som klick',
				items: [{ id: 'usage', label: 'Användningsdata', mam: 'yes' }],
			},
		]);
	});

	test('gives the markup of a table', async () => {
		const { original } = await english();
		const { html } = await render(remarkRequiredData, swedish, { path, original });
		const asTable = await render(
			remarkRequiredData,
			table(
				'| [Maskinvara](#hardware) | [IMEI-nummer](#hardware-imei) | Nej |',
				'| | [Enhetsnamn](#hardware-name) | Ja; Eget namn |',
				'| [Appar](#apps), till exempel: | **Anmärkning:** Bara om de hanteras. | |',
				'| | [app-ID](#app-id) | Ja (Endast hanterade appar) |',
				'| [Användningsdata](#usage) (som klick) | | Ja |',
			)
				.replace('Category', 'Kategori')
				.replace('Data item', 'Uppgift')
				.replace('With MAM only', 'Med bara MAM'),
			{ path },
		);
		expect(html).toBe(asTable.html);
	});

	test('takes a whole sentence without an id as the note of its category', async () => {
		const { original } = await english();
		const { policy, messages } = await render(
			remarkRequiredData,
			swedish.replace('**Anmärkning:** Bara om de hanteras.', 'Appar samlas in om de hanteras.'),
			{ path, original },
		);
		expect(messages).toEqual([]);
		expect(policy.required?.categories[1]?.note).toBe('Appar samlas in om de hanteras.');
	});
});

// The first row of a table, and the first bullet of a list, stand on the fifth and the third line.
const faultsOfTable: Record<string, [rows: string[], ...expected: string[]]> = {
	'an unknown verdict at its cell': [
		['| [A](#a) | [B](#b) | Maybe |'],
		'5:23: Unexpected verdict `Maybe`, expected `Yes`, `No`, `Yes (…)` or `Yes; …` (verdict-unknown)',
	],
	'a verdict in the other language': [
		['| [A](#a) | [B](#b) | Nej |'],
		'5:23: Unexpected verdict `Nej`, expected `Yes`, `No`, `Yes (…)` or `Yes; …` (verdict-unknown)',
	],
	'an empty verdict': [
		['| [A](#a) | | |'],
		'5:13: Unexpected verdict ``, expected `Yes`, `No`, `Yes (…)` or `Yes; …` (verdict-unknown)',
	],
	'a verdict with markup around its word': [
		['| [A](#a) | [B](#b) | **Yes** (Phones) |'],
		'5:23: Unexpected markup around the word or a bracket of `Yes (Phones)`, expected it within the brackets alone (verdict-unknown)',
	],
	'a verdict with markup around its word, and a remark': [
		['| [A](#a) | [B](#b) | **Yes**; phones |'],
		'5:23: Unexpected markup around the word or a bracket of `Yes; phones`, expected it within the brackets alone (verdict-unknown)',
	],
	'a verdict with markup around the last bracket': [
		['| [A](#a) | [B](#b) | Yes (if **managed)** |'],
		'5:23: Unexpected markup around the word or a bracket of `Yes (if managed)`, expected it within the brackets alone (verdict-unknown)',
	],
	'a verdict with markup around its brackets': [
		['| [A](#a) | [B](#b) | Yes *(Phones)* |'],
		'5:23: Unexpected markup around the word or a bracket of `Yes (Phones)`, expected it within the brackets alone (verdict-unknown)',
	],
	'a remark in the brackets of a condition': [
		['| [A](#a) | [B](#b) | Yes; (C) |'],
		'5:23: Unexpected verdict `Yes; (C)`, expected `Yes`, `No`, `Yes (…)` or `Yes; …` (verdict-unknown)',
	],
	'a row with fewer cells than its head': [
		['| [A](#a) | [B](#b) | No |', '| | [C](#c) |'],
		'6:1: Unexpected row of 2 cells, expected 3 as in the head (row-cells)',
	],
	'a row with more cells than its head': [
		['| [A](#a) | [B](#b) | No |', '| | [C](#c) | No | Yes |'],
		'6:1: Unexpected row of 4 cells, expected 3 as in the head (row-cells)',
	],
	'a row without a data item': [
		['| [A](#a) | [B](#b) | No |', '| | | No |'],
		'6:1: Unexpected row without a data item, expected one in its second cell (row-empty)',
	],
	'a row outside a category': [
		['| | [B](#b) | No |'],
		'5:1: Unexpected row outside a category, expected a category in its first cell (category-missing)',
	],
	'a row below a standalone category': [
		['| [A](#a) | | Yes |', '| | [B](#b) | Yes |'],
		'6:1: Unexpected row outside a category, expected a category in its first cell (category-missing)',
	],
	'a category without data items': [
		['| [A](#a) | Note: Only then. | |'],
		'5:3: Unexpected category `A` without data items, expected at least one (category-empty)',
	],
	'a verdict beside a note': [
		['| [A](#a) | Note: Only then. | No |', '| | [B](#b) | No |'],
		'5:32: Unexpected verdict `No` beside a note, expected an empty cell (note-verdict)',
	],
	'a second note in a category': [
		['| [A](#a) | Note: Only then. | |', '| | **Note**: Another. | |', '| | [B](#b) | No |'],
		'6:5: Unexpected second note on `A`, expected one (note-second)',
	],
	'a note without text': [
		['| [A](#a) | **Note:** | |', '| | [B](#b) | No |'],
		'5:13: Unexpected note without text, expected a sentence (note-empty)',
	],
	'a bracket lost in a category': [
		['| [A](#a) (like b | [B](#b) | No |'],
		'5:3: Unexpected `(` alone in a category, expected a `)` to match (bracket-lost)',
	],
	'a bracket lost in a data item': [
		['| [A](#a) | [B](#b)) | No |'],
		'5:13: Unexpected `)` alone in a data item, expected a `(` to match (bracket-lost)',
	],
	'a bracket lost in a condition': [
		['| [A](#a) | [B](#b) | Yes (C (d) |'],
		'5:23: Unexpected `(` alone in a verdict, expected a `)` to match (bracket-lost)',
	],
	'a condition in two pairs of brackets': [
		['| [A](#a) | [B](#b) | Yes (Managed apps only) (iOS) |'],
		'5:23: Unexpected verdict `Yes (Managed apps only) (iOS)`, expected `Yes`, `No`, `Yes (…)` or `Yes; …` (verdict-unknown)',
	],
	'a bracket lost in a note': [
		['| [A](#a) | **Note:** Only then). | |', '| | [B](#b) | No |'],
		'5:13: Unexpected `)` alone in a note, expected a `(` to match (bracket-lost)',
	],
	'a category with neither an id nor data items once': [
		['| Some A | Note: Only then. | |'],
		'5:3: Unexpected category without an id, expected `[Some A](#some-a)` (id-missing)',
	],
	'a category without an id, with a proposal': [
		['| Some A | [B](#b) | No |'],
		'5:3: Unexpected category without an id, expected `[Some A](#some-a)` (id-missing)',
	],
	'a data item without an id, with a proposal below its category': [
		['| [A](#a) | Some B | No |'],
		'5:13: Unexpected data item without an id, expected `[Some B](#a-some-b)` (id-missing)',
	],
	'a duplicate id at the second link': [
		['| [A](#a) | [B](#b) | No |', '| | [C](#b) | No |'],
		'6:5: Unexpected duplicate id `b`, expected it once: it stands at 5:13 already (id-duplicate)',
	],
};

const faultsOfList: Record<string, [lines: string[], ...expected: string[]]> = {
	'a second bullet under a data item': [
		['- [A](#hardware)', '  - [B](#hardware-name)', '    - Eget namn', '    - Annat namn'],
		'6:5: Unexpected second bullet under `hardware-name`, expected one condition or remark (remark-second)',
	],
	'an id in a condition': [
		['- [A](#apps)', '  - [B](#app-id)', '    - Endast [hanterade](#hardware)'],
		'5:14: Unexpected id `hardware` in a condition or remark, expected text (remark-id)',
	],
	'a bullet nested under a condition': [
		['- [A](#apps)', '  - [B](#app-id)', '    - Endast hanterade', '      - Mer'],
		'6:7: Unexpected bullet nested under a condition or remark, expected none (list-nested)',
	],
	'a bullet nested under a note': [
		['- [A](#apps)', '  - **Anmärkning:** Bara då.', '    - Mer', '  - [B](#app-id)'],
		'5:5: Unexpected bullet nested under a note, expected none (list-nested)',
	],
	'a bracket lost in a remark': [
		['- [A](#hardware)', '  - [B](#hardware-name)', '    - Eget (namn'],
		'5:7: Unexpected `(` alone in a condition or remark, expected a `)` to match (bracket-lost)',
	],
	'brackets the wrong way round in a remark': [
		['- [A](#hardware)', '  - [B](#hardware-name)', '    - Eget) (namn'],
		'5:7: Unexpected `)` alone in a condition or remark, expected a `(` to match (bracket-lost)',
	],
	'a category without data items': [
		['- [A](#apps)', '- [B](#usage)'],
		'3:3: Unexpected category `A` without data items, expected at least one (category-empty)',
	],
	'a data item without an id, with a proposal': [
		['- [A](#hardware)', '  - IMEI-nummer'],
		'4:5: Unexpected data item without an id, expected `[IMEI-nummer](#hardware-imei-nummer)` (id-missing)',
	],
	'an id that the default language lacks': [
		['- [A](#hardware)', '  - [B](#hardware-model)'],
		'4:5: Unexpected id `hardware-model`, expected one that `content/en/page.mdx` has, too (id-unknown)',
	],
};

describe('reports', () => {
	test.each(Object.entries(faultsOfTable))('%s', async (_, [rows, ...expected]) => {
		const { messages } = await render(remarkRequiredData, table(...rows));
		expect(messages).toEqual(expected.map((message) => `content/en/page.mdx:${message}`));
	});

	test.each(Object.entries(faultsOfList))('%s, in a list', async (_, [lines, ...expected]) => {
		const { original } = await english();
		const { messages } = await render(remarkRequiredData, list(...lines), { path: 'content/sv/page.mdx', original });
		expect(messages).toEqual(expected.map((message) => `content/sv/page.mdx:${message}`));
	});

	test.each([
		['two columns', '| Category | Data item |\n| - | - |'],
		['four columns', '| Category | Data item | With MAM only | More |\n| - | - | - | - |'],
		['a column without a name', '| Category | | With MAM only |\n| - | - | - |'],
	])('a head of %s', async (_, head) => {
		const { messages } = await render(
			remarkRequiredData,
			`<RequiredData>\n\n${head}\n| [A](#a) | [B](#b) | No |\n\n</RequiredData>`,
		);
		expect(messages).toEqual([
			'content/en/page.mdx:3:1: Unexpected head, expected three named columns: category, data item, verdict (table-head)',
		]);
	});

	test('verdicts in the words of the language', async () => {
		const { messages } = await render(remarkRequiredData, table('| [A](#a) | [B](#b) | Kanske |'), {
			path: 'content/sv/page.mdx',
		});
		expect(messages).toEqual([
			'content/sv/page.mdx:5:23: Unexpected verdict `Kanske`, expected `Ja`, `Nej`, `Ja (…)` or `Ja; …` (verdict-unknown)',
		]);
	});

	test('a list in the default language', async () => {
		const { messages } = await render(remarkRequiredData, list('- [A](#a)', '  - [B](#b)'));
		expect(messages).toEqual([
			'content/en/page.mdx:3:1: Unexpected list in the default language, expected a table: a list takes its verdicts from there (list-without-verdicts)',
		]);
	});
});

describe('knows the ids of what it cannot read, so that nothing else reports them', () => {
	test.each([
		['a row with fewer cells than its head', '| | [C](#c) |'],
		['a row with more cells than its head', '| | [C](#c) | No | Yes |'],
	])('%s', async (_, row) => {
		const { original } = await render(remarkRequiredData, table('| [A](#a) | [B](#b) | No |', row));
		expect([...original.places.keys()]).toEqual(['a', 'b', 'c']);
	});

	test('a row outside a category', async () => {
		const { original } = await render(
			remarkRequiredData,
			table('| | [A](#a) | No |', '| [B](#b) | | No |', '| | [C](#c) | No |'),
		);
		expect([...original.places.keys()]).toEqual(['a', 'b', 'c']);
	});

	test.each([
		['a second bullet under a data item', ['    - Eget namn', '    - [C](#apps)']],
		['a bullet nested under a remark', ['    - Eget namn', '      - [C](#apps)']],
	])('%s', async (_, lines) => {
		const bullets = list('- [A](#hardware)', '  - [B](#hardware-name)', ...lines);
		const { original } = await english();
		const { original: read } = await render(remarkRequiredData, bullets, { path: 'content/sv/page.mdx', original });
		expect([...read.places.keys()]).toEqual(['hardware', 'hardware-name', 'apps']);
	});
});

test('a whole sentence with an id is a data item', async () => {
	const { original } = await english();
	const bullets = list('- [Appar](#apps)', '  - [Appar samlas in.](#app-id)');
	const { policy, messages } = await render(remarkRequiredData, bullets, { path: 'content/sv/page.mdx', original });
	expect(messages).toEqual([]);
	expect(policy.required?.categories[0]).toEqual({
		id: 'apps',
		label: 'Appar',
		items: [{ id: 'app-id', label: 'Appar samlas in.', mam: 'conditional' }],
	});
});

describe('the place of a verdict', () => {
	const startsOf = (places: ReadonlyMap<string, Position | undefined>) =>
		[...places].map(([id, place]) => `${id} ${place?.start.line}:${place?.start.column}`);

	test('is its cell in a table', async () => {
		const { mamPlaces } = await render(
			remarkRequiredData,
			table('| [A](#a) | [B](#b) | No |', '| [C](#c) | | Yes (**D**) |'),
		);
		expect(startsOf(mamPlaces)).toEqual(['b 5:23', 'c 6:15']);
	});

	test('is the condition or remark in a list, if there is one', async () => {
		const { original } = await english();
		const { mamPlaces } = await render(
			remarkRequiredData,
			list('- [A](#hardware)', '  - [B](#hardware-imei)', '  - [C](#hardware-name)', '    - Eget namn'),
			{ path: 'content/sv/page.mdx', original },
		);
		expect(startsOf(mamPlaces)).toEqual(['hardware-imei undefined:undefined', 'hardware-name 6:7']);
	});
});
