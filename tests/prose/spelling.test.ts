import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../.cspell.json' with { type: 'json' };
import { type Edit, smallSiteWith } from '../helpers/content-folder.ts';

/** Run the command of `npm run check:spelling` in a folder with the project's word lists. */
async function unknownWords(root: string): Promise<string[]> {
	const [cspell, file] = ['node_modules/cspell/bin.mjs', join(root, '.cspell.json')];
	if (root !== process.cwd()) {
		await cp('.cspell.json', file);
		const dictionary = join(process.cwd(), 'node_modules', '@cspell/dict-sv/cspell-ext.json');
		await writeFile(file, JSON.stringify({ ...config, import: [dictionary] }));
	}
	const args = [
		cspell,
		'lint',
		'--no-progress',
		'--no-summary',
		'--no-color',
		'--dot',
		'--root',
		root,
		'--config',
		file,
	];
	const output = await new Promise<string>((resolve) => {
		execFile(process.execPath, args, (_, stdout, stderr) => resolve(stdout + stderr));
	});
	return output
		.split('\n')
		.filter(Boolean)
		.map((line) => line.replace(`${root}/`, ''));
}

test('the content of the site is spelled right', async () => {
	expect(await unknownWords(process.cwd())).toEqual([]);
});

test('a word is known in its own language alone, and Microsoft’s mistakes are kept', async () => {
	const text = (content: string): Edit => ({ content });
	const root = await smallSiteWith({
		'en/a.mdx': text('An organisation, [a link](#linkk) to\n<span lang="sv">enheten</span> and enheten.\n'),
		'en/provenance.yaml': text(
			'source:\n  one: Prorgram\n\ncorrections:\n  one:\n    - of:\n        - Prorgram\n      text: A prorgram.\n',
		),
		'en/search.yaml': text('terms:\n  one: [pasword]\n'),
		'sv/a.mdx': text('Enheten är <span lang="en">collected</span> men inte collected, och enhten.\n'),
	});
	const found = await unknownWords(root);
	expect(
		found.filter((line) => /\/(?:a\.mdx|provenance|search)/.test(line)).map((line) => line.replace(/ fix:.*/, '')),
	).toEqual([
		'content/en/a.mdx:1:4 - Unknown word (organisation)',
		'content/en/a.mdx:2:36 - Unknown word (enheten)',
		'content/en/provenance.yaml:8:15 - Unknown word (prorgram)',
		'content/sv/a.mdx:1:54 - Unknown word (collected)',
		'content/sv/a.mdx:1:69 - Unknown word (enhten)',
	]);
});

test('each list of words is in alphabetical order', () => {
	const lists = [config.words, ...config.overrides.map(({ words = [] }) => words)];
	for (const list of lists) expect(list).toEqual([...new Set(list)].toSorted((a, b) => a.localeCompare(b, 'sv')));
});
