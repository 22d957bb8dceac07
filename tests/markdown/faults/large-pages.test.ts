import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../../src/content-files/message.ts';
import { processorSeconds } from '../../helpers/processor-time.ts';
import { saidBy } from './facts-of-page.ts';
import { lineAt } from './mutator.ts';
import { checkPair, enPath, readEnglish, svPath } from './page-pair.ts';

const en = readFileSync(`tests/fixtures/small-site/${enPath}`, 'utf8');
const sv = readFileSync(`tests/fixtures/small-site/${svPath}`, 'utf8');

// A line that is too long is reported unread, and the longest line that is read takes less than a second: both are so far
// from the limit that no machine is too slow. Of so short a time, a ratio would tell more of the engine warming up than of
// the code.
const slowest = 10;
const longLines: [what: string, find: string, replace: (words: string) => string, translation?: string][] = [
	['a label', '[IMEI number]', (words) => `[${words}]`],
	['a condition', 'Managed apps only', (words) => words],
	['a verdict', '| Yes; Friendly name', (words) => `| Yes; ${words}`],
	['a note', '**Note:** ', (words) => `**Note:** ${words} `],
	['a sentence', '## Sources', (words) => `${words}\n\n## Sources`, sv.replace('## [Källor]', 'Ord.\n\n## [Källor]')],
];

describe.each(longLines)('takes in time %s', (_, find, replace, translation = sv) => {
	const withWords = async (words: string) => {
		const content = en.replace(find, replace(words));
		const [checked, seconds] = await processorSeconds(async () => checkPair(await readEnglish(content), translation));
		expect(seconds).toBeLessThan(slowest);
		return { ...checked, at: lineAt(content, content.indexOf(words)), content };
	};

	test('as long as a line may be, and says all of it', async () => {
		const words = `${'many words '.repeat(1_800)}to the end`;
		const { pages, messages } = await withWords(words);
		expect(messages).toEqual([]);
		expect(saidBy(pages[0])).toContain(words);
	});

	test('of 1 MB, and reports the line', async () => {
		const { messages, at, content } = await withWords(`${'many words '.repeat(95_000)}to the end`);
		const length = content.split('\n')[at - 1]?.length;
		expect(messages.map(formatMessage)).toContain(
			`${enPath}:${at}:1: Unexpected line of ${length} characters, expected at most 20000 (line-long)`,
		);
	});
});

describe('takes in time', () => {
	const withRows = async (count: number) => {
		const rows = Array.from({ length: count }, (_, index) => `| | [Item ${index}](#item-${index}) | Yes |\n`);
		const bullets = Array.from({ length: count }, (_, index) => `  - [Uppgift ${index}](#item-${index})\n`);
		const english = en.replace('| | [Device name]', (next) => rows.join('') + next);
		const swedish = sv.replace('  - [Enhetsnamn]', (next) => bullets.join('') + next);
		const [{ pages, messages }, seconds] = await processorSeconds(async () =>
			checkPair(await readEnglish(english), swedish),
		);
		expect(messages).toEqual([]);
		for (const { policy } of pages) {
			const ids = policy.required?.categories.flatMap(({ items }) => items.map(({ id }) => id)) ?? [];
			expect(ids.filter((id) => id.startsWith('item-'))).toHaveLength(count);
		}
		return seconds;
	};

	const withParagraphs = async (count: number) => {
		const paragraphs = Array.from({ length: count }, (_, index) => `Some words, for the ${index}th time.\n\n`);
		const content = en.replace('## Required', (next) => paragraphs.join('') + next);
		const [page, seconds] = await processorSeconds(() => readEnglish(content));
		expect(page.messages).toEqual([]);
		expect(saidBy(page)).toContain(`Some words, for the ${count - 1}th time.`);
		return seconds;
	};

	// Ten times the lines are to take about ten times as long, on any machine; a time that grows with the square of the
	// lines takes a hundred times as long. The ratio tells the two apart, where a number of seconds would fit one machine only.
	test.each<[string, number, (count: number) => Promise<number>]>([
		['a table of 5,000 rows, and its translation', 500, withRows],
		['a page of 10,000 short paragraphs', 1_000, withParagraphs],
	])('%s', async (_, count, secondsWith) => {
		await secondsWith(count); // The engine warms up: its first pages take twice as long.
		const seconds = await secondsWith(count);
		expect(await secondsWith(10 * count)).toBeLessThan(20 * seconds);
	});
});
