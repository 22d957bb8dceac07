import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/markdown/check-content.ts';
import { formatMessage } from '../../src/markdown/format-message.ts';
import { contentWith, type Edit } from '../helpers/content-folder.ts';

const record = fileURLToPath(new URL('../../src/cli/record.ts', import.meta.url));
const run = promisify(execFile);

const en = 'en/data-collection.mdx';

async function warningsIn(root: string): Promise<string[]> {
	return (await checkContent(root)).warnings.map(formatMessage);
}

describe('a translation is told to be behind its original', () => {
	const edits: Record<string, [edit: Edit, file: string, warning: string]> = {
		'in a label': [
			{ find: '[IMEI number]', replace: '[IMEI numbers]' },
			en,
			'content/sv/data-collection.mdx:104:5: Unexpected translation of an older text: `hardware-imei` has changed in `content/en/data-collection.mdx:92`, expected the translation to follow it; then `npm run record -- sv data-collection#hardware-imei`',
		],
		'in a condition': [
			{ find: 'Yes (If device is Azure AD joined)', replace: 'Yes (If device is joined)' },
			en,
			'content/sv/data-collection.mdx:113:5: Unexpected translation of an older text: `managed-app-azure-ad-device-id` has changed in `content/en/data-collection.mdx:100`, expected the translation to follow it; then `npm run record -- sv data-collection#managed-app-azure-ad-device-id`',
		],
		'in the prose below a heading': [
			{ find: 'Most of what Intune collects', replace: 'Much of what Intune collects' },
			en,
			'content/sv/data-collection.mdx:27:1: Unexpected translation of an older text: `required-data` has changed in `content/en/data-collection.mdx:27`, expected the translation to follow it; then `npm run record -- sv data-collection#required-data`',
		],
		'in the frontmatter': [
			{ find: 'title: About this site', replace: 'title: About' },
			'en/about.mdx',
			'content/sv/about.mdx:1:1: Unexpected translation of an older text: `.frontmatter` has changed in `content/en/about.mdx:1`, expected the translation to follow it; then `npm run record -- sv about#.frontmatter`',
		],
	};

	test.each(Object.entries(edits))('%s', async (_, [edit, file, warning]) => {
		expect(await warningsIn(await contentWith({ [file]: edit }))).toEqual([warning]);
	});
});

test('line breaks and spaces of the original do not count', async () => {
	const root = await contentWith({
		[en]: { find: 'Most of what Intune collects', replace: 'Most of\n what Intune  collects' },
	});
	expect(await warningsIn(root)).toEqual([]);
});

test('the record says when a translation has followed, and comments of the file stay', async () => {
	const root = await contentWith({ [en]: { find: '[IMEI number]', replace: '[IMEI numbers]' } });
	await run(process.execPath, [record, 'sv', 'data-collection#hardware-imei'], { cwd: root });
	expect(await warningsIn(root)).toEqual([]);
	const before = await readFile('content/sv/translation.yaml', 'utf8');
	const after = await readFile(join(root, 'content/sv/translation.yaml'), 'utf8');
	const lines = before.split('\n').filter((line, index) => line !== after.split('\n')[index]);
	expect(lines).toEqual([expect.stringMatching(/^ {4}hardware-imei: /)]);
});

test('the record adds what is new, and leaves alone what is behind', async () => {
	const root = await contentWith({
		[en]: {
			find: '| | [IMEI number](#hardware-imei) | No |',
			replace: '| | [IMEI no.](#hardware-imei) | No |\n| | [IMSI](#hardware-imsi) | No |',
		},
		'sv/data-collection.mdx': {
			find: '  - [IMEI-nummer](#hardware-imei)',
			replace: '  - [IMEI-nummer](#hardware-imei)\n  - [IMSI](#hardware-imsi)',
		},
	});
	expect(await warningsIn(root)).toHaveLength(4);
	await run(process.execPath, [record], { cwd: root });
	expect(await warningsIn(root)).toEqual([
		expect.stringContaining('Unexpected statement `hardware-imsi` without a source'),
		expect.stringContaining('`hardware-imei` has changed'),
	]);
	expect(await readFile(join(root, 'content/ids.yaml'), 'utf8')).toContain('  - hardware-imsi\n');
});

test('the record refuses what it does not know', async () => {
	const root = await contentWith();
	for (const args of [['de', 'about#license'], ['en', 'about#license'], ['sv'], ['sv', 'about#nothing']]) {
		await expect(run(process.execPath, [record, ...args], { cwd: root })).rejects.toThrow('Unexpected');
	}
	await writeFile(join(root, 'content/en/index.mdx'), '');
	await expect(run(process.execPath, [record], { cwd: root })).rejects.toThrow('The content has problems');
});
