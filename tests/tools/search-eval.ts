import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { ask } from '../helpers/ask.ts';
import { browserArgs, findChromium } from '../helpers/find-chromium.ts';
import { isAnswered, percentile, readQueries, score } from '../helpers/queries.ts';

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

const queries = positionals.flatMap(readQueries);
const server = await preview({ logLevel: 'error', server: { port: 0 } });
const browser = await chromium.launch({ executablePath: findChromium(), args: browserArgs });
try {
	const context = await browser.newContext({ baseURL: `http://localhost:${server.port}` });
	const answers = await ask(async (path) => {
		const page = await context.newPage();
		await page.goto(path);
		return page;
	}, queries);

	const groups = Map.groupBy(answers, ({ query }) => `${query.kind.padEnd(12)}${query.lang}`);
	const row = (name: string, [count, first, three]: (number | string)[]) =>
		console.log(
			`${name.padEnd(16)}${String(count).padStart(8)}${String(first).padStart(8)}${String(three).padStart(14)}`,
		);
	row('kind', ['queries', 'first', 'within three']);
	for (const [name, group] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
		const { queries: count, first, withinThree } = score(group);
		row(name, [count, first, withinThree]);
	}
	const all = score(answers);
	const percent = (part: number) => (100 * part) / all.queries;
	row('all', [all.queries, all.first, all.withinThree]);
	row('', ['%', percent(all.first).toFixed(1), percent(all.withinThree).toFixed(1)]);

	console.log('\nMisses:');
	for (const { query, ids } of answers.filter((answer) => !isAnswered(answer, 1))) {
		const came = ids.slice(0, 3).join(', ') || 'nothing';
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
	await server.stop();
}

function fail(message: string): never {
	console.error(message);
	process.exit(2);
}
