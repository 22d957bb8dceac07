// Long: one case for each rule.
import type { RuleId } from '../../src/content-files/rules.ts';
import type { Edit } from '../helpers/content-folder.ts';

/** An edit of the small site that breaks a rule, and the one message of that rule then, whatever others there are. */
export type RuleCase = [edits: Record<string, Edit>, message: string];

const en = 'en/data-collection.mdx';
const sv = 'sv/data-collection.mdx';
const overview = 'en/index.mdx';

const change = (find: string, replace: string): Edit => ({ find, replace });
const write = (...lines: string[]): Edit => ({ content: `${lines.join('\n')}\n` });

/** The short answer, whose last row is on the fifth line. */
const answers = (never: string): string => {
	const rows = { required: '[B](#usage)', conditional: '[B](#usage)', optional: 'C', never };
	return [
		'answers:',
		...Object.entries(rows).map(([kind, text]) => `  - { kind: ${kind}, name: A, text: '${text}' }`),
	].join('\n');
};

/** A glossary in both languages; that of the default language has further lines, from the sixth on. */
const explain = (...lines: string[]): Record<string, Edit> => {
	const term = ['introduction: A.', 'terms:', '  mam:', '    term: MAM', '    explanation: B.'];
	return { 'en/glossary.yaml': write(...term, ...lines), 'sv/glossary.yaml': write(...term) };
};

/** A later revision, which begins on the fourth line, and the source document that it follows. */
const revise = (...lines: string[]): Record<string, Edit> => ({
	'en/provenance.yaml': write('source:', '  hardware:'),
	'revisions/2023-01-01.yaml': write('title: A', 'url: https://example.com/', 'language: en', ...lines),
});

/** The places were counted by hand in tests/fixtures/small-site. */
export const ruleCases: Record<RuleId, RuleCase> = {
	// Files
	'file-place': [
		{ 'notes.mdx': write('Text.') },
		'content/notes.mdx:1:1: Unexpected file, expected `content/{en,sv}/….mdx`, `…/{glossary,provenance,search,translation}.yaml`, `content/revisions/{date}.yaml`, `content/ids.yaml` or `content/verdicts.yaml` (file-place)',
	],
	'file-language': [
		{ 'de/index.mdx': write('Text.'), 'de/search.yaml': write('terms: {}'), 'de/about/privacy.mdx': write('Text.') },
		'content/de/about/privacy.mdx:1:1: Unexpected language `de`, expected `en` or `sv`, or add `de` to the list in `src/i18n/index.ts` (file-language)',
	],
	'file-missing': [
		{ 'en/search.yaml': write('terms: {}') },
		'content/en/search.yaml:1:1: Unexpected file in one language only, expected `content/sv/search.yaml`, too (file-missing)',
	],
	'page-missing': [
		{ 'sv/index.mdx': 'remove' },
		'content/en/index.mdx:1:1: Unexpected page in one language only, expected `content/sv/index.mdx`, too (page-missing)',
	],
	'page-path': [
		{ 'en/search.mdx': write('---', 'title: A', 'description: B', '---', '', 'Text.') },
		'content/en/search.mdx:1:1: Unexpected name of a page, expected another: the site makes `en/search/` by itself (page-path)',
	],
	'page-empty': [
		{ [overview]: change('The short answer.', '') },
		'content/en/index.mdx:1:1: Unexpected empty page, expected content below the frontmatter (page-empty)',
	],
	'line-long': [
		{ [overview]: change('The short answer.', 'a'.repeat(20_001)) },
		'content/en/index.mdx:6:1: Unexpected line of 20001 characters, expected at most 20000 (line-long)',
	],
	'nesting-deep': [
		{ [overview]: change('The short', `The\n${'  '.repeat(48)}> 1. - short`) },
		'content/en/index.mdx:7:1: Unexpected line that is indented by 103 characters, expected at most 100: a few levels of lists and quotations (nesting-deep)',
	],
	encoding: [
		{ [sv]: { content: Buffer.from('---\ntitle: Å\n---\n', 'latin1') } },
		'content/sv/data-collection.mdx:1:1: Unexpected encoding Latin-1, expected UTF-8: save the file in that (encoding)',
	],
	'characters-broken': [
		{ [overview]: change('short', 'sh\u200Bort') },
		'content/en/index.mdx:6:7: Unexpected invisible character `U+200B`, expected text that can be seen (characters-broken)',
	],
	todo: [
		{ 'en/search.yaml': write('# TODO', 'terms:', '  usage:', '    - TODO # with the word for taps') },
		'content/en/search.yaml:4:7: Unexpected `TODO`, expected the words that a command left to you, or no such line (todo)',
	],

	// YAML and frontmatter
	'yaml-syntax': [
		{ [overview]: change('title: Small site', 'title: Small: site') },
		'content/en/index.mdx:2:8: Unexpected `Small: site`, expected quotes around a text with `: ` in it, or the indentation of the lines beside it (yaml-syntax)',
	],
	'yaml-form': [
		{ [overview]: change('title: Small site', 'title: 1') },
		'content/en/index.mdx:2:8: Unexpected number `1` as `title`, expected text (yaml-form)',
	],
	'frontmatter-yaml': [
		{ [overview]: change('---\ntitle:', '+++\ntitle:') },
		'content/en/index.mdx:1:1: Unexpected `+++`, expected `---`: the frontmatter is YAML (frontmatter-yaml)',
	],
	'frontmatter-end': [
		{ [overview]: change('---\n\nThe', '\nThe') },
		'content/en/index.mdx:4:1: Unexpected frontmatter without an end, expected a line `---` (frontmatter-end)',
	],
	'answer-unknown': [
		{ [overview]: change('with.', `with.\n${answers('[D](#films)')}`) },
		'content/en/index.mdx:8:35: Unexpected id `films`, expected that of a statement or category (answer-unknown)',
	],
	'answer-verdict': [
		{ [overview]: change('with.', `with.\n${answers('[D](#hardware-name)')}`) },
		'content/en/index.mdx:8:35: Unexpected `hardware-name`, which is `required`, in the answer `never`, expected what is `never` (answer-verdict)',
	],
	'note-markdown': [
		{ 'en/provenance.yaml': write('source: {}', 'corrections:', '  hardware:', "    - { of: [A], text: '- A list' }") },
		'content/en/provenance.yaml:4:24: Unexpected Markdown block, expected one paragraph (note-markdown)',
	],

	// What Markdown may hold
	'mdx-syntax': [
		{ [overview]: change('answer', '</b>answer') },
		'content/en/index.mdx:6:12: Unexpected closing slash `/` in tag, expected an open tag first (mdx-syntax)',
	],
	'mdx-code': [
		{ [overview]: change('short', '{short}') },
		'content/en/index.mdx:6:5: Unexpected expression `{short}`, expected text; a brace is written `\\{` (mdx-code)',
	],
	html: [
		{ [overview]: change('short', '<b>short</b>') },
		'content/en/index.mdx:6:5: Unexpected element `<b>`, expected one of `<span>`, `<abbr>`, `<sup>`, `<br>`, `<RequiredData>`, `<OptionalData>`, `<NeverCollected>` (html)',
	],
	'html-attribute': [
		{ [overview]: change('short', '<sup id="a">short</sup>') },
		'content/en/index.mdx:6:10: Unexpected attribute `id` of `<sup>`, expected none (html-attribute)',
	],
	'language-code': [
		{ [overview]: change('short', '<span lang="eng">short</span>') },
		'content/en/index.mdx:6:11: Unexpected language `eng`, expected its code, such as `en` (language-code)',
	],
	image: [
		{ [overview]: change('short', '![short](a.png)') },
		'content/en/index.mdx:6:5: Unexpected image, expected text and links (image)',
	],
	footnote: [
		{ [overview]: change('answer.', 'answer.\n\n[^1]: The long one.') },
		'content/en/index.mdx:8:1: Unexpected footnote, expected a sentence or `<sup>` (footnote)',
	],
	'link-target': [
		{ [overview]: change('short', '[short](abuot/)') },
		'content/en/index.mdx:6:5: Unexpected link to `abuot/`, expected the address of a page: `data-collection/`, `./`, `changes/`, `glossary/`, `search/` (link-target)',
	],
	'link-empty': [
		{ [overview]: change('short', '[](../data-collection/) short') },
		'content/en/index.mdx:6:5: Unexpected link without text, expected `[text](../data-collection/)` (link-empty)',
	],
	'link-scheme': [
		{ [overview]: change('short', '[short](ftp://example.com/)') },
		'content/en/index.mdx:6:5: Unexpected link of the kind `ftp:`, expected `https:`, `http:`, `mailto:` or an address on the site (link-scheme)',
	],
	'link-host': [
		{ [overview]: change('short', '[short](https://learn.microsoft.com@evil.example/)') },
		'content/en/index.mdx:6:5: Unexpected link to `https://learn.microsoft.com@evil.example/`, which leads to `evil.example`, expected `https://` and the name of the site (link-host)',
	],
	'bracket-square': [
		{ [overview]: change('short', '[short') },
		'content/en/index.mdx:6:5: Unexpected `[` in the text, expected a link `[label](address)`; a bracket is written `\\[` (bracket-square)',
	],
	'bracket-lost': [
		{ [en]: change('(like clicks)', '(like clicks') },
		'content/en/data-collection.mdx:28:3: Unexpected `(` alone in a category, expected a `)` to match (bracket-lost)',
	],
	'table-line': [
		{ [en]: change('| --- | --- | --- |\n', '') },
		'content/en/data-collection.mdx:23:1: Unexpected `| [Hardware](#hardware) | [IMEI number](#hardware-imei) | No…` below the head of a table, expected `| --- | --- | --- |` (table-line)',
	],
	'row-place': [
		{ [overview]: change('The short', '| The short') },
		'content/en/index.mdx:6:1: Unexpected `|` at the start of a line of text, expected a row in a table (row-place)',
	],

	// Headings
	'heading-empty': [
		{ [overview]: change('The short answer.', '##') },
		'content/en/index.mdx:6:1: Unexpected heading without text, expected some (heading-empty)',
	],
	'heading-depth': [
		{ [overview]: change('The short', '# The short') },
		'content/en/index.mdx:6:1: Unexpected heading of depth 1, expected 2 or more: the title stands in the frontmatter (heading-depth)',
	],
	'heading-skip': [
		{ [en]: change('## Optional', '#### Optional') },
		'content/en/data-collection.mdx:32:1: Unexpected heading of depth 4 below one of depth 2, expected at most 3 (heading-skip)',
	],
	'heading-id': [
		{ [sv]: change('[Källor](#sources)', 'Källor') },
		'content/sv/data-collection.mdx:14:1: Unexpected heading without an id, expected `[Källor](#sources)` (heading-id)',
	],

	// Markers
	'marker-place': [
		{ [overview]: change('short', '<OptionalData />') },
		'content/en/index.mdx:6:5: Unexpected `<OptionalData>` inside other content, expected it on lines of its own (marker-place)',
	],
	'marker-second': [
		{ [en]: change('## Never', '<OptionalData />') },
		'content/en/data-collection.mdx:40:1: Unexpected second `<OptionalData>`, expected one on a page (marker-second)',
	],
	'marker-attribute': [
		{ [en]: change('<OptionalData>', '<OptionalData open>') },
		'content/en/data-collection.mdx:34:15: Unexpected attribute of `<OptionalData>`, expected none (marker-attribute)',
	],
	'marker-empty': [
		{ [en]: change('- [Error data](#optional-errors)', '') },
		'content/en/data-collection.mdx:34:1: Unexpected `<OptionalData>` without content, expected one list in it (marker-empty)',
	],
	'marker-content': [
		{ [en]: change('- [Error data](#optional-errors)', '[Error data](#optional-errors)') },
		'content/en/data-collection.mdx:36:1: Unexpected paragraph in `<OptionalData>`, expected one list (marker-content)',
	],
	'policy-missing': [
		{ [en]: write('---', 'title: A', 'description: B', '---', '', 'Text.') },
		'content/en/data-collection.mdx:1:1: Unexpected page without a `revision`, expected the policy on it (policy-missing)',
	],
	'policy-part': [
		{ [overview]: change('The short answer.', '[The short answer.](#short)') },
		'content/en/index.mdx:1:1: Unexpected statement `short` on a page without a `revision`, expected a link to a heading to stand in a sentence (policy-part)',
	],

	// Statements
	'id-form': [
		{ [en]: change('(#never-photos)', '(#Photos)') },
		'content/en/data-collection.mdx:44:3: Unexpected id `Photos`, expected lowercase letters, digits and single hyphens, a letter first (id-form)',
	],
	'id-reserved': [
		{ [overview]: change('The short answer.', '## Content\n\nThe short answer.') },
		'content/en/index.mdx:6:1: Unexpected id `content`, expected another: the pages have this one by themselves (id-reserved)',
	],
	'id-missing': [
		{ [en]: change('[Photos](#never-photos)', 'Photos') },
		'content/en/data-collection.mdx:44:3: Unexpected never-collected item without an id, expected `[Photos](#photos)` (id-missing)',
	],
	'label-duplicate': [
		{ [en]: change('[Device name](', '[IMEI number](') },
		'content/en/data-collection.mdx:25:5: Unexpected label `IMEI number` a second time, expected it once in its list: it stands at line 24 already (label-duplicate)',
	],
	'label-alphabet': [
		{ [en]: change('[IMEI', '[\u0406\u041C\u0415\u0406') },
		'content/en/data-collection.mdx:24:27: Unexpected letter `U+0406` in a data item, expected those of the alphabet of the language (label-alphabet)',
	],
	'id-second': [
		{ [en]: change('(#never-photos)', '(#never-photos) [and films](#never-films)') },
		'content/en/data-collection.mdx:44:27: Unexpected second id `never-films` in a never-collected item, expected one (id-second)',
	],
	'id-duplicate': [
		{ [en]: change('(#hardware-name)', '(#hardware-imei)') },
		'content/en/data-collection.mdx:25:5: Unexpected duplicate id `hardware-imei`, expected it once: it stands at 24:27 already (id-duplicate)',
	],
	'id-unknown': [
		{ [sv]: change('(#never-photos)', '(#never-films)') },
		'content/sv/data-collection.mdx:46:3: Unexpected id `never-films`, expected one that `content/en/data-collection.mdx` has, too (id-unknown)',
	],
	'bullet-empty': [
		{ [en]: change('(#never-photos)', '(#never-photos)\n-') },
		'content/en/data-collection.mdx:45:1: Unexpected list item without text, expected a line of text first (bullet-empty)',
	],
	'bullet-content': [
		{ [en]: change('(#never-photos)', '(#never-photos)\n\n  Not one.') },
		'content/en/data-collection.mdx:46:3: Unexpected paragraph in a list item, expected a line of text and at most one nested list (bullet-content)',
	],
	'bullet-other': [
		{ [sv]: change('  - [Enhetsnamn]', '  * [Enhetsnamn]') },
		'content/sv/data-collection.mdx:24:3: Unexpected bullet `*`, expected `-` as in the lines above (bullet-other)',
	],
	'bullet-indent': [
		{ [sv]: change('  - [Enhetsnamn]', '    - [Enhetsnamn]') },
		'content/sv/data-collection.mdx:24:5: Unexpected indentation of `Enhetsnamn`, expected 2 spaces more than its category (bullet-indent)',
	],
	'list-nested': [
		{ [en]: change('(#never-photos)', '(#never-photos)\n  - Films') },
		'content/en/data-collection.mdx:45:3: Unexpected bullet nested under a never-collected item, expected a flat list (list-nested)',
	],
	'list-without-verdicts': [
		{ [en]: change('<RequiredData>', '<RequiredData>\n\n- Hardware') },
		'content/en/data-collection.mdx:22:1: Unexpected list in the default language, expected a table: a list takes its verdicts from there (list-without-verdicts)',
	],
	'table-head': [
		{ [en]: change('Category', '') },
		'content/en/data-collection.mdx:22:1: Unexpected head, expected three named columns: category, data item, verdict (table-head)',
	],
	'row-cells': [
		{ [en]: change(' | | Yes |', ' | |') },
		'content/en/data-collection.mdx:28:1: Unexpected row of 2 cells, expected 3 as in the head (row-cells)',
	],
	'row-empty': [
		{ [en]: change('[Device name](#hardware-name)', '') },
		'content/en/data-collection.mdx:25:1: Unexpected row without a data item, expected one in its second cell (row-empty)',
	],
	'category-missing': [
		{ [en]: change(' | | Yes |', ' | | Yes |\n| | [Clicks](#clicks) | Yes |') },
		'content/en/data-collection.mdx:29:1: Unexpected row outside a category, expected a category in its first cell (category-missing)',
	],
	'category-empty': [
		{ [en]: change('| | [app ID](#app-id) | Yes (Managed apps only) |\n', '') },
		'content/en/data-collection.mdx:26:3: Unexpected category `Apps` without data items, expected at least one (category-empty)',
	],
	'verdict-unknown': [
		{ [en]: change('| No |', '| Maybe |') },
		'content/en/data-collection.mdx:24:59: Unexpected verdict `Maybe`, expected `Yes`, `No`, `Yes (…)` or `Yes; …` (verdict-unknown)',
	],
	'note-empty': [
		{ [en]: change(' Only if the device is managed.', '') },
		'content/en/data-collection.mdx:26:29: Unexpected note without text, expected a sentence (note-empty)',
	],
	'note-second': [
		{ [en]: change('managed. | |', 'managed. | |\n| | **Note:** Not always. | |') },
		'content/en/data-collection.mdx:27:5: Unexpected second note on `Apps`, expected one (note-second)',
	],
	'note-verdict': [
		{ [en]: change('managed. | |', 'managed. | Yes |') },
		'content/en/data-collection.mdx:26:72: Unexpected verdict `Yes` beside a note, expected an empty cell (note-verdict)',
	],
	'remark-second': [
		{ [sv]: change('Eget namn', 'Eget namn\n    - Annat namn') },
		'content/sv/data-collection.mdx:26:5: Unexpected second bullet under `hardware-name`, expected one condition or remark (remark-second)',
	],
	'remark-id': [
		{ [sv]: change('Eget namn', '[Eget namn](#own-name)') },
		'content/sv/data-collection.mdx:25:7: Unexpected id `own-name` in a condition or remark, expected text (remark-id)',
	],

	// Translations beside their originals
	'parity-id': [
		{ [sv]: change('[foton](#never-photos)', 'foton') },
		'content/en/data-collection.mdx:44:3: Unexpected id `never-photos` in one language only, expected it in `content/sv/data-collection.mdx`, too, below line 42 (parity-id)',
	],
	'parity-group': [
		{ [sv]: change('## [Källor]', '### [Källor]') },
		'content/sv/data-collection.mdx:14:1: Unexpected `sources` under `heading of depth 3`, expected it under `heading of depth 2` as in `content/en/data-collection.mdx:14` (parity-group)',
	],
	'parity-heading': [
		{
			[sv]: change(
				'- [Enheter](#source-devices)\n\n## [Obligatoriskt](#required)',
				'## [Obligatoriskt](#required)\n\n- [Enheter](#source-devices)',
			),
		},
		'content/sv/data-collection.mdx:18:3: Unexpected `source-devices` below the heading `required`, expected it below the heading `sources` as in `content/en/data-collection.mdx:16` (parity-heading)',
	],
	'parity-mam': [
		{
			[sv]: change(
				'<RequiredData>',
				'<RequiredData>\n\n| A | B | C |\n| - | - | - |\n| [Maskinvara](#hardware) | [IMEI](#hardware-imei) | Ja |',
			),
		},
		'content/sv/data-collection.mdx:24:54: Unexpected verdict `yes` of `hardware-imei`, expected `no` as in `content/en/data-collection.mdx:24` (parity-mam)',
	],
	'parity-condition': [
		{ [sv]: change('    - Endast hanterade appar\n', '') },
		'content/sv/data-collection.mdx:28:5: Unexpected `app-id` without its condition, expected a translation of `Managed apps only` in `content/en/data-collection.mdx:27` (parity-condition)',
	],
	'parity-note': [
		{ [sv]: change('    - Eget namn\n', '') },
		'content/sv/data-collection.mdx:24:5: Unexpected `hardware-name` without its note, expected a translation of `Friendly name` in `content/en/data-collection.mdx:25` (parity-note)',
	],
	'parity-qualifier': [
		{ [sv]: change(' (som klick)', '') },
		'content/sv/data-collection.mdx:30:3: Unexpected `usage` without its qualifier, expected a translation of `like clicks` in `content/en/data-collection.mdx:28` (parity-qualifier)',
	],
	'parity-order': [
		{
			[sv]: change(
				'  - [IMEI-nummer](#hardware-imei)\n  - [Enhetsnamn](#hardware-name)\n    - Eget namn\n',
				'  - [Enhetsnamn](#hardware-name)\n    - Eget namn\n  - [IMEI-nummer](#hardware-imei)\n',
			),
		},
		'content/sv/data-collection.mdx:23:5: Unexpected `hardware-name` at this place, expected `hardware-imei` of line 25 first, as in `content/en/data-collection.mdx:24` (parity-order)',
	],
	'parity-links': [
		{ 'sv/index.mdx': change('korta', '[korta](https://example.com/)') },
		'content/sv/index.mdx:6:5: Unexpected link to `https://example.com/`, expected none as below `content/en/index.mdx:1` (parity-links)',
	],
	'parity-blocks': [
		{ [overview]: change('answer.', 'answer.\n\nIt is short.') },
		'content/sv/index.mdx:1:1: Unexpected 1 paragraph below this, expected 2 as below `content/en/index.mdx:1` (parity-blocks)',
	],
	'parity-frontmatter': [
		{ [sv]: change('revision: 2022-04-27', 'revision: 2022-04-28') },
		'content/sv/data-collection.mdx:4:1: Unexpected revision `2022-04-28`, expected `2022-04-27` as in `content/en/data-collection.mdx:4` (parity-frontmatter)',
	],
	'parity-intended': [
		{ 'sv/translation.yaml': write('intended:', '  index:', '    .opening:', '      links: Only here.') },
		'content/sv/translation.yaml:4:7: Unexpected intended difference in the links of `.opening`, expected none: `content/sv/index.mdx` is like its original (parity-intended)',
	],
	'translation-original': [
		{ 'en/translation.yaml': write('originals: {}') },
		'content/en/translation.yaml:1:1: Unexpected record of a translation, expected none: the other languages translate this one (translation-original)',
	],
	'translation-page': [
		{ 'sv/translation.yaml': write('originals:', '  about: {}') },
		'content/sv/translation.yaml:2:3: Unexpected page `about`, expected one of `data-collection`, `index` (translation-page)',
	],
	'translation-outdated': [
		{ 'sv/translation.yaml': write('originals:', '  data-collection:', "    usage: '00000000'") },
		'content/sv/data-collection.mdx:30:3: Unexpected translation of an older text: `usage` has changed in `content/en/data-collection.mdx:28`, expected the translation to follow it; then `npm run record -- sv data-collection#usage` (translation-outdated)',
	],
	'translation-sentences': [
		{
			'sv/translation.yaml': write('originals:', '  index:', '    .opening: 128661a5'),
			'sv/index.mdx': change('Det korta svaret.', 'Svaret. Det korta.'),
		},
		'content/sv/index.mdx:1:1: Unexpected 2 sentences in `.opening`, expected 1 as in `content/en/index.mdx:1`; if it says all the same, `npm run record -- sv index#.opening` (translation-sentences)',
	],
	'translation-stale': [
		{
			'sv/translation.yaml': write('originals:', '  data-collection:', "    never-films: '00000000'"),
			'ids.yaml': write('data-collection:', '  - never-films: never-photos'),
		},
		'content/sv/translation.yaml:3:5: Unexpected record of `never-films`, expected none: `content/en/data-collection.mdx` has no such text; `npm run record` removes it (translation-stale)',
	],
	'translation-unrecorded': [
		{ [sv]: 'remove' },
		'content/sv/index.mdx:1:1: Unexpected originals of 2 texts, the first of `.frontmatter`, that are not recorded, expected them in `content/sv/translation.yaml`: `npm run record` adds what is new, `npm run record -- sv index` what is translated by now (translation-unrecorded)',
	],

	// Published ids
	'id-gone': [
		{ 'ids.yaml': write('data-collection:', '  - never-films') },
		'content/ids.yaml:2:5: Unexpected loss of the published id `never-films`, expected it in `content/en/data-collection.mdx`, or where it went: `- never-films: other-id` (id-gone)',
	],
	'id-lost': [
		{ 'verdicts.yaml': write('never:', '  - never-films') },
		'content/verdicts.yaml:2:5: Unexpected loss of `never-films`, which was published, expected it in `content/en/data-collection.mdx`, or where it went in `content/ids.yaml`: `- never-films: other-id` (id-lost)',
	],
	'id-moved': [
		{ 'ids.yaml': write('data-collection:', '  - hardware: apps') },
		'content/ids.yaml:2:5: Unexpected successor of `hardware`, expected `- hardware`: it is in `content/en/data-collection.mdx` (id-moved)',
	],
	'id-unrecorded': [
		{},
		'content/en/data-collection.mdx:12:1: Unexpected ids `not-sold` and 13 more not recorded as published, expected in `content/ids.yaml`: `npm run record` adds them (id-unrecorded)',
	],
	'verdict-changed': [
		{ 'verdicts.yaml': write('required:', '  hardware-imei: yes') },
		'content/en/data-collection.mdx:24:59: Unexpected verdict `required, with MAM only: no` of `hardware-imei`, expected `required, with MAM only: yes` as published (`content/verdicts.yaml:2`); if it has changed on purpose, `npm run record -- verdict hardware-imei` (verdict-changed)',
	],
	'verdict-unrecorded': [
		{},
		'content/en/data-collection.mdx:24:27: Unexpected verdict of `hardware-imei` and 5 more not recorded as published, expected in `content/verdicts.yaml`: `npm run record` adds them (verdict-unrecorded)',
	],
	'page-gone': [
		{ 'ids.yaml': write('about:', '  - sources') },
		'content/ids.yaml:2:5: Unexpected loss of the published page of `sources`, expected `content/en/about.mdx` (page-gone)',
	],

	// Sources and revisions
	'provenance-id': [
		{ 'en/provenance.yaml': write('source:', '  never-films:') },
		'content/en/provenance.yaml:2:3: Unexpected id `never-films`, expected the id of a statement, or one that `content/ids.yaml` leads elsewhere (provenance-id)',
	],
	'provenance-note': [
		{
			'en/provenance.yaml': write('source: {}', 'corrections:', '  hardware:', '    - { of: [A], text: B. }'),
			'sv/provenance.yaml': write('source: {}'),
		},
		'content/en/provenance.yaml:4:7: Unexpected note 1 on `hardware` in one language only, expected it in `content/sv/provenance.yaml:1`, too (provenance-note)',
	],
	'note-outdated': [
		{
			'en/provenance.yaml': write(
				'source:',
				'  hardware: Device',
				...['corrections:', '  hardware:', '    - of: [Device, 2022-04-27, Devices]', '      text: A.'],
			),
			'sv/provenance.yaml': write('source:', '  hardware: Enhet'),
		},
		'content/en/provenance.yaml:5:32: Unexpected note on `Devices`, expected one on `Device`, `Enhet` or `2022-04-27`: read it again, then write what it speaks of (note-outdated)',
	],
	'provenance-unsourced': [
		{ 'en/provenance.yaml': write('source:', '  usage:') },
		"content/en/data-collection.mdx:16:3: Unexpected statements `source-devices` and 8 more without a source, expected under `source` in `content/en/provenance.yaml`, in the document's words (provenance-unsourced)",
	],
	'source-date': [
		{ [en]: change('  date: 2022-04-27', '  date: 2022-04-28') },
		'content/en/data-collection.mdx:9:9: Unexpected `source.date` 2022-04-28, expected 2022-04-27, the revision that the page renders (source-date)',
	],
	'source-between': [
		{ [sv]: change('  date: null', '  date: 2023-01-15') },
		'content/sv/data-collection.mdx:9:9: Unexpected `source.date` 2023-01-15 of a document in another language, expected `null`, the date of a revision, or one before 2022-04-27: in between, it would hide what changed (source-between)',
	],
	'revision-future': [
		{ [sv]: change('revision: 2022-04-27', 'revision: 2222-04-27') },
		'content/sv/data-collection.mdx:4:11: Unexpected date 2222-04-27 of a revision, expected none that is yet to come (revision-future)',
	],
	'revision-date': [
		{ 'revisions/2023-02-30.yaml': write('title: A', 'url: https://example.com/', 'language: en') },
		'content/revisions/2023-02-30.yaml:1:1: Unexpected date `2023-02-30`, expected one that exists (revision-date)',
	],
	'revision-rendered': [
		{
			'en/provenance.yaml': write('source: {}'),
			'revisions/2022-04-27.yaml': write(
				'title: A',
				'url: https://example.com/',
				'language: en',
				'statements:',
				...['not-sold', 'source-devices'].map((id) => `  ${id}: { label: { en: A, sv: A } }`),
				'  hardware: { verdict: required, label: { en: A, sv: A } }',
				'  hardware-imei: { verdict: required, category: hardware, mam: yes, label: { en: A, sv: A } }',
				'  hardware-name:',
				'    { verdict: required, category: hardware, mam: yes, note: { en: Friendly name, sv: A }, label: { en: A, sv: A } }',
				'  apps: { verdict: required, note: { en: Only if the device is managed., sv: A }, label: { en: A, sv: A } }',
				'  app-id:',
				'    verdict: required',
				'    category: apps',
				'    mam: conditional',
				'    condition: { en: Managed apps only, sv: A }',
				'    label: { en: A, sv: A }',
				'  usage: { verdict: required, mam: yes, label: { en: A, sv: A } }',
				'  optional-errors: { verdict: optional, label: { en: A, sv: A } }',
				'  never-photos: { verdict: never, label: { en: A, sv: A } }',
			),
		},
		'content/en/data-collection.mdx:24:59: Unexpected `mam: no` of `hardware-imei`, expected `yes`, as in the revision of 2022-04-27 (revision-rendered)',
	],
	'revision-unchanged': [
		revise('statements:', '  never-films:'),
		'content/revisions/2023-01-01.yaml:5:3: Unexpected statement `never-films` to remove that is not there, expected one that the revision changes (revision-unchanged)',
	],
	'revision-condition': [
		revise('statements:', '  hardware-imei:', '    mam: conditional'),
		'content/revisions/2023-01-01.yaml:6:5: Unexpected `mam: conditional`, expected `mam: conditional` with a `condition`, or neither (revision-condition)',
	],
	'revision-category': [
		revise('statements:', '  hardware-imei:', '    category: films'),
		'content/revisions/2023-01-01.yaml:6:15: Unexpected category `films` of `hardware-imei`, expected the id of one that the revision has (revision-category)',
	],
	'revision-incomplete': [
		revise('statements:', '  never-films:', '    verdict: never'),
		'content/revisions/2023-01-01.yaml:5:3: Unexpected new statement `never-films` without label.en, label.sv, expected all of a statement (revision-incomplete)',
	],
	'revision-new-id': [
		revise('statements:', '  Never_films:', '    verdict: never', '    label: { en: Films, sv: filmer }'),
		'content/revisions/2023-01-01.yaml:5:3: Unexpected id `Never_films` of a new statement, expected lowercase letters, digits and single hyphens, a letter first, and not one that the pages have by themselves (revision-new-id)',
	],
	'revision-id': [
		revise('notes:', '  - ids: [never-films]', '    text: { en: A., sv: B. }'),
		'content/revisions/2023-01-01.yaml:5:11: Unexpected id `never-films`, expected that of a statement or heading, or `data-collection` (revision-id)',
	],

	// Glossary
	'term-missing': [
		explain('  mdm:', '    term: MDM', '    explanation: C.'),
		'content/en/glossary.yaml:6:3: Unexpected term `mdm` in one language only, expected it in `content/sv/glossary.yaml`, too (term-missing)',
	],
	'term-name': [
		explain('    names: [apps, mam]'),
		'content/en/glossary.yaml:6:19: Unexpected `mam` a second time, expected it once: it leads to `mam` at line 4 already (term-name)',
	],
	'term-explains': [
		explain('    explains: [usage, never-films]'),
		'content/en/glossary.yaml:6:23: Unexpected id `never-films`, expected the id of a statement (term-explains)',
	],

	// Search words
	'search-id': [
		{ 'en/search.yaml': write('terms:', '  never-films:', '    - cinema') },
		'content/en/search.yaml:2:3: Unexpected id `never-films`, expected the id of a statement (search-id)',
	],
	'search-missing': [
		{ 'en/search.yaml': write('ignored: a', 'terms:', '  never-photos:', '    - pictures') },
		'content/en/search.yaml:2:1: Unexpected statements `source-devices` and 8 more without search terms, expected under `terms` what people type who mean them (search-missing)',
	],
	'search-parity': [
		{
			'en/search.yaml': write('unmentioned:', '  sound: { label: sound, terms: [microphone] }'),
			'sv/search.yaml': write('ignored: chefen'),
		},
		'content/sv/search.yaml:1:1: Unexpected `unmentioned` without `sound`, expected all that `content/en/search.yaml` has (search-parity)',
	],
	'search-duplicate': [
		{ 'en/search.yaml': write('terms:', '  never-photos:', '    - pictures', '    - pictures') },
		'content/en/search.yaml:4:7: Unexpected `pictures` a second time, expected it once: it stands at line 3 already (search-duplicate)',
	],
	'search-ignored': [
		{ 'en/search.yaml': write('ignored: boss', 'terms:', '  never-photos:', '    - Boss') },
		'content/en/search.yaml:4:7: Unexpected `Boss`, which is in `ignored`, too, expected it in one of the two: no question finds it (search-ignored)',
	],
	'search-shared': [
		{ 'en/search.yaml': write('terms:', '  never-photos:', '    - !shared pictures') },
		'content/en/search.yaml:3:15: Unexpected `!shared`, expected `pictures` without it: no statement of another verdict has it (search-shared)',
	],

	// Plain language
	'prose-sentence': [
		{ [overview]: change('The short answer.', `Short. It is${' so'.repeat(24)}.`) },
		`content/en/index.mdx:6:8: Unexpected sentence of 26 words, expected at most 25: «It is${' so'.repeat(24)}.» (prose-sentence)`,
	],
	'prose-lix': [
		{ 'revisions/2023-01-01.yaml': write('notes:', '  - ids: [a]', '    text:', '      en: One. Extremely.') },
		'content/revisions/2023-01-01.yaml:4:16: Unexpected LIX of 51.0, expected at most 45 (`en`); the hardest sentence, 101: «Extremely.» (prose-lix)',
	],
	'prose-term': [
		{
			[overview]: change('The short answer.', 'See the admin.'),
			[sv]: change('description: En policy med ett påstående av varje slag.', 'description: En text.'),
		},
		'content/en/index.mdx:6:9: Unexpected term `admin`, expected a form of `administrator` (prose-term)',
	],
};
