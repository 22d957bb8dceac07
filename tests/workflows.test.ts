import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSiteAddress } from '../src/site/site-address.ts';

interface Job {
	permissions: Record<string, string>;
	steps: { id?: string; uses?: string; run?: string; env?: Record<string, string> }[];
}

const texts = globSync('.github/workflows/*').map((path) => readFileSync(path, 'utf8'));
const workflows: { permissions: object; jobs: Record<string, Job> }[] = texts.map((text) => parse(text));
const jobs = workflows.flatMap((workflow) => Object.values(workflow.jobs));
const steps = jobs.flatMap((job) => job.steps);

test('a workflow names the commit of each action, and its version beside it', () => {
	const used = texts.flatMap((text) => text.match(/uses: .*/g) ?? []);
	expect(used.length).toBe(steps.filter(({ uses }) => uses).length);
	expect(used.filter((line) => !/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test('a job that runs code of the project or of a package may write nothing', () => {
	expect(workflows.map(({ permissions }) => permissions)).toEqual(workflows.map(() => ({})));
	const running = jobs.filter((job) => job.steps.some(({ run }) => run));
	expect(running.length).toBeGreaterThan(0);
	expect(running.flatMap(({ permissions }) => Object.values(permissions)).filter((right) => right !== 'read')).toEqual(
		[],
	);
});

test.each([
	['https://octocat.github.io', '/my-repo', '/my-repo/'],
	['https://www.example.com', '', '/'],
])('the site is built for %s%s', (origin, base_path, base) => {
	const outputs: Record<string, string> = { origin, base_path };
	const { env = {} } = steps.find(({ run }) => run === 'npm run build') ?? {};
	const { id } = steps.find(({ uses }) => uses?.startsWith('actions/configure-pages@')) ?? {};
	const given = Object.entries(env).map(([name, value]) => {
		const [, step, output = ''] = value.match(/^\$\{\{ steps\.(\w+)\.outputs\.(\w+) \}\}$/) ?? [];
		return [name, step === id ? outputs[output] : undefined];
	});
	expect(readSiteAddress(Object.fromEntries(given))).toMatchObject({ site: origin, base });
});
