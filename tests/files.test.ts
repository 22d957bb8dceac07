import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const mostLines = 150;

/** The first line of a longer file gives the reason: `// Long: a list, one entry for each fact.` */
const reason = /^(?:---\n)?(?:\/\/|\/\*) Long: \S.+\./;

const files = globSync('{src,tests}/**/*.{ts,astro,css}').map((path) => {
	const text = readFileSync(path, 'utf8');
	return { path, lines: text.trimEnd().split('\n').length, givesReason: reason.test(text) };
});

test('a file of code is at most 150 lines long, or gives the reason why it is longer', () => {
	const unexplained = files.filter(({ lines, givesReason }) => lines > mostLines && !givesReason);
	expect(unexplained.map(({ path, lines }) => `${path} (${lines} lines)`)).toEqual([]);
});

test('a file gives a reason only if it is longer', () => {
	const needless = files.filter(({ lines, givesReason }) => lines <= mostLines && givesReason);
	expect(needless.map(({ path }) => path)).toEqual([]);
});
