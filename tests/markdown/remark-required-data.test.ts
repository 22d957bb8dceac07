import { describe, expect, test } from 'vitest';
import remarkRequiredData from '../../src/markdown/remark-required-data.ts';
import { render } from '../helpers/render.ts';

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
		expect(html.replace(/ role="\w+"/g, '').replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
			"<table class="required-data">
			<caption>2 data items in 2 categories. “No” with MAM only means: not collected from customers who use MAM only.</caption>
			<thead>
			<tr>
			<th scope="col">Category</th>
			<th scope="col">Data item</th>
			<th scope="col">Collection</th>
			<th scope="col">With MAM only</th>
			</tr>
			</thead>
			<tbody id="hardware" data-category="hardware">
			<tr id="hardware-imei" data-item="hardware-imei" data-verdict="required" data-mam="no">
			<th scope="rowgroup" rowspan="1">
			<div class="required-data__category">Hardware<a class="permalink" aria-label="Hardware" href="#hardware">
			</a>
			</div>
			</th>
			<th scope="row">IMEI number<a class="permalink" aria-label="IMEI number, Hardware" href="#hardware-imei">
			</a>
			</th>
			<td class="verdict">Required</td>
			<td class="mam">
			<span class="mam__head">With MAM only: </span>No</td>
			</tr>
			</tbody>
			<tbody>
			<tr id="usage" data-category="usage" data-item="usage" data-verdict="required" data-mam="yes">
			<th scope="row" colspan="2">Usage data (like clicks)<a class="permalink" aria-label="Usage data" href="#usage">
			</a>
			</th>
			<td class="verdict">Required</td>
			<td class="mam">
			<span class="mam__head">With MAM only: </span>Yes</td>
			</tr>
			</tbody>
			</table>"
		`);
	});

	test('shows the note in a row of its own, first in its category', async () => {
		const { html } = await english();
		expect(html).toContain(
			'<td role="cell" colspan="3"><strong>Note:</strong> Only if managed.</td></tr><tr role="row" id="app-id"',
		);
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
		expect(html).toContain('Yes (<code>a</code> <strong>b</strong>)');
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
		expect(html).toContain('role="columnheader">MAM workload ');
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
		const { reference } = await english();
		const { policy, messages } = await render(remarkRequiredData, swedish, { path, reference });
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
		const { reference } = await english();
		const { html } = await render(remarkRequiredData, swedish, { path, reference });
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
				.replace('With MAM only', 'Med enbart MAM'),
			{ path },
		);
		expect(html).toBe(asTable.html);
	});

	test('takes a whole sentence without an id as the note of its category', async () => {
		const { reference } = await english();
		const { policy, messages } = await render(
			remarkRequiredData,
			swedish.replace('**Anmärkning:** Bara om de hanteras.', 'Appar samlas in om de hanteras.'),
			{ path, reference },
		);
		expect(messages).toEqual([]);
		expect(policy.required?.categories[1]?.note).toBe('Appar samlas in om de hanteras.');
	});
});
