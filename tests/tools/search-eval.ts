import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serveSite } from '../../src/build/serve-site.ts';
import { ask } from '../helpers/ask.ts';
import { browserArgs, findChromium } from '../helpers/find-chromium.ts';
import {
	type Answer,
	isAnswered,
	isMisleading,
	isNear,
	lengthOf,
	percentile,
	readQueries,
	score,
} from '../helpers/queries.ts';

const usage = 'Usage: npm run search:eval -- FILE... [--first 97] [--within-three 99] [--p95 50]';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		first: { type: 'string', default: '0' },
		'within-three': { type: 'string', default: '0' },
		p95: { type: 'string', default: 'Infinity' },
	},
});
if (positionals.length === 0) fail(usage);
const thresholds = [values.first, values['within-three'], values.p95].map(Number);
if (thresholds.some(Number.isNaN)) fail(`Unexpected threshold, expected numbers. ${usage}`);
const [leastFirst = 0, leastWithinThree = 0, mostTime = Number.POSITIVE_INFINITY] = thresholds;
if (!existsSync('dist')) fail('There is no built site to ask. Run `npm run build` first.');

const queries = readAll();
// The base path is that of the build.
const [, base = '/'] =
	/ class="header__name" href="([^"]*)en\/"/.exec(readFileSync('dist/en/index.html', 'utf8')) ?? [];
const server = await serveSite('.', base, 0);
const browser = await chromium.launch({ executablePath: findChromium(), args: browserArgs });
try {
	const context = await browser.newContext({ baseURL: server.resolvedUrls?.local[0] ?? '' });
	const answers = await ask(async (path) => {
		const page = await context.newPage();
		await page.goto(`${base.slice(0, -1)}${path}`);
		return page;
	}, queries);

	const verdicts = readVerdicts();
	const row = (name: string, cells: (number | string)[]) =>
		console.log(`${name.padEnd(24)}${cells.map((cell) => String(cell).padStart(13)).join('')}`);
	const countsOf = (group: Answer[]) => {
		const { queries: count, first, withinThree } = score(group);
		const counted = group.filter(({ query }) => !query.lenient);
		const near = counted.filter((answer) => answer.query.expect.length > 0 && isNear(answer)).length;
		const none = counted.filter(({ query, ids }) => query.expect.length > 0 && ids.length === 0).length;
		return [count, first, withinThree, near, none, counted.filter((answer) => isMisleading(answer, verdicts)).length];
	};
	const table = (name: string, keyOf: (answer: Answer) => string) => {
		row(name, ['queries', 'first', 'within three', 'or closest', 'no match', 'misleading']);
		const groups = [...Map.groupBy(answers, keyOf)].toSorted(([one], [other]) => (one < other ? -1 : 1));
		for (const [key, group] of groups) row(key, countsOf(group));
		console.log('');
	};
	table('kind', ({ query }) => `${query.kind.padEnd(14)}${query.lang}`);
	table('length', ({ query }) => `${lengthOf(query)}${query.expect.length > 0 ? '' : ', none'}`);
	const all = score(answers);
	const percent = (part: number) => (100 * part) / all.queries;
	row('all', countsOf(answers));
	row('', ['%', percent(all.first).toFixed(1), percent(all.withinThree).toFixed(1)]);

	console.log('\nMisses:');
	for (const { query, ids, closest } of answers.filter((answer) => !isAnswered(answer, 1))) {
		const came = ids.slice(0, 3).join(', ') || `nothing; closest ${closest.join(', ') || 'nothing'}`;
		const wanted = query.expect.slice(0, 3).join(', ') || 'nothing';
		console.log(
			`${query.lang} ${query.kind}${query.lenient ? ' (lenient)' : ''} «${query.q}»: ${came}; expected ${wanted}`,
		);
	}

	const times = answers.map(({ time }) => time);
	const p95 = percentile(times, 0.95);
	const half = percentile(times, 0.5);
	console.log(`\nFrom the key to the results: ${half.toFixed(1)} ms (median), ${p95.toFixed(1)} ms (95th percentile)`);
	if (percent(all.first) < leastFirst || percent(all.withinThree) < leastWithinThree || p95 > mostTime) {
		console.error('Below the thresholds.');
		process.exitCode = 1;
	}
} finally {
	await browser.close();
	await server.close();
}

/** Read the verdict of each statement from the built policy. */
function readVerdicts(): Map<string, string> {
	const { required, optional, never } = JSON.parse(readFileSync('dist/en/policy.json', 'utf8'));
	const verdict = (name: string, statements: { id: string }[]) =>
		statements.map(({ id }): [string, string] => [id, name]);
	return new Map([
		...required.categories.flatMap((category: { id: string; items: { id: string }[] }) =>
			verdict('required', [category, ...category.items]),
		),
		...verdict('optional', optional.facts),
		...verdict('never', never),
	]);
}

function readAll() {
	try {
		return positionals.flatMap(readQueries);
	} catch (error) {
		return fail((error as Error).message);
	}
}

function fail(message: string): never {
	console.error(message);
	process.exit(2);
}
