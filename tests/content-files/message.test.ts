import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { problemPage } from '../../src/build/problem-page.ts';
import { counted, formatProblems, messageAt } from '../../src/content-files/message.ts';
import type { RuleId } from '../../src/content-files/rules.ts';
import { smallSiteWith } from '../helpers/content-folder.ts';

const command = fileURLToPath(new URL('../../src/cli/check-content.ts', import.meta.url));

const problem = (file: string, line: number, rule: RuleId) => messageAt(file, { line, column: 2 }, rule, 'Unexpected');

test('of many problems of a file with a rule, the first are shown, and how many more there are', () => {
	const lines = [1, 2, 3, 4, 5, 6, 7];
	const problems = [
		...lines.map((line) => problem('a', line, 'html')),
		problem('a', 8, 'image'),
		...lines.slice(0, 5).map((line) => problem('b', line, 'html')),
	];
	expect(formatProblems(problems)).toEqual([
		...lines.slice(0, 5).map((line) => `a:${line}:2: Unexpected (html)`),
		'a:6:2: … 2 more like these, which may follow from the first; `npm run check:content -- --all` lists them (html)',
		'a:8:2: Unexpected (image)',
		...lines.slice(0, 5).map((line) => `b:${line}:2: Unexpected (html)`),
	]);
});

test('in the browser, too', async () => {
	const problems = Array.from({ length: 30 }, (_, index) => problem('a', index + 1, 'html'));
	const page = await problemPage('.', '/client', problems);
	expect(page.match(/a:\d+:2: Unexpected \(html\)<br>/g)).toHaveLength(5);
	expect(page).toContain('a:6:2: … 25 more like these');
	expect(page).toContain('The content has problems (30)');
});

test('all of them are shown where they are asked for', async () => {
	const root = await smallSiteWith({
		'en/index.mdx': { find: 'The short answer.', replace: Array(7).fill('{a}').join('\n\n') },
	});
	const run = promisify(execFile)(process.execPath, [command, '--all'], { cwd: root });
	const { code, stdout, stderr } = await run.catch((error) => error);
	const places = [...stderr.matchAll(/^content\/en\/index\.mdx:(\d+):1: .* \(mdx-code\)$/gm)].map(([, line]) => line);
	expect(places).toEqual(['6', '8', '10', '12', '14', '16', '18']);
	expect(stdout).toMatch(/^content: 4 pages, 7 problems, /);
	expect(code).toBe(1);
});

test.each([
	[0, '0 warnings'],
	[1, '1 warning'],
	[2, '2 warnings'],
])('counts %i', (count, words) => {
	expect(counted(count, 'warning')).toBe(words);
});
