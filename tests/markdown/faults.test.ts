import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { saidBy } from './faults/facts-of-page.ts';
import { checkPair, enPath, readEnglish, svPath } from './faults/page-pair.ts';

const slowest = 10_000;
const en = readFileSync(enPath, 'utf8');
const sv = readFileSync(svPath, 'utf8');

describe('takes in time', () => {
	const words = 'many words '.repeat(95_000);
	const rows = Array.from({ length: 10_000 }, (_, index) => `| | [Item ${index}](#item-${index}) | Yes |`);
	const bullets = Array.from({ length: 10_000 }, (_, index) => `  - [Uppgift ${index}](#item-${index})`);

	test.each([
		['a label of 1 MB', '[IMEI number]', `[${words}]`],
		['a condition of 1 MB', 'Managed apps only', words],
		['a verdict of 1 MB', '(#hardware-imei) | No', `(#hardware-imei) | No ${words}`],
		['a note of 1 MB', '**Note:** ', `**Note:** ${words}`],
	])('%s', async (_, find, replace) => {
		const start = performance.now();
		const { pages, messages } = await checkPair(await readEnglish(en.replace(find, replace)), sv);
		expect(performance.now() - start).toBeLessThan(slowest);
		if (messages.length === 0) expect(saidBy(pages[0])).toContain(words.trim());
	});

	test('a table of 10,000 rows, and its translation', async () => {
		const start = performance.now();
		const { pages, messages } = await checkPair(
			await readEnglish(en.replace('| | [IMEI', `${rows.join('\n')}\n| | [IMEI`)),
			sv.replace('  - [IMEI', `${bullets.join('\n')}\n  - [IMEI`),
		);
		expect(performance.now() - start).toBeLessThan(slowest);
		expect(messages).toEqual([]);
		for (const { policy } of pages) {
			expect(policy.required?.categories.flatMap(({ items }) => items)).toHaveLength(77 + 10_000);
		}
	});
});
