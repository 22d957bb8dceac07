// Long: a list of faults with their messages, of each plugin, each kind of file and both languages.

import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { type Edit, smallSiteWith } from '../helpers/content-folder.ts';

const en = 'en/data-collection.mdx';
const sv = 'sv/data-collection.mdx';

const englishTable = `| Category | Data item | With MAM only |
| --- | --- | --- |
| [Hardware](#hardware) | [IMEI number](#hardware-imei) | No |
| | [Device name](#hardware-name) | Yes; Friendly name |
| [Apps](#apps), such as: | **Note:** Only if the device is managed. | |
| | [app ID](#app-id) | Yes (Managed apps only) |
| [Usage data](#usage) (like clicks) | | Yes |
`;

const swedishList = `- [Maskinvara](#hardware)
  - [IMEI-nummer](#hardware-imei)
  - [Enhetsnamn](#hardware-name)
    - Eget namn
- [Appar](#apps), till exempel:
  - **Anmärkning:** Bara om enheten hanteras.
  - [app-ID](#app-id)
    - Endast hanterade appar
- [Användningsdata](#usage) (som klick)
`;

const swedishTable = `| Kategori | Uppgift | Med enbart MAM |
| --- | --- | --- |
| [Maskinvara](#hardware) | [IMEI-nummer](#hardware-imei) | Nej |
| | [Enhetsnamn](#hardware-name) | Ja; Eget namn |
| [Appar](#apps), till exempel: | **Anmärkning:** Bara om enheten hanteras. | |
| | [app-ID](#app-id) | Ja (Endast hanterade appar) |
| [Användningsdata](#usage) (som klick) | | Ja |
`;

/**
 * An edit, and the problems that it makes; those without a path are of the edited file. The places were counted by hand
 * in tests/fixtures/small-site; the frontmatter of the policy takes the first ten lines.
 */
type FaultOfFile = [file: string, find: string, replace: string, ...expected: string[]];

async function problemsIn(edits: Record<string, Edit>): Promise<string[]> {
	const { messages } = await checkContent(await smallSiteWith(edits));
	return messages.map(formatMessage);
}

async function expectProblems([file, find, replace, ...expected]: FaultOfFile): Promise<void> {
	expect(await problemsIn({ [file]: { find, replace } })).toEqual(
		expected.map((message) => (message.startsWith('content/') ? message : `content/${file}:${message}`)),
	);
}

test('finds nothing wrong with the small site', async () => {
	expect(await problemsIn({})).toEqual([]);
	expect(await problemsIn(namedBeside('never-photos'))).toEqual([]);
});

/** A fault for each plugin, in the order in which they run, to show that they do. */
const faultOfPlugin: Record<string, FaultOfFile> = {
	'frontmatter: YAML that does not parse': [
		en,
		'title: Small policy\nd',
		'title: Small: policy\nd',
		'2:8: Unexpected `Small: policy`, expected quotes around a text with `: ` in it, or the indentation of the lines beside it (yaml-syntax)',
	],
	'remark-broken-characters: broken characters': [
		en,
		'[Photos]',
		'[A personâ€™s photos]',
		'44:12: Unexpected broken characters `â€™`, expected the one that they stood for: the text was decoded with another encoding than UTF-8 (characters-broken)',
	],
	'remark-allowed-content: an expression': [
		en,
		'## Sources',
		'## Sources\n\nThere are {count}.',
		'16:11: Unexpected expression `{count}`, expected text; a brace is written `\\{` (mdx-code)',
	],
	'remark-links: a link without text': [
		en,
		'## Sources',
		'## Sources\n\nSee [](#never).',
		'16:5: Unexpected link without text, expected `[text](#never)` (link-empty)',
	],
	'remark-heading-ids: a heading without an id in a translation': [
		sv,
		'## [Källor](#sources)',
		'## Källor',
		'14:1: Unexpected heading without an id, expected `[Källor](#sources)` (heading-id)',
	],
	'remark-statements: a bullet nested under a data source': [
		en,
		'(#source-devices)',
		'(#source-devices)\n  - [Apps](#source-apps)',
		'17:3: Unexpected bullet nested under a data source, expected a flat list (list-nested)',
		'17:5: Unexpected id `source-apps` in one language only, expected it in `content/sv/data-collection.mdx`, too, below line 16 (parity-id)',
	],
	'remark-required-data: an unknown verdict at its cell': [
		en,
		'| No |',
		'| Maybe |',
		'24:59: Unexpected verdict `Maybe`, expected `Yes`, `No`, `Yes (…)` or `Yes; …` (verdict-unknown)',
	],
	'remark-optional-data: a marker twice': [
		en,
		'## Never',
		'<OptionalData>\n\n- [More](#optional-more)\n\n</OptionalData>\n\n## Never',
		'40:1: Unexpected second `<OptionalData>`, expected one on a page (marker-second)',
	],
	'remark-never-collected: text beside the list in a marker': [
		en,
		'- [Photos](#never-photos)',
		'These:\n\n- [Photos](#never-photos)',
		'44:1: Unexpected paragraph in `<NeverCollected>`, expected one list (marker-content)',
	],
	'the pages as a whole: a revision without its policy': [
		'en/index.mdx',
		'---\n\nThe',
		'revision: 2022-04-27\nsource: { title: A, url: null, language: en, date: 2022-04-27 }\n---\n\nThe',
		'1:1: Unexpected page with a `revision` but without `<RequiredData>`, `<OptionalData>`, `<NeverCollected>`, expected all parts of the policy (policy-part)',
		'content/sv/index.mdx:1:1: Unexpected frontmatter without `revision`, expected `2022-04-27` as in `content/en/index.mdx:4` (parity-frontmatter)',
	],
	'rehype-outline: an id that a heading has, too': [
		en,
		'(#optional-errors)',
		'(#optional)',
		'32:1: Unexpected duplicate id `optional`, expected it once: it stands at 36:3 already (id-duplicate)',
		'content/sv/data-collection.mdx:38:3: Unexpected id `optional-errors`, expected one that `content/en/data-collection.mdx` has, too (id-unknown)',
	],
};

describe('runs', () => {
	test.each(Object.entries(faultOfPlugin))('%s', async (_, fault) => await expectProblems(fault));
});

const faultsOfOneFile: Record<string, FaultOfFile> = {
	'a bracket lost in a label': [
		en,
		'(like clicks)',
		'(like clicks',
		'28:3: Unexpected `(` alone in a category, expected a `)` to match (bracket-lost)',
		'content/sv/data-collection.mdx:30:3: Unexpected qualifier `som klick` of `usage`, expected none as in `content/en/data-collection.mdx:28` (parity-qualifier)',
	],
	'a heading of the first depth': [
		en,
		'## Sources',
		'# Sources',
		'14:1: Unexpected heading of depth 1, expected 2 or more: the title stands in the frontmatter (heading-depth)',
		'content/sv/data-collection.mdx:14:1: Unexpected `sources` under `heading of depth 2`, expected it under `heading of depth 1` as in `content/en/data-collection.mdx:14` (parity-group)',
	],
	'frontmatter without an end': [
		'en/index.mdx',
		'---\n\nThe',
		' ---\n\nThe',
		'2:1: Unexpected id `title-small-sitedescription-a-site-to-test-with` in one language only, expected it in `content/sv/index.mdx`, too, below line 1 (parity-id)',
		'4:1: Unexpected frontmatter without an end, expected a line `---` (frontmatter-end)',
	],
	'a non-breaking space after a bullet': [
		en,
		'- [Photos]',
		'-\u00A0[Photos]',
		'44:1: Unexpected paragraph in `<NeverCollected>`, expected one list (marker-content)',
		'44:2: Unexpected non-breaking space `U+00A0`, expected a space: without one, Markdown sees neither a heading nor a list item (characters-broken)',
	],
	'a remark in the brackets of a condition': [
		en,
		'Yes; Friendly name',
		'Yes; (Friendly name)',
		'25:37: Unexpected verdict `Yes; (Friendly name)`, expected `Yes`, `No`, `Yes (…)` or `Yes; …` (verdict-unknown)',
	],
	'a condition without a space before it': [
		en,
		'Yes (Managed apps only)',
		'Yes(Managed apps only)',
		'27:25: Unexpected verdict `Yes(Managed apps only)`, expected `Yes`, `No`, `Yes (…)` or `Yes; …` (verdict-unknown)',
	],
	'a condition without its end': [
		en,
		'Yes (Managed apps only)',
		'Yes (Managed apps only',
		'27:25: Unexpected verdict `Yes (Managed apps only`, expected `Yes`, `No`, `Yes (…)` or `Yes; …` (verdict-unknown)',
	],
	'a line too long to read in time': [
		en,
		'## Sources',
		`## Sources\n\n${'long '.repeat(4001)}`,
		'16:1: Unexpected line of 20005 characters, expected at most 20000 (line-long)',
	],
	'a remark on no item, and one with a link to no statement': [
		'en/index.mdx',
		'description: A site to test with.',
		'description: A site to test with.\nremarks:\n  never-films: See [films](#films).',
		'5:3: Unexpected id `never-films`, expected that of a statement or category (answer-unknown)',
		'5:16: Unexpected id `films`, expected that of a statement or category (answer-unknown)',
		'content/sv/index.mdx:1:1: Unexpected frontmatter without `remarks`, expected `never-films → films` as in `content/en/index.mdx:4` (parity-frontmatter)',
	],
	'a remark that is no paragraph': [
		'en/index.mdx',
		'description: A site to test with.',
		"description: A site to test with.\nremarks:\n  usage: '- A list'",
		'5:10: Unexpected Markdown block, expected one paragraph (note-markdown)',
		'content/sv/index.mdx:1:1: Unexpected frontmatter without `remarks`, expected `usage` as in `content/en/index.mdx:4` (parity-frontmatter)',
	],
};

describe('reports', () => {
	test.each(Object.entries(faultsOfOneFile))('%s', async (_, fault) => await expectProblems(fault));
});

/** Name a statement in each file that may do so, under a term that a statement of another verdict has, too. */
function namedBeside(id: string): Record<string, Edit> {
	const other = id === 'never-photos' ? 'usage' : 'never-photos';
	const search = { content: `terms:\n  ${id}: [!shared a]\n  ${other}: [!shared a]\n` };
	const provenance = { content: `source:\n  ${id}: A\ncorrections:\n  ${id}: [{ of: [A], text: A slip. }]\n` };
	const glossary = 'introduction: A\nterms:\n  mam:\n    term: B\n    explanation: C\n';
	const remark = { find: '\n---\n\n', replace: `\nremarks:\n  ${id}: See [it](#${id}).\n---\n\n` };
	return {
		'en/search.yaml': search,
		'sv/search.yaml': search,
		'en/provenance.yaml': provenance,
		'sv/provenance.yaml': provenance,
		'en/glossary.yaml': { content: `${glossary}    explains: [${id}]\n` },
		'sv/glossary.yaml': { content: glossary },
		'en/index.mdx': remark,
		'sv/index.mdx': remark,
		'ids.yaml': { content: `data-collection:\n  - ${id}\n` },
		'revisions/2023-01-01.yaml': {
			content: `title: A\nurl: https://example.com/\nlanguage: en\nstatements:\n  ${id}:\n    ${id === 'hardware-name' ? 'mam: no' : 'label: { en: B }'}\nnotes:\n  - ids: [${id}]\n    text: { en: C, sv: D }\n`,
		},
	};
}

const faultsBetweenLanguages: Record<string, [edits: Record<string, Edit>, ...expected: string[]]> = {
	'a duplicate id at the second link': [
		{ [en]: { find: '[Device name](#hardware-name)', replace: '[Device name](#hardware-imei)' } },
		'content/en/data-collection.mdx:25:5: Unexpected duplicate id `hardware-imei`, expected it once: it stands at 24:27 already (id-duplicate)',
		'content/sv/data-collection.mdx:24:5: Unexpected id `hardware-name`, expected one that `content/en/data-collection.mdx` has, too (id-unknown)',
	],
	'a row outside a category': [
		{ [en]: { find: '| [Hardware](#hardware) |', replace: '| |' } },
		'content/en/data-collection.mdx:24:1: Unexpected row outside a category, expected a category in its first cell (category-missing)',
		'content/en/data-collection.mdx:25:1: Unexpected row outside a category, expected a category in its first cell (category-missing)',
		'content/sv/data-collection.mdx:22:3: Unexpected id `hardware`, expected one that `content/en/data-collection.mdx` has, too (id-unknown)',
	],
	'a row below a standalone category': [
		{
			[en]: { find: '| | Yes |', replace: '| | Yes |\n| | [Clicks](#usage-clicks) | Yes |' },
			[sv]: { find: '(som klick)', replace: '(som klick)\n- [Klick](#usage-clicks)' },
		},
		'content/en/data-collection.mdx:29:1: Unexpected row outside a category, expected a category in its first cell (category-missing)',
		'content/sv/data-collection.mdx:31:3: Unexpected category `Klick` without data items, expected at least one (category-empty)',
	],
	'a category without data items': [
		{
			[en]: { find: '| | [app ID](#app-id) | Yes (Managed apps only) |\n', replace: '' },
			[sv]: { find: '  - [app-ID](#app-id)\n    - Endast hanterade appar\n', replace: '' },
		},
		'content/en/data-collection.mdx:26:3: Unexpected category `Apps` without data items, expected at least one (category-empty)',
		'content/sv/data-collection.mdx:26:3: Unexpected category `Appar` without data items, expected at least one (category-empty)',
	],
	'a data item without an id, with a proposal': [
		{ [sv]: { find: '[IMEI-nummer](#hardware-imei)', replace: 'IMEI-nummer' } },
		'content/en/data-collection.mdx:24:27: Unexpected id `hardware-imei` in one language only, expected it in `content/sv/data-collection.mdx`, too, below line 22 (parity-id)',
		'content/sv/data-collection.mdx:23:5: Unexpected data item without an id, expected `[IMEI-nummer](#hardware-imei-nummer)` (id-missing)',
	],
	'an id in the default language only': [
		{ [sv]: { find: '- [Enheter](#source-devices)', replace: 'Enheter.' } },
		'content/en/data-collection.mdx:16:3: Unexpected id `source-devices` in one language only, expected it in `content/sv/data-collection.mdx`, too, below line 14 (parity-id)',
	],
	'an id in a translation only': [
		{ [sv]: { find: '- [foton](#never-photos)', replace: '- [foton](#never-photos)\n- [filmer](#never-films)' } },
		'content/sv/data-collection.mdx:47:3: Unexpected id `never-films`, expected one that `content/en/data-collection.mdx` has, too (id-unknown)',
	],
	'a verdict that a table in another language contradicts': [
		{ [sv]: { find: swedishList, replace: swedishTable.replace('| Nej |', '| Ja |') } },
		'content/sv/data-collection.mdx:24:61: Unexpected verdict `yes` of `hardware-imei`, expected `no` as in `content/en/data-collection.mdx:24` (parity-mam)',
	],
	'verdicts of no form in the table of another language': [
		{
			[sv]: {
				find: swedishList,
				replace: swedishTable.replace('Ja (Endast hanterade appar)', 'Om hanterad').replace('| Nej |', '| No |'),
			},
		},
		'content/sv/data-collection.mdx:24:61: Unexpected verdict `No`, expected `Ja`, `Nej`, `Ja (…)` or `Ja; …` (verdict-unknown)',
		'content/sv/data-collection.mdx:27:25: Unexpected verdict `Om hanterad`, expected `Ja`, `Nej`, `Ja (…)` or `Ja; …` (verdict-unknown)',
	],
	'a condition that a translation lacks': [
		{ [sv]: { find: '\n    - Endast hanterade appar', replace: '' } },
		'content/sv/data-collection.mdx:28:5: Unexpected `app-id` without its condition, expected a translation of `Managed apps only` in `content/en/data-collection.mdx:27` (parity-condition)',
	],
	'a remark that a translation lacks': [
		{ [sv]: { find: '\n    - Eget namn', replace: '' } },
		'content/sv/data-collection.mdx:24:5: Unexpected `hardware-name` without its note, expected a translation of `Friendly name` in `content/en/data-collection.mdx:25` (parity-note)',
	],
	'a remark that only a translation has': [
		{ [sv]: { find: '(#hardware-imei)', replace: '(#hardware-imei)\n    - Om den finns' } },
		'content/sv/data-collection.mdx:23:5: Unexpected note `Om den finns` of `hardware-imei`, expected none as in `content/en/data-collection.mdx:24` (parity-note)',
	],
	'a note that a translation lacks': [
		{ [sv]: { find: '  - **Anmärkning:** Bara om enheten hanteras.\n', replace: '' } },
		'content/sv/data-collection.mdx:26:3: Unexpected `apps` without its note, expected a translation of `Only if the device is managed.` in `content/en/data-collection.mdx:26` (parity-note)',
	],
	'a qualifier that a translation lacks': [
		{ [sv]: { find: ', till exempel:', replace: '' } },
		'content/sv/data-collection.mdx:26:3: Unexpected `apps` without its qualifier, expected a translation of `such as` in `content/en/data-collection.mdx:26` (parity-qualifier)',
	],
	'a data item under another category': [
		{
			[sv]: {
				find: '  - [IMEI-nummer](#hardware-imei)\n  - [Enhetsnamn](#hardware-name)\n    - Eget namn\n- [Appar](#apps), till exempel:\n',
				replace:
					'  - [IMEI-nummer](#hardware-imei)\n- [Appar](#apps), till exempel:\n  - [Enhetsnamn](#hardware-name)\n    - Eget namn\n',
			},
		},
		'content/sv/data-collection.mdx:25:5: Unexpected `hardware-name` under `apps`, expected it under `hardware` as in `content/en/data-collection.mdx:25` (parity-group)',
	],
	'another order': [
		{
			[sv]: {
				find: '  - [IMEI-nummer](#hardware-imei)\n  - [Enhetsnamn](#hardware-name)\n    - Eget namn\n',
				replace: '  - [Enhetsnamn](#hardware-name)\n    - Eget namn\n  - [IMEI-nummer](#hardware-imei)\n',
			},
		},
		'content/sv/data-collection.mdx:23:5: Unexpected `hardware-name` at this place, expected `hardware-imei` of line 25 first, as in `content/en/data-collection.mdx:24` (parity-order)',
	],
	'a list where the verdicts are wanted': [
		{ [en]: { find: englishTable, replace: '- [Hardware](#hardware)\n  - [IMEI number](#hardware-imei)\n' } },
		'content/en/data-collection.mdx:22:1: Unexpected list in the default language, expected a table: a list takes its verdicts from there (list-without-verdicts)',
		'content/sv/data-collection.mdx:24:5: Unexpected id `hardware-name`, expected one that `content/en/data-collection.mdx` has, too (id-unknown)',
		'content/sv/data-collection.mdx:26:3: Unexpected id `apps`, expected one that `content/en/data-collection.mdx` has, too (id-unknown)',
		'content/sv/data-collection.mdx:28:5: Unexpected id `app-id`, expected one that `content/en/data-collection.mdx` has, too (id-unknown)',
		'content/sv/data-collection.mdx:30:3: Unexpected id `usage`, expected one that `content/en/data-collection.mdx` has, too (id-unknown)',
		'content/sv/data-collection.mdx:30:3: Unexpected category `Användningsdata` without data items, expected at least one (category-empty)',
	],
	'a marker without content': [
		{
			[en]: { find: '- [Photos](#never-photos)\n\n', replace: '' },
			[sv]: { find: '- [foton](#never-photos)\n\n', replace: '' },
		},
		'content/en/data-collection.mdx:42:1: Unexpected `<NeverCollected>` without content, expected one list in it (marker-empty)',
		'content/sv/data-collection.mdx:44:1: Unexpected `<NeverCollected>` without content, expected one list in it (marker-empty)',
	],
	'a row that could not be read, and nothing that follows from it': [
		{ [en]: { find: ' | Yes; Friendly name |', replace: ' |' }, ...namedBeside('hardware-name') },
		'content/en/data-collection.mdx:25:1: Unexpected row of 2 cells, expected 3 as in the head (row-cells)',
	],
	'a statement that is missing, and nothing that follows from it': [
		{ [en]: { find: '- [Photos](#never-photos)', replace: '- [Films](#never-films)' }, ...namedBeside('never-photos') },
		'content/en/data-collection.mdx:44:3: Unexpected id `never-films` in one language only, expected it in `content/sv/data-collection.mdx`, too, below line 42 (parity-id)',
		'content/ids.yaml:2:5: Unexpected loss of the published id `never-photos`, expected it in `content/en/data-collection.mdx`, or where it went: `- never-photos: other-id` (id-gone)',
		'content/sv/data-collection.mdx:46:3: Unexpected id `never-photos`, expected one that `content/en/data-collection.mdx` has, too (id-unknown)',
	],
	'a statement that is missing in both languages, and nothing that follows from it': [
		{
			[en]: { find: '- [Photos](#never-photos)', replace: '- [Films](#never-films)' },
			[sv]: { find: '- [foton](#never-photos)', replace: '- [filmer](#never-films)' },
			...namedBeside('never-photos'),
		},
		'content/ids.yaml:2:5: Unexpected loss of the published id `never-photos`, expected it in `content/en/data-collection.mdx`, or where it went: `- never-photos: other-id` (id-gone)',
	],
	'a revision that changes nothing, beside a published statement that it adds': [
		{
			'ids.yaml': { content: 'data-collection:\n  - never-films\n' },
			'en/provenance.yaml': { content: 'source:\n  usage:\n' },
			'sv/provenance.yaml': { content: 'source: {}\n' },
			'revisions/2023-01-01.yaml': {
				content:
					'title: A\nurl: https://example.com/\nlanguage: en\nstatements:\n  never-films:\n    verdict: never\n    label: { en: B, sv: C }\n  usage:\n    mam: yes\n',
			},
		},
		'content/revisions/2023-01-01.yaml:8:3: Unexpected statement `usage` that is as before, expected one that the revision changes (revision-unchanged)',
	],
	'search terms of a former id': [
		{
			'ids.yaml': { content: 'data-collection:\n  - never-films: never-photos\n' },
			'en/search.yaml': { content: 'terms:\n  never-films: [cinema]\n' },
			'sv/search.yaml': { content: 'terms: {}\n' },
		},
		'content/en/search.yaml:2:3: Unexpected id `never-films`, expected the id of a statement (search-id)',
	],
	'a marker in a quotation': [
		{
			[en]: {
				find: '<NeverCollected>\n\n- [Photos](#never-photos)\n\n</NeverCollected>',
				replace: '> <NeverCollected>\n>\n> - [Photos](#never-photos)\n>\n> </NeverCollected>',
			},
		},
		'content/en/data-collection.mdx:42:3: Unexpected `<NeverCollected>` inside other content, expected it on lines of its own (marker-place)',
	],
	'a list that is split by a second marker': [
		{
			[en]: {
				find: '- [Photos](#never-photos)\n',
				replace: '- [Films](#films)\n\n</NeverCollected>\n\n<NeverCollected>\n\n- [Photos](#never-photos)\n',
			},
		},
		'content/en/data-collection.mdx:48:1: Unexpected second `<NeverCollected>`, expected one on a page (marker-second)',
	],
	'a marker that ends where it starts, and that MDX misses an end of': [
		{ [en]: { find: '<RequiredData>', replace: '<RequiredData />' } },
		'content/en/data-collection.mdx:20:1: Unexpected `<RequiredData/>`, expected `<RequiredData>` above its table or list, and `</RequiredData>` below it (marker-empty)',
		'content/en/data-collection.mdx:30:2: Unexpected closing slash `/` in tag, expected an open tag first (mdx-syntax)',
	],
	'a table that could not be read, and nothing that follows from it': [
		{
			[en]: { find: '| --- | --- | --- |\n', replace: '' },
			'en/search.yaml': { content: 'terms:\n  hardware-imei: [imei]\n' },
			'sv/search.yaml': { content: 'terms:\n  hardware-imei: [imei]\n' },
			'en/provenance.yaml': { content: 'source:\n  hardware-imei:\n' },
			'sv/provenance.yaml': { content: 'source: {}\n' },
			'ids.yaml': { content: 'data-collection:\n  - hardware-imei\n' },
		},
		'content/en/data-collection.mdx:23:1: Unexpected `| [Hardware](#hardware) | [IMEI number](#hardware-imei) | No…` below the head of a table, expected `| --- | --- | --- |` (table-line)',
	],
	'a comment, without the advice to write one in code': [
		{ 'en/index.mdx': { find: 'The short answer.', replace: '<!-- Later -->' } },
		'content/en/index.mdx:6:2: Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (mdx-syntax)',
	],
	'a line break that is not closed, with how to write it': [
		{ 'en/index.mdx': { find: 'The short answer.', replace: 'The short<br>answer.' } },
		'content/en/index.mdx:6:1: Expected a closing tag for `<br>` (6:10-6:14) before the end of `paragraph`: write `<br/>` (mdx-syntax)',
	],
	'an unclosed marker': [
		{ [sv]: { find: '</OptionalData>\n', replace: '' } },
		'content/sv/data-collection.mdx:36:1: Expected a closing tag for `<OptionalData>` (36:1-36:15) (mdx-syntax)',
	],
	'an empty page': [
		{ 'sv/index.mdx': { find: 'Det korta svaret.', replace: '' } },
		'content/sv/index.mdx:1:1: Unexpected empty page, expected content below the frontmatter (page-empty)',
	],
	'a missing page at its counterpart': [
		{ 'sv/index.mdx': 'remove' },
		'content/en/index.mdx:1:1: Unexpected page in one language only, expected `content/sv/index.mdx`, too (page-missing)',
	],
	'a missing page in the default language': [
		{ 'en/index.mdx': 'remove' },
		'content/sv/index.mdx:1:1: Unexpected page in one language only, expected `content/en/index.mdx`, too (page-missing)',
	],
	'a policy page without its policy': [
		{
			[en]: { content: '---\ntitle: A\ndescription: B\n---\n\nText.\n' },
			[sv]: { content: '---\ntitle: A\ndescription: B\n---\n\nText.\n' },
		},
		'content/en/data-collection.mdx:1:1: Unexpected page without a `revision`, expected the policy on it (policy-missing)',
		'content/sv/data-collection.mdx:1:1: Unexpected page without a `revision`, expected the policy on it (policy-missing)',
	],
	'a file in no language': [
		{ 'notes.mdx': { content: 'Text' } },
		'content/notes.mdx:1:1: Unexpected file, expected `content/{en,sv}/….mdx`, `…/{glossary,provenance,search,translation}.yaml`, `content/revisions/{date}.yaml`, `content/ids.yaml` or `content/verdicts.yaml` (file-place)',
	],
	'a file that is no page': [
		{ 'en/notes.md': { content: 'Text' } },
		'content/en/notes.md:1:1: Unexpected file, expected `content/{en,sv}/….mdx`, `…/{glossary,provenance,search,translation}.yaml`, `content/revisions/{date}.yaml`, `content/ids.yaml` or `content/verdicts.yaml` (file-place)',
	],
	'folders that are of no language': [
		{
			'xx/index.mdx': { content: 'Text' },
			'drafts/index.mdx': { content: 'Text' },
			'de/notes.md': { content: 'Text' },
			'en-usa/index.mdx': { content: 'Text' },
		},
		...['de/notes.md', 'drafts/index.mdx', 'en-usa/index.mdx', 'xx/index.mdx'].map(
			(path) =>
				`content/${path}:1:1: Unexpected file, expected \`content/{en,sv}/….mdx\`, \`…/{glossary,provenance,search,translation}.yaml\`, \`content/revisions/{date}.yaml\`, \`content/ids.yaml\` or \`content/verdicts.yaml\` (file-place)`,
		),
	],
	'nothing of what editors and systems leave': [
		Object.fromEntries(
			['.DS_Store', 'en/.DS_Store', 'en/about.mdx~', 'sv/.#about.mdx', 'sv/#about.mdx#', '.obsidian/a.mdx'].map(
				(path) => [path, { content: 'Text' }],
			),
		),
	],
	'a byte cut from a character': [
		{
			'sv/index.mdx': {
				content: Uint8Array.from(
					Buffer.from('---\ntitle: A\ndescription: B\n---\n\nFörst här.\n').filter((byte) => byte !== 0xb6),
				),
			},
		},
		'content/sv/index.mdx:6:2: Unexpected replacement character `\uFFFD`, expected the one that was lost: the file is not valid UTF-8 (characters-broken)',
	],
	'a page in another encoding': [
		{ 'sv/index.mdx': { content: Buffer.from('---\ntitle: A\ndescription: B\n---\n\nFörst här.\n', 'latin1') } },
		'content/sv/index.mdx:1:1: Unexpected encoding Latin-1, expected UTF-8: save the file in that (encoding)',
	],
	'search words in another encoding, whose terms are read all the same': [
		{
			'en/search.yaml': { content: 'terms:\n  usage: [clicks]\n' },
			'sv/search.yaml': { content: Buffer.from('terms:\n  usage: [åtgärder, Åtgärder]\n', 'utf16le') },
		},
		'content/sv/search.yaml:1:1: Unexpected encoding UTF-16, expected UTF-8: save the file in that (encoding)',
		'content/sv/search.yaml:2:21: Unexpected `Åtgärder` a second time, expected it once: it stands at line 2 already (search-duplicate)',
	],
	'a picture, whatever its bytes': [
		{ 'sv/picture.png': { content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) } },
		'content/sv/picture.png:1:1: Unexpected file, expected `content/{en,sv}/….mdx`, `…/{glossary,provenance,search,translation}.yaml`, `content/revisions/{date}.yaml`, `content/ids.yaml` or `content/verdicts.yaml` (file-place)',
	],
	'a byte order mark': [
		{ 'sv/index.mdx': { content: '\uFEFF---\ntitle: A\ndescription: B\n---\n\nText.\n' } },
		'content/sv/index.mdx:1:1: Unexpected byte order mark `U+FEFF`, expected UTF-8 without one (characters-broken)',
	],
	'a byte order mark in a tag, which MDX takes for a space': [
		{ [sv]: { find: '<NeverCollected>', replace: '<Never\uFEFFCollected>' } },
		'content/sv/data-collection.mdx:44:7: Unexpected byte order mark `U+FEFF`, expected UTF-8 without one (characters-broken)',
		'content/sv/data-collection.mdx:48:1: Unexpected closing tag `</NeverCollected>`, expected corresponding closing tag for `<Never>` (44:1-44:18) (mdx-syntax)',
	],
};

describe('reports', () => {
	test.each(Object.entries(faultsBetweenLanguages))('%s', async (_, [edits, ...expected]) => {
		expect(await problemsIn(edits)).toEqual(expected);
	});
});

test('takes a table in any language', async () => {
	expect(await problemsIn({ [sv]: { find: swedishList, replace: swedishTable } })).toEqual([]);
});

test('reports a content folder without pages', async () => {
	const { messages } = await checkContent('/nowhere');
	expect(messages.map(formatMessage)).toEqual([
		'content:1:1: Unexpected folder without `content/en/index.mdx`, expected that page in every language (page-missing)',
		'content:1:1: Unexpected folder without `content/sv/index.mdx`, expected that page in every language (page-missing)',
		'content:1:1: Unexpected folder without `content/en/data-collection.mdx`, expected that page in every language (page-missing)',
		'content:1:1: Unexpected folder without `content/sv/data-collection.mdx`, expected that page in every language (page-missing)',
	]);
});

test('reports the problems of all files in one run, in the order of their places', async () => {
	const found = await problemsIn({
		[en]: { find: '| No |', replace: '| Maybe |' },
		[sv]: { find: '[foton]', replace: '[fotonâ€™s]' },
		'sv/index.mdx': { find: 'Det korta svaret.', replace: 'Det {kort}a svaret.' },
	});
	expect(found.map((message) => message.split(': ')[0])).toEqual([
		'content/en/data-collection.mdx:24:59',
		'content/sv/data-collection.mdx:46:9',
		'content/sv/index.mdx:6:5',
	]);
});

test.each(['\n', '\r\n'])('finds the same places whatever the line ends are (%j)', async (lineEnd) => {
	const content = ['---', 'title: A', 'description: B', '---', '', 'Text.', '', 'More {text}.', ''].join(lineEnd);
	expect(await problemsIn({ 'sv/index.mdx': { content } })).toEqual([
		'content/sv/index.mdx:8:6: Unexpected expression `{text}`, expected text; a brace is written `\\{` (mdx-code)',
	]);
});
