// Long: each kind of statement, with what it adds to each file.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { addStatements } from '../../src/editing/add-statements.ts';
import { readAddition } from '../../src/editing/read-addition.ts';
import { record } from '../../src/editing/record.ts';
import { wholeRevisionYaml } from '../../src/importing/write-revision.ts';
import { revisionsOf } from '../../src/provenance/source-documents.ts';
import { recordedSiteWith, smallSiteWith } from '../helpers/content-folder.ts';
import { editIn } from '../helpers/edited-content.ts';

const [english, swedish] = ['content/en/data-collection.mdx', 'content/sv/data-collection.mdx'] as const;

const add = (root: string, ...args: string[]) =>
	editIn(root, (content, edit) => addStatements(content, readAddition(args), edit));

/** The lines of a page from one id to another. */
async function linesIn(root: string, path: string, from: string, to: string): Promise<string[]> {
	const lines = (await readFile(join(root, path), 'utf8')).split('\n');
	return lines.slice(
		lines.findIndex((line) => line.includes(from)),
		lines.findIndex((line) => line.includes(to)) + 1,
	);
}

const additions: Record<string, [args: string[], differences: Record<string, string[]>]> = {
	'a data item at the end of its category, all of it open': [
		['item', 'hardware-battery', '--category', 'hardware-inventory', '--mam', 'conditional'],
		{
			[english]: ['+| | [TODO](#hardware-battery) | Yes (TODO) |'],
			[swedish]: ['+  - [TODO](#hardware-battery)', '+    - TODO'],
			'content/en/provenance.yaml': ['+  hardware-battery: TODO'],
			'content/sv/provenance.yaml': ['+  hardware-battery: TODO'],
			'content/en/search.yaml': ['+  hardware-battery:', '+    - TODO'],
			'content/sv/search.yaml': ['+  hardware-battery:', '+    - TODO'],
		},
	],
	'a data item at the start of its category, with labels': [
		['item', 'app-icon', '--after', 'apps', '--mam', 'Yes; Small', '--en', 'Icon: 16|32', '--sv', 'Ikon'],
		{
			[english]: [
				'-| [Apps](#apps) | [app ID](#app-id) | Yes (Managed apps only) |',
				'+| [Apps](#apps) | [Icon: 16\\|32](#app-icon) | Yes; Small |',
				'+| | [app ID](#app-id) | Yes (Managed apps only) |',
			],
			[swedish]: ['+  - [Ikon](#app-icon)', '+    - TODO'],
			'content/en/provenance.yaml': ['+  app-icon: "Icon: 16|32"'],
			'content/sv/provenance.yaml': ['+  app-icon: TODO'],
			'content/en/search.yaml': ['+  app-icon:', '+    - TODO'],
			'content/sv/search.yaml': ['+  app-icon:', '+    - TODO'],
		},
	],
	'a data item with a label of blanks, and one of two lines': [
		['item', 'app-icon', '--after', 'apps', '--mam', 'No', '--en', 'Icon\n  of an app', '--sv', '  '],
		{
			[english]: [
				'-| [Apps](#apps) | [app ID](#app-id) | Yes (Managed apps only) |',
				'+| [Apps](#apps) | [Icon of an app](#app-icon) | No |',
				'+| | [app ID](#app-id) | Yes (Managed apps only) |',
			],
			[swedish]: ['+  - [TODO](#app-icon)'],
			'content/en/provenance.yaml': ['+  app-icon: Icon of an app'],
			'content/sv/provenance.yaml': ['+  app-icon: TODO'],
			'content/en/search.yaml': ['+  app-icon:', '+    - TODO'],
			'content/sv/search.yaml': ['+  app-icon:', '+    - TODO'],
		},
	],
	'a category that is a data item itself': [
		['category', 'usage', '--mam', 'Yes (On phones)', '--en', 'Use (like taps)', '--sv', 'Användning (som tryck)'],
		{
			[english]: ['+| [Use](#usage) (like taps) | | Yes (On phones) |'],
			[swedish]: ['+- [Användning](#usage) (som tryck)', '+  - TODO'],
			'content/en/provenance.yaml': ['+  usage: Use (like taps)'],
			'content/sv/provenance.yaml': ['+  usage: TODO'],
			'content/en/search.yaml': ['+  usage:', '+    - TODO'],
			'content/sv/search.yaml': ['+  usage:', '+    - TODO'],
		},
	],
	'a category with its first data item': [
		['category', 'net', 'net-vpn', '--after', 'hardware-inventory', '--mam', 'no', '--sv', 'Nät', '--sv', 'VPN'],
		{
			[english]: ['+| [TODO](#net) | [TODO](#net-vpn) | No |'],
			[swedish]: ['+- [Nät](#net)', '+  - [VPN](#net-vpn)'],
			'content/en/provenance.yaml': ['+  net: TODO', '+  net-vpn: TODO'],
			'content/sv/provenance.yaml': ['+  net: TODO', '+  net-vpn: TODO'],
			'content/en/search.yaml': ['+  net:', '+    - TODO', '+  net-vpn:', '+    - TODO'],
			'content/sv/search.yaml': ['+  net:', '+    - TODO', '+  net-vpn:', '+    - TODO'],
		},
	],
	'an optional fact, which the original says in a sentence': [
		['optional', 'optional-speed'],
		{
			[english]: ['+- [TODO](#optional-speed)'],
			[swedish]: ['+- [TODO](#optional-speed)'],
			'content/en/provenance.yaml': ['+  optional-speed:'],
			'content/sv/provenance.yaml': ['+  optional-speed: TODO'],
			'content/en/search.yaml': ['+  optional-speed:', '+    - TODO'],
			'content/sv/search.yaml': ['+  optional-speed:', '+    - TODO'],
		},
	],
	'something that is never collected': [
		['never', 'never-films', '--after', 'never-photos', '--en', 'Films', '--sv', 'filmer'],
		{
			[english]: ['+- [Films](#never-films)'],
			[swedish]: ['+- [filmer](#never-films)'],
			'content/en/provenance.yaml': ['+  never-films: Films'],
			'content/sv/provenance.yaml': ['+  never-films: TODO'],
			'content/en/search.yaml': ['+  never-films:', '+    - TODO'],
			'content/sv/search.yaml': ['+  never-films:', '+    - TODO'],
		},
	],
};

describe('a new statement has its place in all files, and its words in the end', () => {
	test.each(Object.entries(additions))('%s', async (_, [args, expected]) => {
		const root = await recordedSiteWith();
		const { differences, now } = await add(root, ...args);
		expect(differences).toEqual(expected);

		const open = Object.entries(expected).flatMap(([path, lines]) =>
			lines.filter((line) => line.includes('TODO')).map(() => path),
		);
		expect(now.messages.map(({ ruleId }) => ruleId)).toEqual(open.map(() => 'todo'));
		expect(now.messages.map(({ file }) => file)).toEqual(expect.arrayContaining(open));
		for (const path of new Set(open)) {
			await writeFile(join(root, path), (await readFile(join(root, path), 'utf8')).replaceAll('TODO', 'Blue words'));
		}
		expect((await checkContent(root)).messages.map(formatMessage)).toEqual([]);
		await record(root, []);
		const { messages, warnings } = await checkContent(root);
		expect([...messages, ...warnings].map(formatMessage)).toEqual([]);
	});
});

test('it stands where it is wanted: behind another, at the start of a category with a note, at an end', async () => {
	const root = await smallSiteWith();
	await add(root, 'item', 'hardware-ram', '--after', 'hardware-imei', '--mam', 'no');
	await add(root, 'item', 'app-size', '--after', 'apps', '--mam', 'no');
	await add(root, 'category', 'net', '--after', 'apps', '--mam', 'yes');
	expect(await linesIn(root, english, '#hardware)', '#usage)')).toEqual([
		'| [Hardware](#hardware) | [IMEI number](#hardware-imei) | No |',
		'| | [TODO](#hardware-ram) | No |',
		'| | [Device name](#hardware-name) | Yes; Friendly name |',
		'| [Apps](#apps), such as: | **Note:** Only if the device is managed. | |',
		'| | [TODO](#app-size) | No |',
		'| | [app ID](#app-id) | Yes (Managed apps only) |',
		'| [TODO](#net) | | Yes |',
		'| [Usage data](#usage) (like clicks) | | Yes |',
	]);
	expect(await linesIn(root, swedish, '#hardware)', '#usage)')).toEqual([
		'- [Maskinvara](#hardware)',
		'  - [IMEI-nummer](#hardware-imei)',
		'  - [TODO](#hardware-ram)',
		'  - [Enhetsnamn](#hardware-name)',
		'    - Eget namn',
		'- [Appar](#apps), till exempel:',
		'  - **Anmärkning:** Bara om enheten hanteras.',
		'  - [TODO](#app-size)',
		'  - [app-ID](#app-id)',
		'    - Endast hanterade appar',
		'- [TODO](#net)',
		'- [Användningsdata](#usage) (som klick)',
	]);
});

test('beside the pages, it follows the statement that it follows there, as far as that is in the file', async () => {
	const terms = 'terms:\n  hardware-iccid:\n    - sim\n  never-photos:\n    - pictures\nunmentioned: {}\n';
	const root = await recordedSiteWith({
		'en/search.yaml': { content: terms },
		'sv/search.yaml': { content: 'terms: {}\n' },
	});
	await add(root, 'item', 'hardware-ram', '--after', 'hardware-imei', '--mam', 'no');
	const source = await linesIn(root, 'content/en/provenance.yaml', 'hardware-imei', 'hardware-serial');
	expect(source).toEqual([
		'  hardware-imei: IMEI number',
		'  hardware-ram: TODO',
		'  hardware-serial-number: Serial number',
	]);
	expect(await readFile(join(root, 'content/en/search.yaml'), 'utf8')).toBe(
		terms.replace('    - sim\n', '    - sim\n  hardware-ram:\n    - TODO\n'),
	);
	expect(await readFile(join(root, 'content/sv/search.yaml'), 'utf8')).toBe('terms:\n  hardware-ram:\n    - TODO\n');
});

test('a language without a document has no words of it', async () => {
	const root = await recordedSiteWith({ 'sv/provenance.yaml': { content: 'source: {}\n' } });
	const { differences } = await add(root, 'never', 'never-films');
	expect(Object.keys(differences)).not.toContain('content/sv/provenance.yaml');
});

test('several may be open at once', async () => {
	const root = await recordedSiteWith();
	await add(root, 'never', 'never-films');
	const { now } = await add(root, 'optional', 'optional-speed');
	expect(new Set(now.messages.map(({ ruleId }) => ruleId))).toEqual(new Set(['todo']));
});

test('a recorded revision that the pages show has it, too', async () => {
	const root = await recordedSiteWith();
	const { pages, provenance, revisions } = await checkContent(root);
	const shown = revisionsOf(pages, provenance, revisions)?.list.find(({ date }) => date === '2022-04-27');
	const path = 'content/revisions/2022-04-27.yaml';
	if (shown) await writeFile(join(root, path), wholeRevisionYaml(shown, ' All of it.'));
	const args = [
		'item',
		'app-size',
		'--category',
		'apps',
		'--mam',
		'Yes (On phones)',
		'--en',
		'size',
		'--sv',
		'storlek',
	];
	const { differences } = await add(root, ...args);
	expect(await linesIn(root, path, 'app-size:', 'sv: storlek')).toEqual([
		'  app-size:',
		'    category: apps',
		'    verdict: required',
		'    mam: conditional',
		'    condition:',
		'      en: On phones',
		'      sv: TODO',
		'    label:',
		'      en: size',
		'      sv: storlek',
	]);
	for (const file of Object.keys(differences)) {
		await writeFile(join(root, file), (await readFile(join(root, file), 'utf8')).replaceAll('TODO', 'Blue words'));
	}
	expect((await checkContent(root)).messages.map(formatMessage)).toEqual([]);
});

describe('is refused', () => {
	const cases: [args: string[], reason: string][] = [
		[['items', 'a'], 'Expected one of `item`, `category`, `optional`, `never`:\nnpm run new -- item ID'],
		[['never'], 'Expected one id, or those of a category and of its first data item:'],
		[['never', 'never-a', 'never-b'], 'Expected one id, or those of a category'],
		[['category', 'a', 'a', '--mam', 'no'], 'Expected one id, or those of a category'],
		[['never', 'never-a', '--en', 'A', '--en', 'B'], 'Unexpected `--en` once more, expected one label for each id:'],
		[['never', 'never-a', '--mam', 'no'], "Unknown option '--mam'"],
		[['never', 'picture'], 'Unexpected id `picture`, expected another: the pages have this one by themselves.'],
		[['never', 'Never-A'], 'Unexpected id `Never-A`, expected lowercase letters'],
		[
			['never', 'hardware-imei'],
			'Unexpected id `hardware-imei`, expected one that is new: it is taken: `content/en/data-collection.mdx:24`, `content/ids.yaml:8`.',
		],
		[['never', 'optional-health'], 'it is taken: `content/ids.yaml:13`, `content/revisions/2023-09-29.yaml:12`.'],
		[['never', 'app-icons'], 'it was published once, and leads to `app-id` now: `content/ids.yaml:3`.'],
		[['category', 'a', 'never', '--mam', 'no'], 'Unexpected id `never`, expected one that is new'],
		[
			['item', 'a', '--category', 'b', '--mam', 'no'],
			'Unexpected category `b`, expected one of `hardware-inventory`, `apps`.',
		],
		[
			['item', 'a', '--after', 'never-photos', '--mam', 'no'],
			'Unexpected `--after never-photos`, expected the id of a data item',
		],
		[['item', 'a', '--mam', 'no'], 'Expected either `--category ID` or, with a data item or category, `--after ID`.'],
		[['item', 'a', '--category', 'apps', '--after', 'app-id', '--mam', 'no'], 'Expected either `--category ID`'],
		[
			['category', 'a', '--after', 'app-id', '--mam', 'no'],
			'Unexpected `--after app-id`, expected one of `hardware-inventory`, `apps`.',
		],
		[['never', 'a', '--after', 'app-id'], 'Unexpected `--after app-id`, expected one of `never-photos`.'],
		[
			['item', 'a', '--category', 'apps'],
			'Unexpected no `--mam`, expected `yes`, `no`, `conditional`, or what the table says: `Yes`',
		],
		[['category', 'a', '--mam', 'perhaps'], 'Unexpected `--mam perhaps`, expected `yes`'],
	];

	test.each(cases)('%j', async (args, reason) => {
		await expect(add(await recordedSiteWith(), ...args)).rejects.toThrow(reason);
	});

	test('a data item of a category that is one itself', async () => {
		const root = await smallSiteWith();
		await expect(add(root, 'item', 'usage-taps', '--category', 'usage', '--mam', 'no')).rejects.toThrow(
			'Unexpected `usage`, expected a category that is no data item itself.',
		);
	});
});
