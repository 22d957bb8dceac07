import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { formatMessage } from '../../../src/content-files/message.ts';
import { type Edit, smallSiteWith } from '../../helpers/content-folder.ts';
import { enPath, svPath } from './page-pair.ts';

const en = readFileSync(`tests/fixtures/small-site/${enPath}`, 'utf8');
const sv = readFileSync(`tests/fixtures/small-site/${svPath}`, 'utf8');

const faults: Record<string, [named: string, edits: Record<string, Edit>]> = {
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

test.each(Object.entries(faults))('names the file of %s', async (_, [named, edits]) => {
	const { messages } = await checkContent(await smallSiteWith(edits));
	expect(messages.map(formatMessage).filter((message) => message.includes(named))).not.toEqual([]);
});
