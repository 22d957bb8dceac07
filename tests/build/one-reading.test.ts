import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../helpers/astro.ts';
import { copyForTest } from '../helpers/copy-project.ts';

const counter = new URL('../fixtures/count-reads.mjs', import.meta.url);

test('a build reads each file of the content once, and parses each page twice at most: to check and to render it', async () => {
	const root = await copyForTest();
	const { succeeded, output } = await build(root, { NODE_OPTIONS: `--import=${counter}` });
	expect(output).not.toContain('ERROR');
	expect(succeeded).toBe(true);

	const { reads, parses } = JSON.parse(await readFile(join(root, 'counts.json'), 'utf8'));
	const files = globSync('**/*.{mdx,yaml}', { cwd: join(root, 'content') });
	expect(reads).toEqual(Object.fromEntries(files.map((file) => [file, 1])));
	for (const file of files.filter((name) => name.endsWith('.mdx'))) {
		const [, , ...text] = (await readFile(join(root, 'content', file), 'utf8')).split(/^---$/m);
		expect(parses[text.join('---').trim()], file).toBe(2);
	}
});
