import { describe, expect, test } from 'vitest';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { type Cell, readTables } from '../helpers/cells.ts';
import { testedLocales } from '../helpers/languages.ts';
import { groups, mamById, requiredIds } from '../helpers/statements.ts';

useBrowser();

const heads = {
	en: ['Data item', 'With MAM only', 'What it is'],
	sv: ['Uppgift', 'Med bara MAM', 'Förklaring'],
};

describe.each(testedLocales)('the table for a screen reader (%s)', (locale) => {
	describe.each([320, 1280])('at %i px', (width) => {
		async function readRows(): Promise<Cell[][]> {
			const tables = await readTables(await open(`/${locale}/data-collection/`, { viewport: { width, height: 640 } }));
			expect(tables).toHaveLength(1);
			return tables.flat();
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
