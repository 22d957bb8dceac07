import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { groups, mamById, requiredIds } from '../helpers/statements.ts';

useBrowser();

const heads = {
	en: ['Data item', 'With MAM only', 'What it is'],
	sv: ['Uppgift', 'Med bara MAM', 'Förklaring'],
};

/** A cell as a screen reader meets it: its role and its name. */
type Cell = [role: string, name: string];

describe.each(localeCodes)('the table for a screen reader (%s)', (locale) => {
	describe.each([320, 1280])('at %i px', (width) => {
		/** Read the cells of each row of the table in Chromium's accessibility tree, in their order. */
		async function readRows(): Promise<Cell[][]> {
			const page = await open(`/${locale}/data-collection/`, { viewport: { width, height: 640 } });
			const session = await page.context().newCDPSession(page);
			const { nodes } = await session.send('Accessibility.getFullAXTree');
			const byId = new Map(nodes.map((node) => [node.nodeId, node]));
			type Node = (typeof nodes)[number];
			const childrenOf = ({ childIds = [] }: Node): Node[] =>
				childIds.flatMap((id) => {
					const child = byId.get(id);
					return child?.ignored ? childrenOf(child) : child ? [child] : [];
				});
			const below = (node: Node, role: string): Node[] =>
				childrenOf(node).flatMap((child) => (child.role?.value === role ? [child] : below(child, role)));
			const tables = nodes.filter((node) => !node.ignored && node.role?.value === 'table');
			expect(tables).toHaveLength(1);
			return tables
				.flatMap((table) => below(table, 'row'))
				.map((row) => childrenOf(row).map(({ role, name }) => [role?.value, name?.value ?? '']));
		}

		test('has a column header above each cell, and a row header before it', async () => {
			const [first, ...rows] = await readRows();
			expect(first).toEqual(heads[locale].map((name) => ['columnheader', name]));
			expect(rows).toHaveLength(requiredIds.length + groups.length);
			// Without spans, the place of a cell in its row is its column.
			expect(rows.filter((row) => row.map(([role]) => role).join(' ') !== 'rowheader cell cell')).toEqual([]);
		});

		test('has every data item, each with its name as row header and its verdict below the right column header', async () => {
			const labels = await (await look(`/${locale}/data-collection/`))
				.locator('tr[data-item]')
				.evaluateAll((all) => all.map((row) => [row.id, row.querySelector('th')?.textContent?.trim()]));
			const items = (await readRows()).slice(1).filter((row) => row[1]?.[1] !== '');
			expect(items).toHaveLength(requiredIds.length);
			expect(items.map(([head]) => head?.[1])).toEqual(labels.map(([, label]) => label));
			const words = { en: { yes: 'Yes', no: 'No' }, sv: { yes: 'Ja', no: 'Nej' } }[locale];
			for (const [index, [id = '']] of labels.entries()) {
				const start = words[mamById[id] === 'no' ? 'no' : 'yes'];
				expect([id, items[index]?.[1]?.[1]]).toEqual([id, expect.stringMatching(new RegExp(`^${start}( |$)`))]);
			}
		});
	});
});
