import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { editStatements } from '../../src/editing/edit-statements.ts';
import { recordedSiteWith } from '../helpers/content-folder.ts';

const command = fileURLToPath(new URL('../../src/cli/edit-statements.ts', import.meta.url));

/** Run `npm run new`, `rename` or `retire` in a folder. */
function runIn(cwd: string, ...args: string[]): Promise<{ code: number; lines: string[]; errors: string }> {
	return new Promise((resolve) => {
		execFile(process.execPath, [command, ...args], { cwd }, (error, output, errors) => {
			resolve({ code: Number(error?.code ?? 0), lines: output.trim().split('\n'), errors: errors.trim() });
		});
	});
}

test('a statement is added, has another id, goes again, and each time is said what is left to do', async () => {
	const root = await recordedSiteWith();
	const [english, ids] = [join(root, 'content/en/data-collection.mdx'), join(root, 'content/ids.yaml')];
	const published = await readFile(ids, 'utf8');
	const added = await runIn(root, 'new', 'never', 'never-films', '--sv', 'filmer');
	expect(added).toMatchObject({ code: 0, errors: '' });
	expect(added.lines.slice(0, 9)).toEqual([
		'content/en/data-collection.mdx',
		'content/sv/data-collection.mdx',
		'content/en/provenance.yaml',
		'content/sv/provenance.yaml',
		'content/en/search.yaml',
		'content/sv/search.yaml',
		'',
		'Left to you, as `npm run check:content` says:',
		'content/en/data-collection.mdx:43:4: Unexpected `TODO`, expected the words that a command left to you, or no such line (todo)',
	]);
	expect(added.lines.at(-1)).toContain('`npm run record`');

	// What is still open does not keep the next from being done.
	await editStatements(root, ['rename', 'never-films', 'never-movies']);
	expect(await readFile(english, 'utf8')).toContain('- [TODO](#never-movies)');
	const retired = await editStatements(root, ['retire', 'never-movies', 'never']);
	expect(retired.join('\n')).not.toContain('Left to you');
	// Nothing of it was published.
	expect(await readFile(ids, 'utf8')).toBe(published);
});

/** List the lines of a page that the other has not, and those that the other has instead. */
const lost = (before: string, after: string) => before.split('\n').filter((line) => !after.split('\n').includes(line));

test('files keep the ends of their lines, and all of their lines', async () => {
	const root = await recordedSiteWith();
	const files = (await readdir(join(root, 'content'), { recursive: true })).filter((name) =>
		/\.(mdx|yaml)$/.test(name),
	);
	for (const name of files) {
		const path = join(root, 'content', name);
		await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
	}
	const [english, swedish] = ['en', 'sv'].map((locale) => join(root, `content/${locale}/data-collection.mdx`)) as [
		string,
		string,
	];
	const before = [await readFile(english, 'utf8'), await readFile(swedish, 'utf8')] as const;
	await editStatements(root, ['new', 'never', 'never-films', '--en', 'Films', '--sv', 'filmer']);
	const added = [await readFile(english, 'utf8'), await readFile(swedish, 'utf8')] as const;
	expect(lost(before[0], added[0])).toEqual([]);
	expect(lost(before[1], added[1])).toEqual([]);
	expect(lost(added[1], before[1])).toEqual(['- [filmer](#never-films)\r']);
	await editStatements(root, ['retire', 'never-films', 'never']);
	expect(await readFile(english, 'utf8')).toBe(before[0]);
	expect(await readFile(swedish, 'utf8')).toBe(before[1]);
	await editStatements(root, ['rename', 'not-sold', 'never-sold']);
	const recorded = await readFile(join(root, 'content/sv/translation.yaml'), 'utf8');
	expect(recorded).toContain('\r\n');
	expect(recorded).not.toMatch(/(?<!\r)\n/);
});

test('a translation that says the same is no older for another id in a link of both, and an older one stays so', async () => {
	const isOlder = (line: string) => line.includes('translation-outdated');
	const renamed = await editStatements(await recordedSiteWith(), ['rename', 'not-sold', 'never-sold']);
	expect(renamed.filter(isOlder)).toEqual([]);
	const root = await recordedSiteWith({
		'en/data-collection.mdx': { find: 'Most of the data', replace: 'Nearly all data' },
	});
	const left = await editStatements(root, ['rename', 'not-sold', 'never-sold']);
	expect(left.filter(isOlder)).toEqual([expect.stringContaining('`required-data` has changed')]);
	const other = await recordedSiteWith({
		'en/data-collection.mdx': { find: '[IMEI number]', replace: '[IMEI numbers]' },
	});
	const own = await editStatements(other, ['rename', 'hardware-imei', 'hardware-imei-number']);
	expect(own.filter(isOlder)).toEqual([expect.stringContaining('hardware-imei-number')]);
});

test('a list with other bullets stays as it is', async () => {
	const bullet = '- [foton](#never-photos)';
	const root = await recordedSiteWith({ 'sv/data-collection.mdx': { find: bullet, replace: `*${bullet.slice(1)}` } });
	const { code, errors } = await runIn(root, 'new', 'never', 'never-films');
	expect(code).toBe(1);
	expect(errors).toBe('Unexpected line `* [foton](#never-photos)` in a list, expected a bullet that begins with `- `.');
});

test('content with problems stays as it is', async () => {
	const root = await recordedSiteWith({
		'sv/data-collection.mdx': { find: '- [foton](#never-photos)', replace: 'Foton' },
	});
	const refused = {
		code: 1,
		lines: [''],
		errors: 'The content has problems. Fix what `npm run check:content` says first.',
	};
	expect(await runIn(root, 'new', 'never', 'never-films')).toEqual(refused);
});

test.each([
	[['new', 'never'], 'Expected one id'],
	[['rename', 'never-photos'], 'Expected two ids: npm run rename -- ID NEW-ID'],
	[['retire'], 'Expected one id or two: npm run retire -- ID [SUCCESSOR]'],
	[['retire', 'a', 'b', 'c'], 'Expected one id or two'],
])('%j is refused before anything is read', async (args, reason) => {
	await expect(editStatements('/', args)).rejects.toThrow(reason);
});

test('a command that does not exist changes nothing', async () => {
	const root = await recordedSiteWith();
	const { code, errors } = await runIn(root, 'remove', 'hardware-iccid');
	expect([code, errors]).toEqual([1, 'Unexpected command `remove`, expected `new`, `rename` or `retire`.']);
	expect((await runIn(root, 'retire', 'hardware-iccid')).code).toBe(0);
});
