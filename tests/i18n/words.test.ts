import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import words from '../../src/i18n/en.json' with { type: 'json' };

test('every word is used', async () => {
	let code = '';
	for await (const file of glob('src/**/*.{ts,astro}')) code += await readFile(file, 'utf8');
	// As a whole, as a plural, or with an ending that a template puts there.
	const unused = Object.keys(words).filter((key) => {
		const base = key.replace(/\.(one|other)$/, '');
		const start = base.slice(0, base.lastIndexOf('.'));
		return ![`'${key}'`, `'${base}'`, `"${base}"`, `'${base}.'`, `\`${start}.\${`].some((use) => code.includes(use));
	});
	expect(unused).toEqual([]);
});
