import { describe, expect, test } from 'vitest';
import type { Newest } from '../../src/exports/newest.ts';
import { policyCsv } from '../../src/exports/policy-csv.ts';
import { verdictStatements } from '../../src/policy/statements.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { smallPolicy } from '../helpers/small-policy.ts';

const columns = [
	'id',
	'verdict',
	'category_id',
	'category',
	'category_note',
	'label',
	'mam',
	'condition',
	'note',
	'url',
	'revision',
	'newest_revision',
	'newest_change',
	'newest',
];

const newest: Newest = {
	revision: '2025-06-25',
	title: 'A',
	url: null,
	changes: { 'app-id': { change: 'removed', text: 'Gone.' } },
	added: [],
};

const revision = '2022-04-27';

const addressOf = (id: string) => `/en/page/#${id}`;

/** Write a policy whose only statement has a label, and read the label as the CSV gives it. */
function labelInCsv(label: string): string | undefined {
	const csv = policyCsv([{ id: 'never-photos', label, verdict: 'never' }], revision, addressOf, undefined);
	return parseCsv(csv.slice(1))[1]?.[columns.indexOf('label')];
}

describe('the CSV', () => {
	test('has a row a statement with a verdict, below the names of the columns', () => {
		const rows = [
			'app-id,required,apps,Apps,Only if managed.,app ID,conditional,Managed apps only,',
			'app-name,required,apps,Apps,Only if managed.,name,yes,,Friendly name',
			'usage,required,usage,Usage data,,Usage data,no,,',
			'optional-errors,optional,,,,Error data,,,',
			'never-photos,never,,,,Photos,,,',
		].map((row) => row.split(','));
		const ends = rows.map(([id = '']) => [
			addressOf(id),
			revision,
			'2025-06-25',
			...(id === 'app-id' ? ['removed', 'Gone.'] : ['unchanged', '']),
		]);
		expect(parseCsv(policyCsv(verdictStatements(smallPolicy), revision, addressOf, newest).slice(1))).toEqual([
			columns,
			...rows.map((row, index) => [...row, ...(ends[index] ?? [])]),
		]);
	});

	test('begins with a byte order mark and ends with CRLF', () => {
		const csv = policyCsv(verdictStatements(smallPolicy), revision, addressOf, undefined);
		expect(csv.startsWith('\uFEFFid,')).toBe(true);
		expect(csv.endsWith('\r\n')).toBe(true);
		expect(csv.split('\uFEFF')).toHaveLength(2);
	});

	test.each(['a, b', 'a "b" c', '"', '""', ',', 'a\nb', 'a\rb', 'a\r\nb', 'a;b\tc', ' a ', 'Åäö – ”citat”', 'a = b'])(
		'gives %j back as it was',
		(label) => {
			expect(labelInCsv(label)).toBe(label);
		},
	);

	test.each(['=', '+', '-', '@', '\t', '\r', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'])(
		'lets no spreadsheet run a field that begins with %j',
		(start) => {
			const formula = `${start}HYPERLINK("https://example.com", "a")`;
			expect(labelInCsv(formula)).toBe(`'${formula}`);
			expect(labelInCsv(start)).toBe(`'${start}`);
		},
	);

	test('lets no spreadsheet run any other field either', () => {
		const category = {
			id: 'apps',
			label: '=A',
			note: '=B',
			items: [
				{ id: 'app-id', label: 'a', mam: 'conditional' as const, condition: '=C' },
				{ id: 'app-name', label: 'b', mam: 'yes' as const, note: '=D' },
			],
		};
		const policy = { ...smallPolicy, required: { categories: [category] } };
		const csv = policyCsv(verdictStatements(policy), revision, addressOf, undefined);
		expect(csv.match(/'=[A-D]/g)).toEqual(["'=A", "'=B", "'=C", "'=A", "'=B", "'=D"]);
		expect(csv).not.toMatch(/(^|[,"\n])=/);
	});
});

describe('the parser of the tests', () => {
	test.each(['a', 'a\n', 'a\r', 'a\nb\r\n', 'a"b\r\n', '"a\r\n', '"a"b\r\n', 'a,'])('refuses %j', (text) => {
		expect(() => parseCsv(text)).toThrow();
	});
});
