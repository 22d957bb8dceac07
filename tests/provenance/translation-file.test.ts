// Long: what is told of a translation, case by case, on one site.

import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { record } from '../../src/editing/record.ts';
import { type Edit, placeOf, recordedSiteWith, smallSiteWith } from '../helpers/content-folder.ts';

const command = fileURLToPath(new URL('../../src/cli/record.ts', import.meta.url));
const run = promisify(execFile);

const en = 'en/data-collection.mdx';
const sv = 'sv/data-collection.mdx';

/** Give a place without its column. */
const lineOf = (place: string) => place.slice(0, place.lastIndexOf(':'));

async function warningsIn(root: string): Promise<string[]> {
	return (await checkContent(root)).warnings.map(formatMessage);
}

describe('a translation is told to be behind its original', () => {
	const edits: Record<string, [id: string, edit: Edit, original: string, translation: string]> = {
		'in a label': [
			'data-collection#hardware-imei',
			{ find: '[IMEI number]', replace: '[IMEI numbers]' },
			placeOf(en, '[IMEI number]'),
			placeOf(sv, '[IMEI-nummer]'),
		],
		'in a condition': [
			'data-collection#app-id',
			{ find: 'Yes (Managed apps only)', replace: 'Yes (If the app is managed)' },
			placeOf(en, '[app ID]'),
			placeOf(sv, '[app-ID]'),
		],
		'in the prose below a heading': [
			'data-collection#required-data',
			{ find: 'Most of the data', replace: 'Much of the data' },
			placeOf(en, '## Required data'),
			placeOf(sv, '## [Obligatoriska data]'),
		],
		'in the frontmatter': [
			'about#.frontmatter',
			{ find: 'title: About this site', replace: 'title: About' },
			'content/en/about.mdx:1:1',
			'content/sv/about.mdx:1:1',
		],
	};

	test.each(Object.entries(edits))('%s', async (_, [text, edit, original, translation]) => {
		const [slug = '', id = ''] = text.split('#');
		expect(await warningsIn(await recordedSiteWith({ [`en/${slug}.mdx`]: edit }))).toEqual([
			`${translation}: Unexpected translation of an older text: \`${id}\` has changed in \`${lineOf(original)}\`, expected the translation to follow it; then \`npm run record -- sv ${text}\` (translation-outdated)`,
		]);
	});
});

test('frontmatter that could not be read is not another one', async () => {
	const root = await recordedSiteWith({ 'en/about.mdx': { find: 'title: About this site', replace: 'title: 5' } });
	expect(await warningsIn(root)).toEqual([]);
});

test('line breaks and spaces of the original do not count', async () => {
	const root = await recordedSiteWith({
		[en]: { find: 'Most of the data', replace: 'Most of\n the  data' },
	});
	expect(await warningsIn(root)).toEqual([]);
});

describe('a sentence that a translation has lost is told', () => {
	test('below a heading', async () => {
		const root = await recordedSiteWith({ [sv]: { find: 'De flesta data är obligatoriska. ', replace: '' } });
		expect(await warningsIn(root)).toEqual([
			`${placeOf(sv, '## [Obligatoriska data]')}: Unexpected 1 sentence in \`required-data\`, expected 2 as in \`${lineOf(placeOf(en, '## Required data'))}\`; if it says all the same, \`npm run record -- sv data-collection#required-data\` (translation-sentences)`,
		]);
	});

	const opening = (found: string, expected: string) => [
		`content/sv/index.mdx:1:1: Unexpected ${found} in \`.opening\`, expected ${expected}; if it says all the same, \`npm run record -- sv index#.opening\` (translation-sentences)`,
	];

	/** Write the Swedish text, record what is given if anything is, and list the warnings about its sentences. */
	async function write(root: string, text: string, args?: string[]): Promise<string[]> {
		await writeFile(join(root, 'content/sv/index.mdx'), `---\ntitle: A\ndescription: B\n---\n\n${text}\n`);
		if (args) await record(root, args);
		return (await warningsIn(root)).filter((message) => message.includes('translation-sentences'));
	}

	test('until it is recorded that the translation says all the same', async () => {
		const root = await smallSiteWith({ 'en/index.mdx': { find: 'The short', replace: 'It is short. The short' } });
		const there = 'as in `content/en/index.mdx:1`';
		// What is new is recorded by itself only if it has no fewer sentences.
		expect(await write(root, 'Det korta svaret.', [])).toEqual(opening('1 sentence', `2 ${there}`));
		expect(await write(root, 'Det korta svaret.', ['sv', 'index#.opening'])).toEqual([]);
		expect(await write(root, 'Det är kort. Svaret.')).toEqual(opening('2 sentences', '1 as before'));
		expect(await write(root, 'Det är kort. Svaret.', ['sv', 'index#.opening'])).toEqual([]);
		expect(await write(root, 'Det korta svaret.')).toEqual(opening('1 sentence', `2 ${there}`));
	});

	test('where the translation has more, too', async () => {
		const root = await smallSiteWith();
		expect(await write(root, 'Det är kort. Svaret.', [])).toEqual([]);
		expect(await write(root, 'Det korta svaret.')).toEqual(opening('1 sentence', '2 as before'));
	});
});

test('the record says when a translation has followed, and comments of the file stay', async () => {
	const root = await recordedSiteWith({ [en]: { find: '[IMEI number]', replace: '[IMEI numbers]' } });
	await record(root, ['sv', 'data-collection#hardware-imei']);
	expect(await warningsIn(root)).toEqual([]);
	const before = await readFile('tests/fixtures/recorded-site/content/sv/translation.yaml', 'utf8');
	const after = await readFile(join(root, 'content/sv/translation.yaml'), 'utf8');
	const lines = before.split('\n').filter((line, index) => line !== after.split('\n')[index]);
	expect(lines).toEqual([expect.stringMatching(/^ {4}hardware-imei: /)]);
});

test('the record adds what is new, and leaves alone what is behind', async () => {
	const root = await recordedSiteWith({
		[en]: {
			find: '| | [IMEI number](#hardware-imei) | No |',
			replace: '| | [IMEI no.](#hardware-imei) | No |\n| | [IMSI](#hardware-imsi) | No |',
		},
		'sv/data-collection.mdx': {
			find: '  - [IMEI-nummer](#hardware-imei)',
			replace: '  - [IMEI-nummer](#hardware-imei)\n  - [IMSI](#hardware-imsi)',
		},
	});
	expect(await warningsIn(root)).toHaveLength(7);
	await record(root, []);
	expect(await warningsIn(root)).toEqual([
		expect.stringContaining('Unexpected statement `hardware-imsi` without a source'),
		expect.stringContaining('Unexpected statement `hardware-imsi` without search terms'),
		expect.stringContaining('`hardware-imei` has changed'),
		expect.stringContaining('Unexpected statement `hardware-imsi` without search terms'),
	]);
	expect(await readFile(join(root, 'content/ids.yaml'), 'utf8')).toContain('  - hardware-imsi\n');
	expect(await readFile(join(root, 'content/verdicts.yaml'), 'utf8')).toContain('  hardware-imsi: no\n');
});

test('the record takes a whole page', async () => {
	const root = await recordedSiteWith({
		'en/about.mdx': { find: 'title: About this site', replace: 'title: About' },
		[en]: { find: '[IMEI number]', replace: '[IMEI numbers]' },
	});
	await record(root, ['sv', 'about']);
	expect(await warningsIn(root)).toEqual([expect.stringContaining('`hardware-imei` has changed')]);
});

test('the record refuses a translation that is missing or cannot be read', async () => {
	const root = await recordedSiteWith({
		'sv/about.mdx': { find: '\n---\n', replace: '\n---\n\n<b>\n' },
		[sv]: { find: '(#hardware-imei)', replace: '(#hardware-imsi)' },
	});
	const before = await readFile(join(root, 'content/sv/translation.yaml'), 'utf8');
	for (const part of ['about', 'about#.frontmatter', 'data-collection#hardware-imei']) {
		await expect(record(root, ['sv', part])).rejects.toThrow(/^Expected a translation \(sv\) of `/);
	}
	expect(await readFile(join(root, 'content/sv/translation.yaml'), 'utf8')).toBe(before);
});

test('the record refuses what it does not know', async () => {
	const root = await smallSiteWith();
	for (const args of [['de', 'index#.frontmatter'], ['en', 'index#.frontmatter'], ['sv'], ['sv', 'index#nothing']]) {
		await expect(record(root, args)).rejects.toThrow('Unexpected');
	}
	await writeFile(join(root, 'content/en/index.mdx'), '');
	await expect(record(root, [])).rejects.toThrow('The content has problems');
});

test('the command says what it has recorded, or why it has not', async () => {
	const root = await smallSiteWith();
	const { stdout, stderr } = await run(process.execPath, [command], { cwd: root });
	expect(stdout).toMatch(/^content\/ids\.yaml: \d+ new ids\ncontent\/verdicts\.yaml: \d+ verdicts\n/);
	expect(stderr).toBe('');
	const refused = run(process.execPath, [command, 'sv'], { cwd: root });
	await expect(refused).rejects.toMatchObject({
		code: 1,
		stdout: '',
		stderr: expect.stringMatching(/^Unexpected arguments/),
	});
});
