import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/markdown/check-content.ts';
import { formatMessage } from '../../src/markdown/format-message.ts';
import { contentWith, type Edit } from '../helpers/content-folder.ts';
import { saidBy } from './faults/facts-of-page.ts';
import { checkPair, enPath, readEnglish, svPath } from './faults/page-pair.ts';

const slowest = 10_000;
const en = readFileSync(enPath, 'utf8');
const sv = readFileSync(svPath, 'utf8');

const wholeFileFaults: Record<string, [named: string, edits: Record<string, Edit>]> = {
	'an empty file, English': [enPath, { 'en/data-collection.mdx': { content: '' } }],
	'an empty file, Swedish': [svPath, { 'sv/data-collection.mdx': { content: '' } }],
	'a file of white space': [svPath, { 'sv/data-collection.mdx': { content: '\n \n\t\n' } }],
	'a byte order mark alone': [enPath, { 'en/data-collection.mdx': { content: '\uFEFF' } }],
	'a file without its body': [
		svPath,
		{ 'sv/data-collection.mdx': { content: sv.slice(0, sv.indexOf('\n---\n', 4) + 5) } },
	],
	'a file without its frontmatter': [
		enPath,
		{ 'en/data-collection.mdx': { content: en.slice(en.indexOf('\n---\n', 4) + 5) } },
	],
	'half a file': [enPath, { 'en/data-collection.mdx': { content: en.slice(0, en.length / 2) } }],
	'a missing file, English': [enPath, { 'en/data-collection.mdx': 'remove' }],
	'a missing file, Swedish': [svPath, { 'sv/data-collection.mdx': 'remove' }],
	'a missing overview': ['content/sv/index.mdx', { 'sv/index.mdx': 'remove' }],
	'a file in the folder of another language': [enPath, { 'en/data-collection.mdx': { content: sv } }],
	'two files in each other’s place': [
		enPath,
		{ 'en/data-collection.mdx': { content: sv }, 'sv/data-collection.mdx': { content: en } },
	],
	'a file outside the languages': [
		'content/data-collection.mdx',
		{ 'sv/data-collection.mdx': 'remove', 'data-collection.mdx': { content: sv } },
	],
	'a file in the folder of no language': [
		'content/xx/data-collection.mdx',
		{ 'xx/data-collection.mdx': { content: sv } },
	],
	'a file in a folder of its own': [
		svPath,
		{ 'sv/data-collection.mdx': 'remove', 'sv/policy/data-collection.mdx': { content: sv } },
	],
	'a file of another kind': [svPath, { 'sv/data-collection.mdx': 'remove', 'sv/data-collection.md': { content: sv } }],
	'UTF-16 for UTF-8': [svPath, { 'sv/data-collection.mdx': { content: Buffer.from(sv, 'utf16le') } }],
	'Latin-1 for UTF-8': [svPath, { 'sv/data-collection.mdx': { content: Buffer.from(sv, 'latin1') } }],
	'bytes that are no text': [
		svPath,
		{ 'sv/data-collection.mdx': { content: Uint8Array.from({ length: 999 }, (_, i) => i) } },
	],
};

test.each(Object.entries(wholeFileFaults))('names the file of %s', async (_, [named, edits]) => {
	const { messages } = await checkContent(await contentWith(edits));
	expect(messages.map(formatMessage).filter((message) => message.includes(named))).not.toEqual([]);
});

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
