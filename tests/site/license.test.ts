import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../helpers/built-site.ts';

test('the license of Pagefind is beside its code', () => {
	const code = builtFiles().find((path) => path.endsWith('/pagefind.js')) ?? '';
	const text = readFileSync(join('dist', dirname(code), 'LICENSE.txt'), 'utf8');
	expect(text).toMatch(/^Copyright \(c\) Pagefind$/m);
	expect(text).toContain('The above copyright notice and this permission notice shall be included in all copies');
});
