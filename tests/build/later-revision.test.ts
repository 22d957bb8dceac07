import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import type { Locale } from '../../src/i18n/index.ts';
import type { Policy } from '../../src/policy/model.ts';
import { build } from '../helpers/astro.ts';
import { contentWith, type Edit } from '../helpers/content-folder.ts';
import { copyForTest } from '../helpers/copy-project.ts';
import type { InLanguages } from '../helpers/languages.ts';

/** A policy of a later revision: a footnote mark in a column head, its text below the table, other rows. */
const laterRevision = new URL('../fixtures/later-revision/', import.meta.url);

type Words = InLanguages<string>;

/** What the required rows say: category, id, labels, verdict, and condition or remark. */
const rows: [category: string, id: string, labels: Words, mam: string, text?: Words][] = [
	['hardware', 'hardware-phone', { en: 'Phone number', sv: 'Telefonnummer' }, 'no'],
	['hardware', 'hardware-serial', { en: 'Serial number', sv: 'Serienummer' }, 'yes'],
	[
		'apps',
		'app-id',
		{ en: 'App ID', sv: 'app-ID' },
		'conditional',
		{ en: 'Managed apps only', sv: 'Endast hanterade appar' },
	],
	['apps', 'app-size', { en: 'App size, in MB', sv: 'appens storlek, i MB' }, 'no'],
	['driver-updates', 'driver-name', { en: 'Driver name ²', sv: 'Drivrutinens namn ²' }, 'no'],
	[
		'driver-updates',
		'driver-class',
		{ en: 'Driver class', sv: 'Drivrutinens klass' },
		'conditional',
		{ en: 'Windows 10 and later', sv: 'Windows 10 och senare' },
	],
	[
		'driver-updates',
		'driver-vendor',
		{ en: 'Vendor', sv: 'Leverantör' },
		'yes',
		{ en: 'Name of the company', sv: 'Företagets namn' },
	],
	['usage', 'usage', { en: 'Usage data', sv: 'Användningsdata' }, 'yes'],
];

test('a later revision of the policy is built, with every row in it', async () => {
	const root = await copyForTest(new URL('content/', laterRevision));
	const { succeeded, output } = await build(root);
	expect(output).not.toContain('ERROR');
	expect(succeeded).toBe(true);

	const read = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
	for (const locale of ['en', 'sv'] as const) {
		const { required, optional, never }: Policy = JSON.parse(read(`${locale}/policy.json`));
		expect(
			required.categories.flatMap((category) =>
				category.items.map(({ id, label, mam, condition, note }) => [category.id, id, label, mam, condition ?? note]),
			),
		).toEqual(rows.map(([category, id, labels, mam, text]) => [category, id, labels[locale], mam, text?.[locale]]));
		expect(required.categories.map(({ qualifier }) => qualifier)).toEqual(
			{
				en: [undefined, 'including', undefined, 'like clicks'],
				sv: [undefined, 'till exempel', undefined, 'som klick'],
			}[locale],
		);

		const html = read(`${locale}/data-collection/index.html`);
		const marked = [...html.matchAll(/ data-item="([a-z-]+)" data-verdict/g)].map(([, id]) => id);
		const statements = [...optional.facts, ...never].map(({ id }) => id);
		expect(statements).toEqual(['optional-errors', 'never-photos', 'never-health']);
		expect(marked).toEqual([...rows.map(([, id]) => id), ...statements]);
		expect(html).toContain('<p><sup>1</sup> MAM');
		expect(html).toMatch(/<th scope="row"><a href="[^"]*\/driver-name\/">[^<]+<\/a> <sup>2<\/sup><\/th>/);
	}
	expect(read('en/data-collection/index.html')).toMatch(/<th scope="col"[^>]*>MAM workload <sup>1<\/sup><\/th>/);
});

// What an author may well write in a later revision, and what cannot be read. The places were counted by hand.
const faults: Record<string, [locale: Locale, find: string, replace: string, ...expected: string[]]> = {
	'a footnote mark at a verdict': [
		'en',
		'(#hardware-serial) | Yes |',
		'(#hardware-serial) | Yes <sup>3</sup> |',
		'en/data-collection.mdx:26:41: Unexpected verdict `Yes ³`, expected `Yes`, `No`, `Yes (…)` or `Yes; …` (verdict-unknown)',
	],
	'a row without a verdict': [
		'en',
		'(#hardware-serial) | Yes |',
		'(#hardware-serial) | |',
		'en/data-collection.mdx:26:39: Unexpected verdict ``, expected `Yes`, `No`, `Yes (…)` or `Yes; …` (verdict-unknown)',
	],
	'a row that lacks a cell': [
		'en',
		'(#hardware-serial) | Yes |',
		'(#hardware-serial) |',
		'en/data-collection.mdx:26:1: Unexpected row of 2 cells, expected 3 as in the head (row-cells)',
	],
	'a row that has a cell too many': [
		'en',
		'(#hardware-serial) | Yes |',
		'(#hardware-serial) | Yes | No |',
		'en/data-collection.mdx:26:1: Unexpected row of 4 cells, expected 3 as in the head (row-cells)',
	],
	'a row without an id': [
		'en',
		'[Vendor](#driver-vendor)',
		'Vendor',
		'en/data-collection.mdx:32:5: Unexpected data item without an id, expected `[Vendor](#driver-updates-vendor)` (id-missing)',
		'sv/data-collection.mdx:35:5: Unexpected id `driver-vendor`, expected one that `content/en/data-collection.mdx` has, too (id-unknown)',
	],
	'the footnote as a row of the table': [
		'en',
		'\n</RequiredData>',
		'<sup>1</sup> What is collected with MAM only.\n\n</RequiredData>',
		'en/data-collection.mdx:34:1: Unexpected row of 1 cells, expected 3 as in the head (row-cells)',
	],
	'a row below the table': [
		'en',
		'\n<sup>1</sup>',
		'\n| | [Provider](#driver-provider) | No |\n\n<sup>1</sup>',
		'en/data-collection.mdx:37:1: Unexpected `|` at the start of a line of text, expected a row in a table (row-place)',
	],
	'a bullet without an id': [
		'sv',
		'[Serienummer](#hardware-serial)',
		'Serienummer',
		'en/data-collection.mdx:26:5: Unexpected id `hardware-serial` in one language only, expected it in `content/sv/data-collection.mdx`, too, below line 24 (parity-id)',
		'sv/data-collection.mdx:25:5: Unexpected data item without an id, expected `[Serienummer](#hardware-serienummer)` (id-missing)',
	],
	'a bullet whose row is not in the table': [
		'sv',
		'(#hardware-serial)\n',
		'(#hardware-serial)\n  - [Tillverkare](#hardware-maker)\n',
		'sv/data-collection.mdx:26:5: Unexpected id `hardware-maker`, expected one that `content/en/data-collection.mdx` has, too (id-unknown)',
	],
	'a row whose bullet is not in the list': [
		'sv',
		'  - [Serienummer](#hardware-serial)\n',
		'',
		'en/data-collection.mdx:26:5: Unexpected id `hardware-serial` in one language only, expected it in `content/sv/data-collection.mdx`, too, below line 24 (parity-id)',
	],
};

test.each(Object.entries(faults))('reports %s at its place', async (_, [locale, find, replace, ...expected]) => {
	const edits: Record<string, Edit> = { [`${locale}/data-collection.mdx`]: { find, replace } };
	const { messages } = await checkContent(await contentWith(edits, laterRevision));
	expect(messages.map(formatMessage)).toEqual(expected.map((message) => `content/${message}`));
});
