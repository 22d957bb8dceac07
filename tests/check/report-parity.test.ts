// Long: a case for each way in which two languages may differ, and its counterpart that is no fault.

import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
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
			...english('See [this](https://example.com/en-us/a), [that](../search/) and [more](#optional).'),
			...swedish('Se [detta](https://example.com/sv-se/a), [det](../search/) och [mer](#optional).'),
		};
		expect(await problemsIn(edits)).toEqual([]);
	});

	test('are reported where two have changed places', async () => {
		const edits = {
			...english('Read how it [stores](https://example.com/a) and [shares](https://example.com/b).'),
			...swedish('Läs hur det [lagras](https://example.com/b) och [delas](https://example.com/a).'),
		};
		expect(await problemsIn(edits)).toEqual([
			'content/sv/data-collection.mdx:16:13: Unexpected link to `https://example.com/b` at this place, expected `https://example.com/a` first as in `content/en/data-collection.mdx:16` (parity-links)',
		]);
	});

	test('are compared in a heading, too', async () => {
		const heading = '## [Källor](#sources)';
		const edits = { [sv]: { find: heading, replace: `${heading} [mer](https://example.com/a)` } };
		expect(await problemsIn(edits)).toEqual([
			'content/sv/data-collection.mdx:14:23: Unexpected link to `https://example.com/a`, expected none as below `content/en/data-collection.mdx:14` (parity-links)',
		]);
	});

	test('are reported where one is missing, with the place of the other', async () => {
		expect(await problemsIn({ ...english('See [this](https://example.com/a).'), ...swedish('Se detta.') })).toEqual([
			'content/sv/data-collection.mdx:14:1: Unexpected text without a link to `https://example.com/a`, expected one as in `content/en/data-collection.mdx:16` (parity-links)',
		]);
	});

	test('are reported where one is too many', async () => {
		expect(await problemsIn({ ...english('See this.'), ...swedish('Se [detta](https://example.com/a).') })).toEqual([
			'content/sv/data-collection.mdx:16:4: Unexpected link to `https://example.com/a`, expected none as below `content/en/data-collection.mdx:14` (parity-links)',
		]);
	});

	test('are reported where one leads elsewhere, in a table, too', async () => {
		const found = await problemsIn({
			[en]: { find: 'Yes; Friendly name', replace: 'Yes; [Friendly name](https://example.com/a)' },
			[sv]: { find: 'Eget namn', replace: '[Eget namn](https://example.com/b)' },
		});
		expect(found.map((message) => message.replace(/:\d+: /, ': '))).toEqual([
			'content/sv/data-collection.mdx:18: Unexpected text without a link to `https://example.com/a`, expected one as in `content/en/data-collection.mdx:25` (parity-links)',
			expect.stringMatching(
				/^content\/sv\/data-collection\.mdx:\d+: Unexpected link to `https:\/\/example\.com\/b`.* \(parity-links\)$/,
			),
		]);
	});
});

describe('the text below each heading', () => {
	const both = (here: string, there: string) => ({ ...english(here), ...swedish(there) });

	test('may have its words in other lists and paragraphs that are as many', async () => {
		expect(await problemsIn(both('- One.\n- Two.\n\nThree.', '- Ett.\n\n- Två.\n\nTre.'))).toEqual([]);
	});

	test.each([
		['a paragraph', 'One.\n\nTwo.', 'Ett.', '1 paragraph below this, expected 2'],
		['all of it', 'One.', '', '0 paragraphs below this, expected 1'],
		['a row', '| A | B |\n| - | - |\n| C | D |', '| A | B |\n| - | - |', '2 table cells below this, expected 4'],
		['a block of code', 'One.', 'Ett.\n\n```\nkod\n```', '1 code block below this, expected 0'],
	])('is reported with %s in one language only', async (_, here, there, found) => {
		expect(await problemsIn(both(here, there))).toEqual([
			`content/sv/data-collection.mdx:14:1: Unexpected ${found} as below \`content/en/data-collection.mdx:14\` (parity-blocks)`,
		]);
	});

	test('is reported for each kind, and may differ on purpose', async () => {
		const edits = both('- [ ] One.\n\nTwo.', '- Ett.\n\nTvå.');
		expect(await problemsIn(edits)).toEqual([
			expect.stringContaining('Unexpected 0 tasks below this, expected 1 as'),
			expect.stringContaining('Unexpected 1 list item below this, expected 0 as'),
		]);
		const intended = 'intended:\n  data-collection:\n    sources:\n      blocks: It is done in Swedish.\n';
		expect(await problemsIn({ ...edits, 'sv/translation.yaml': { content: intended } })).toEqual([]);
	});
});

describe('statements', () => {
	test('stand below the same headings', async () => {
		const source = await readFile('tests/fixtures/small-site/content/sv/data-collection.mdx', 'utf8');
		const [optional = ''] = /<OptionalData>.*<\/OptionalData>/s.exec(source) ?? [];
		const [never = ''] = /<NeverCollected>.*<\/NeverCollected>/s.exec(source) ?? [];
		expect(
			await problemsIn({
				[sv]: { content: source.replace(optional, '\0').replace(never, optional).replace('\0', never) },
			}),
		).toEqual([
			'content/sv/data-collection.mdx:38:3: Unexpected `never-photos` below the heading `optional`, expected it below the heading `never` as in `content/en/data-collection.mdx:44` (parity-heading)',
			'content/sv/data-collection.mdx:46:3: Unexpected `optional-errors` below the heading `never`, expected it below the heading `optional` as in `content/en/data-collection.mdx:36` (parity-heading)',
		]);
	});

	test('are in the same order in each list, whatever the order of another', async () => {
		const more = {
			[en]: [
				['- [Devices](#source-devices)', '- [Devices](#source-devices)\n- [Accounts](#source-accounts)'],
				['- [Photos](#never-photos)', '- [Photos](#never-photos)\n- [Films](#never-films)'],
			],
			[sv]: [
				['- [Enheter](#source-devices)', '- [Konton](#source-accounts)\n- [Enheter](#source-devices)'],
				['- [foton](#never-photos)', '- [filmer](#never-films)\n- [foton](#never-photos)'],
			],
		};
		const edits: Record<string, Edit> = {
			'sv/translation.yaml': {
				content: 'intended:\n  data-collection:\n    source-accounts:\n      order: By weight.\n',
			},
		};
		for (const [path, pairs] of Object.entries(more)) {
			let content = await readFile(`tests/fixtures/small-site/content/${path}`, 'utf8');
			for (const [find = '', replace = ''] of pairs) content = content.replace(find, replace);
			edits[path] = { content };
		}
		expect(await problemsIn(edits)).toEqual([
			'content/sv/data-collection.mdx:47:3: Unexpected `never-films` at this place, expected `never-photos` of line 48 first, as in `content/en/data-collection.mdx:45` (parity-order)',
		]);
	});
});

describe('the frontmatter', () => {
	test('has the same revision', async () => {
		expect(await problemsIn({ [sv]: { find: 'revision: 2022-04-27', replace: 'revision: 2022-04-28' } })).toEqual([
			'content/sv/data-collection.mdx:4:1: Unexpected revision `2022-04-28`, expected `2022-04-27` as in `content/en/data-collection.mdx:4` (parity-frontmatter)',
		]);
	});

	test('links to the same statements, in the same order', async () => {
		const row = (kind: string, text: string) => `\n  - { kind: ${kind}, name: A, text: '${text}' }`;
		const answers = (item: string) =>
			`answers:${row('required', `A [B](#hardware), [C](#${item}).`)}${row('conditional', 'A.')}${row('optional', '[D](#optional-errors)')}${row('never', '[E](#never-photos)')}`;
		const found = await problemsIn({
			'en/index.mdx': {
				find: 'description: A site to test with.',
				replace: `description: A.\n${answers('hardware-imei')}`,
			},
			'sv/index.mdx': {
				find: 'description: En webbplats att testa med.',
				replace: `description: A.\n${answers('hardware-name')}`,
			},
		});
		expect(found).toEqual([
			'content/sv/index.mdx:4:1: Unexpected answers `required: hardware, hardware-name; conditional: ; optional: optional-errors; never: never-photos`, expected `required: hardware, hardware-imei; conditional: ; optional: optional-errors; never: never-photos` as in `content/en/index.mdx:4` (parity-frontmatter)',
		]);
	});

	test('remarks on the same items', async () => {
		const [there, here] = ['usage', 'hardware-name'].map((id) => `remarks: { ${id}: 'See [A](#apps).' }`);
		const found = await problemsIn({
			'en/index.mdx': { find: 'description: A site to test with.', replace: `description: A.\n${there}` },
			'sv/index.mdx': { find: 'description: En webbplats att testa med.', replace: `description: A.\n${here}` },
		});
		expect(found).toEqual([
			'content/sv/index.mdx:4:1: Unexpected remarks `hardware-name → apps`, expected `usage → apps` as in `content/en/index.mdx:4` (parity-frontmatter)',
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
			'content/sv/translation.yaml:4:7: Unexpected intended difference in the links of `sources`, expected none: `content/sv/data-collection.mdx` is like its original (parity-intended)',
		]);
	});

	test('is none while the page has other problems', async () => {
		const image = { find: '\n---\n', replace: '\n---\n\n![a](b.png)\n' };
		const problems = await problemsIn({ [sv]: image, 'sv/translation.yaml': intended });
		expect(problems.map((problem) => /\((\S+)\)$/.exec(problem)?.[1])).toEqual(['image']);
	});

	test('is one on a page that there is not, and in the language of the originals', async () => {
		const file = { content: 'intended:\n  abuot:\n    sources:\n      links: A slip.\n' };
		expect(
			await problemsIn({ 'sv/translation.yaml': file, 'en/translation.yaml': { content: 'originals: {}\n' } }),
		).toEqual([
			'content/en/translation.yaml:1:1: Unexpected record of a translation, expected none: the other languages translate this one (translation-original)',
			'content/sv/translation.yaml:2:3: Unexpected page `abuot`, expected one of `data-collection`, `index` (translation-page)',
		]);
	});

	test('cannot be one in a verdict', async () => {
		const file = { content: 'intended:\n  data-collection:\n    hardware-imei:\n      mam: It is so.\n' };
		expect(await problemsIn({ 'sv/translation.yaml': file })).toEqual([
			'content/sv/translation.yaml:4:7: Unexpected key `mam` in `intended.data-collection.hardware-imei`, expected one of `links`, `blocks`, `order`, `revision`, `answers`, `remarks` (yaml-form)',
		]);
	});
});
