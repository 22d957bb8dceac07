import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentWith } from '../helpers/content-folder.ts';
import { newestDocument } from '../helpers/upstream.ts';

const command = fileURLToPath(new URL('../../src/cli/import.ts', import.meta.url));

/** Run `npm run import` in a folder. */
function runIn(cwd: string, ...args: string[]): Promise<{ code: number; output: string; errors: string }> {
	return new Promise((resolve) => {
		execFile(process.execPath, [command, ...args], { cwd }, (error, output, errors) => {
			resolve({ code: Number(error?.code ?? 0), output, errors: errors.trim() });
		});
	});
}

test('a document is compared, recorded once answered, and shown once recorded', async () => {
	const root = await contentWith();
	const document = newestDocument().replace(/Serial number +\|/, 'Device serial number |');
	await writeFile(join(root, 'new.md'), document);
	const path = join(root, 'content/revisions/2026-07-01.yaml');
	const args = ['new.md', '--date', '2026-07-01'];

	const asked = await runIn(root, ...args, '--write');
	expect(asked).toMatchObject({ code: 1, errors: 'Expected an answer to each question first: `--same ID=LINE`.' });
	expect(asked.output).toContain('--same hardware-serial-number=104');
	const early = await runIn(root, ...args, '--same', 'hardware-serial-number=104', '--render');
	expect(early).toMatchObject({ code: 1, errors: expect.stringContaining('content/revisions/2026-07-01.yaml') });

	const written = await runIn(root, ...args, '--same', 'hardware-serial-number=104', '--write');
	expect(written).toMatchObject({ code: 0, errors: '' });
	expect(written.output).toMatch(/content\/revisions\/2026-07-01.yaml is written\. Fill in what is `TODO`/);
	const text = await readFile(path, 'utf8');
	expect(text).toContain('en: Device serial number\n      sv: TODO\n');
	const again = await runIn(root, ...args, '--write');
	expect(again).toMatchObject({ code: 1, errors: 'The revision of 2026-07-01 is recorded already.' });

	await writeFile(path, text.replace('sv: TODO', 'sv: Enhetens serienummer').replace(/notes:[\s\S]*/, ''));
	const shown = await runIn(root, ...args, '--render');
	expect(shown).toMatchObject({ code: 0, errors: '' });
	expect(shown.output).toContain('The pages show the revision of 2026-07-01 now, no longer that of 2022-04-27.');
	expect(await readFile(join(root, 'content/sv/data-collection.mdx'), 'utf8')).toContain(
		'- [Enhetens serienummer](#hardware-serial-number)',
	);
});

test.each([
	[[], 'Expected one file: npm run import -- FILE'],
	[['one.md', 'two.md'], 'Expected one file: npm run import -- FILE'],
	[['one.md'], 'Unexpected `one.md`, expected a file that can be read (ENOENT).'],
	[['one.md', '--date', '2025-02-30'], 'Unexpected date `2025-02-30`, expected one that exists'],
	[['one.md', '--dates', '2025-02-30'], "Unknown option '--dates'"],
])('%j is refused', async (args, reason) => {
	expect(await runIn(process.cwd(), ...args)).toMatchObject({
		code: 1,
		output: '',
		errors: expect.stringContaining(reason),
	});
});
