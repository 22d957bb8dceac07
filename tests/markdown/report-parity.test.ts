import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/markdown/check-content.ts';
import { formatMessage } from '../../src/markdown/format-message.ts';
import { type Edit, smallSiteWith } from '../helpers/content-folder.ts';

const en = 'en/data-collection.mdx';
const sv = 'sv/data-collection.mdx';

async function problemsIn(edits: Record<string, Edit>): Promise<string[]> {
	return (await checkContent(await smallSiteWith(edits))).messages.map(formatMessage);
}

/** Put a sentence below the first heading of a page. */
const below = (heading: string, sentence: string): Edit => ({ find: heading, replace: `${heading}\n\n${sentence}` });
const english = (sentence: string) => ({ [en]: below('## Sources', sentence) });
const swedish = (sentence: string) => ({ [sv]: below('## [Källor](#sources)', sentence) });

describe('the links below each heading', () => {
	test('are the same in every language, each in its own region', async () => {
		const edits = {
			...english('See [this](https://example.com/en-us/a), [that](../about/) and [more](#optional).'),
			...swedish('Se [mer](#optional), [det](../about/) och [detta](https://example.com/sv-se/a).'),
		};
		expect(await problemsIn(edits)).toEqual([]);
	});

	test('are reported where one is missing, with the place of the other', async () => {
		expect(await problemsIn({ ...english('See [this](https://example.com/a).'), ...swedish('Se detta.') })).toEqual([
			'content/sv/data-collection.mdx:14:1: Unexpected text without a link to `https://example.com/a`, expected one as in `content/en/data-collection.mdx:16`',
		]);
	});

	test('are reported where one is too many', async () => {
		expect(await problemsIn({ ...english('See this.'), ...swedish('Se [detta](https://example.com/a).') })).toEqual([
			'content/sv/data-collection.mdx:16:4: Unexpected link to `https://example.com/a`, expected none as below `content/en/data-collection.mdx:14`',
		]);
	});

	test('are reported where one leads elsewhere, in a table, too', async () => {
		const found = await problemsIn({
			[en]: { find: 'Yes; Friendly name', replace: 'Yes; [Friendly name](https://example.com/a)' },
			[sv]: { find: 'Eget namn', replace: '[Eget namn](https://example.com/b)' },
		});
		expect(found.map((message) => message.replace(/:\d+: /, ': '))).toEqual([
			'content/sv/data-collection.mdx:18: Unexpected text without a link to `https://example.com/a`, expected one as in `content/en/data-collection.mdx:25`',
			expect.stringMatching(/^content\/sv\/data-collection\.mdx:\d+: Unexpected link to `https:\/\/example\.com\/b`/),
		]);
	});
});

describe('the frontmatter', () => {
	test('has the same revision', async () => {
		expect(await problemsIn({ [sv]: { find: 'revision: 2022-04-27', replace: 'revision: 2022-04-28' } })).toEqual([
			'content/sv/data-collection.mdx:4:1: Unexpected revision `2022-04-28`, expected `2022-04-27` as in `content/en/data-collection.mdx:4`',
		]);
	});

	test('has the same examples', async () => {
		const answers = (never: string) =>
			`answers:\n  required: { text: A, examples: [hardware-imei] }\n  optional: { text: B, examples: [optional-errors] }\n  never: { text: C, examples: [${never}] }`;
		const found = await problemsIn({
			'en/index.mdx': {
				find: 'description: A site to test with.',
				replace: `description: A.\n${answers('never-photos')}`,
			},
			'sv/index.mdx': {
				find: 'description: En webbplats att testa med.',
				replace: `description: A.\n${answers('hardware-name')}`,
			},
		});
		expect(found).toEqual([
			'content/sv/index.mdx:4:1: Unexpected answers `hardware-imei, optional-errors, hardware-name`, expected `hardware-imei, optional-errors, never-photos` as in `content/en/index.mdx:4`',
		]);
	});
});

describe('a difference that is recorded as intended', () => {
	const intended = {
		content: 'intended:\n  data-collection:\n    sources:\n      links: The page is in Swedish only.\n',
	};

	test('is no problem', async () => {
		const edits = { ...english('See this.'), ...swedish('Se [detta](https://example.com/a).') };
		expect(await problemsIn({ ...edits, 'sv/translation.yaml': intended })).toEqual([]);
	});

	test('is one where there is no such difference', async () => {
		expect(await problemsIn({ 'sv/translation.yaml': intended })).toEqual([
			'content/sv/translation.yaml:4:7: Unexpected intended difference in the links of `sources`, expected none: `content/sv/data-collection.mdx` is like its original',
		]);
	});

	test('cannot be one in a verdict', async () => {
		const file = { content: 'intended:\n  data-collection:\n    hardware-imei:\n      mam: It is so.\n' };
		expect(await problemsIn({ 'sv/translation.yaml': file })).toEqual([
			expect.stringMatching(
				/^content\/sv\/translation\.yaml:4:7: Unexpected value at `intended\.data-collection\.hardware-imei/,
			),
		]);
	});
});
