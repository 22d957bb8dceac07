import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { importWith } from '../../src/importing/import.ts';
import { recordedSiteWith } from '../helpers/content-folder.ts';

const command = fileURLToPath(new URL('../../src/cli/import.ts', import.meta.url));

/** Run `npm run import` in a folder. */
function runIn(cwd: string, ...args: string[]): Promise<{ code: number; output: string; errors: string }> {
	return new Promise((resolve) => {
		execFile(process.execPath, [command, ...args], { cwd }, (error, output, errors) => {
			resolve({ code: Number(error?.code ?? 0), output, errors: errors.trim() });
		});
	});
}

/** Do what `npm run import` does in a folder, and give what it says. */
async function importIn(root: string, ...args: string[]): Promise<string> {
	const lines: string[] = [];
	await importWith(root, args, (line) => lines.push(line));
	return lines.join('\n');
}

/** A later document on the recorded policy: another name for the serial number, and no IMEI number. */
const document = `---
title: Recorded policy
ms.date: 07/01/2026
---

## Required data

| Category | Data | MAM |
| --- | --- | --- |
| **Hardware** | Device model | Yes (includes the maker) |
| | ICCID | No |
| | Number of the device | No |
| **Apps** | app ID | Yes (Managed apps only) |

## Never

- Photos
`;

test('a document is compared, recorded once answered, and shown once recorded', async () => {
	const root = await recordedSiteWith();
	await writeFile(join(root, 'new.md'), document);
	const path = join(root, 'content/revisions/2026-07-01.yaml');

	const asked = await runIn(root, 'new.md', '--write');
	expect(asked).toMatchObject({ code: 1, errors: 'Expected an answer to each question first: `--same ID=LINE`.' });
	expect(asked.output).toContain('--same hardware-serial-number=12');
	const answers = ['--same', 'hardware-serial-number=12'];
	const early = importIn(root, 'new.md', ...answers, '--render');
	await expect(early).rejects.toThrow('content/revisions/2026-07-01.yaml');

	const written = await runIn(root, 'new.md', ...answers, '--write');
	expect(written).toMatchObject({ code: 0, errors: '' });
	expect(written.output).toMatch(/content\/revisions\/2026-07-01.yaml is written\. Fill in what is `TODO`/);
	const text = await readFile(path, 'utf8');
	expect(text).toContain('en: Number of the device\n      sv: TODO\n');
	const again = importIn(root, 'new.md', '--write');
	await expect(again).rejects.toThrow(/^The revision of 2026-07-01 is recorded already\.$/);

	await writeFile(path, text.replace('sv: TODO', 'sv: Enhetens nummer').replace(/notes:[\s\S]*/, ''));
	expect(await importIn(root, 'new.md', '--render')).toContain(
		'The pages show the revision of 2026-07-01 now, no longer that of 2022-04-27.',
	);
	const page = await readFile(join(root, 'content/sv/data-collection.mdx'), 'utf8');
	expect(page).toContain('- [Enhetens nummer](#hardware-serial-number)');
	expect(page).not.toContain('hardware-imei');
	expect((await checkContent(root)).messages.map(formatMessage)).toEqual([]);
});

test('a revision that somebody is filling in is not written again, and shown with what is still open', async () => {
	const root = await recordedSiteWith();
	await writeFile(join(root, 'new.md'), document);
	const answers = ['--same', 'hardware-serial-number=12'];
	await importIn(root, 'new.md', ...answers, '--write');
	const path = join(root, 'content/revisions/2026-07-01.yaml');
	const written = await readFile(path, 'utf8');
	const broken = written.replace('title:', 'titel:');
	await writeFile(path, broken);
	await expect(importIn(root, 'new.md', ...answers, '--write')).rejects.toThrow('expected no such file yet');
	expect(await readFile(path, 'utf8')).toBe(broken);
	await writeFile(path, written);
	expect(await importIn(root, 'new.md', '--render')).toContain('The pages show the revision of 2026-07-01 now');
});

test.each([
	[[], 'Expected one file: npm run import -- FILE'],
	[['one.md', 'two.md'], 'Expected one file: npm run import -- FILE'],
	[['one.md'], 'Unexpected `one.md`, expected a file that can be read (ENOENT).'],
	[['one.md', '--date', '2025-02-30'], 'Unexpected date `2025-02-30`, expected one that exists'],
	[['one.md', '--language', 'zz'], 'Unexpected language `zz`, expected the code of one'],
	[['one.md', '--dates', '2025-02-30'], "Unknown option '--dates'"],
])('%j is refused', async (args, reason) => {
	const said = vi.fn();
	await expect(importWith(process.cwd(), args, said)).rejects.toThrow(reason);
	expect(said).not.toHaveBeenCalled();
});
