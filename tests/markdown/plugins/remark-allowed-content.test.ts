// Long: a list of what is taken and of what is reported.

import { describe, expect, test } from 'vitest';
import remarkAllowedContent from '../../../src/markdown/plugins/remark-allowed-content.ts';
import { render } from '../../helpers/render.ts';

const elements = 'one of `<span>`, `<abbr>`, `<sup>`, `<br>`, `<RequiredData>`, `<OptionalData>`, `<NeverCollected>`';
const bracket = {
	open: 'Unexpected `[` in the text, expected a link `[label](address)`; a bracket is written `\\[` (bracket-square)',
	close: 'Unexpected `]` in the text, expected a link `[label](address)`; a bracket is written `\\]` (bracket-square)',
};
const row = 'Unexpected `|` at the start of a line of text, expected a row in a table (row-place)';
const footnote = 'Unexpected footnote, expected a sentence or `<sup>` (footnote)';

async function messagesIn(markdown: string): Promise<string[]> {
	return (await render(remarkAllowedContent, markdown)).messages;
}

describe('takes', () => {
	test.each([
		['running text', 'Text with *emphasis*, **strong words**, ~~deletion~~ and `code`.'],
		['headings, quotations, lists and rules', '## A\n\n> B\n\n- C\n  - D\n\n1. E\n\n---'],
		['a table', '| A | B |\n| - | - |\n| c | d |'],
		['a line break', 'One\\\nline'],
		['brackets and braces of code', '`[x] {y}` ends the line.\n\n```js\n[x] {y}\n| z\n```'],
		['an escaped brace', 'A \\{brace}.'],
		['an escaped bar at the start of a line', '\\| A\n\\| B\\\n\\| C'],
	])('%s', async (_, markdown) => {
		expect(await messagesIn(markdown)).toEqual([]);
	});

	test.each([
		'<span lang="en">word</span>',
		'<abbr title="Identity">ID</abbr>',
		'<abbr lang="en">ID</abbr>',
		'<abbr title="Identity" lang="en">ID</abbr>',
		'<abbr>ID</abbr>',
		'<sup>1</sup>',
		'<br />',
		'<span lang="en">\n\nParagraph\n\n</span>',
		'<sup>*<span lang="en">1</span>*</sup>',
	])('the element %j', async (markdown) => {
		expect(await messagesIn(markdown)).toEqual([]);
		expect(await messagesIn(`Text ${markdown.replaceAll('\n', ' ')} text`)).toEqual([]);
	});

	test.each(['RequiredData', 'OptionalData', 'NeverCollected'])(
		'the marker <%s>, whose attributes are not its concern',
		async (name) => {
			expect(await messagesIn(`<${name} a b={c} />`)).toEqual([]);
		},
	);

	test.each(['A \\[bracket\\].', 'A &#91;bracket&#93;.', 'One\\\n\\[two\\]'])(
		'square brackets written as in %j',
		async (markdown) => {
			expect(await messagesIn(markdown)).toEqual([]);
		},
	);

	test.each(['One | two', 'One\ntwo | three', '**One**| two', '## | One'])(
		'the `|` within a line in %j',
		async (markdown) => {
			expect(await messagesIn(markdown)).toEqual([]);
		},
	);
});

const problems: Record<string, [markdown: string, ...expected: string[]]> = {
	'an import': ["Text\n\nimport x from 'y'", '3:1: Unexpected import or export, expected Markdown (mdx-code)'],
	'an export': ['export const a = 1', '1:1: Unexpected import or export, expected Markdown (mdx-code)'],
	'an expression in the text at its place': [
		'There are {count}.',
		'1:11: Unexpected expression `{count}`, expected text; a brace is written `\\{` (mdx-code)',
	],
	'an expression on lines of its own': [
		'Text\n\n{count}',
		'3:1: Unexpected expression `{count}`, expected text; a brace is written `\\{` (mdx-code)',
	],
	'an expression that is nothing but a comment': [
		'A {/* b */} c',
		'1:3: Unexpected expression `{/* b */}`, expected text; a brace is written `\\{` (mdx-code)',
	],
	'every expression, whatever stands around it': [
		'- A **{b}**\n  - {c}',
		'1:7: Unexpected expression `{b}`, expected text; a brace is written `\\{` (mdx-code)',
		'2:5: Unexpected expression `{c}`, expected text; a brace is written `\\{` (mdx-code)',
	],

	'an element that is not allowed, as a block': [
		'Text\n\n<div>\n\nText\n\n</div>',
		`3:1: Unexpected element \`<div>\`, expected ${elements} (html)`,
	],
	'an element whose name every object knows': [
		'<constructor>a</constructor>',
		`1:1: Unexpected element \`<constructor>\`, expected ${elements} (html)`,
	],
	'an attribute whose name every object knows': [
		'<sup constructor="x">1</sup>',
		'1:6: Unexpected attribute `constructor` of `<sup>`, expected none (html-attribute)',
	],
	'an element that is not allowed, in a line': [
		'Some <a href="x">text</a>',
		`1:6: Unexpected element \`<a>\`, expected ${elements} (html)`,
	],
	'an element without a name': ['A <>b</>', `1:3: Unexpected element \`<>\`, expected ${elements} (html)`],
	'an element whose name has capitals': [
		'A <Sup>b</Sup>',
		`1:3: Unexpected element \`<Sup>\`, expected ${elements} (html)`,
	],
	'an element that only starts like a marker': [
		'<RequiredDatas />',
		`1:1: Unexpected element \`<RequiredDatas>\`, expected ${elements} (html)`,
	],
	'the attributes of an element that is not allowed with the element alone': [
		'<i class="a" {...b}>c</i>',
		`1:1: Unexpected element \`<i>\`, expected ${elements} (html)`,
	],
	'what is wrong inside an element that is not allowed, too': [
		'<div>\n\n<p>{a}</p>\n\n</div>',
		`1:1: Unexpected element \`<div>\`, expected ${elements} (html)`,
		`3:1: Unexpected element \`<p>\`, expected ${elements} (html)`,
		'3:4: Unexpected expression `{a}`, expected text; a brace is written `\\{` (mdx-code)',
	],
	'what is wrong inside a marker, too': [
		'<OptionalData>\n\n- <b>A</b>\n\n</OptionalData>',
		`3:3: Unexpected element \`<b>\`, expected ${elements} (html)`,
	],

	'an attribute that is not allowed at its place': [
		'- [<span lang="en" onclick="x()">Photos</span>](#a)',
		'1:20: Unexpected attribute `onclick` of `<span>`, expected `lang="…"` (html-attribute)',
	],
	'an attribute of an element that has a choice of them': [
		'<abbr class="a">b</abbr>',
		'1:7: Unexpected attribute `class` of `<abbr>`, expected `title="…"` or `lang="…"` (html-attribute)',
	],
	'an attribute of an element that has none': [
		'A <br /> B <sup id="a">b</sup>',
		'1:17: Unexpected attribute `id` of `<sup>`, expected none (html-attribute)',
	],
	'each attribute that is not allowed': [
		'<abbr id="a" lang="en" class="b">c</abbr>',
		'1:7: Unexpected attribute `id` of `<abbr>`, expected `title="…"` or `lang="…"` (html-attribute)',
		'1:24: Unexpected attribute `class` of `<abbr>`, expected `title="…"` or `lang="…"` (html-attribute)',
	],
	'an attribute without a value': [
		'<span lang>a</span>',
		'1:7: Unexpected attribute `lang` of `<span>`, expected `lang="…"` (html-attribute)',
	],
	'an attribute whose value is an expression': [
		'<abbr title={a}>b</abbr>',
		'1:7: Unexpected attribute `title` of `<abbr>`, expected `title="…"` or `lang="…"` (html-attribute)',
	],
	'attributes from an expression': [
		'<sup {...a}>b</sup>',
		'1:6: Unexpected attribute `{…}` of `<sup>`, expected none (html-attribute)',
	],
	'an attribute that must be there and is not': [
		'- [<span>Photos</span>](#a)',
		'1:4: Unexpected `<span>` without `lang`, expected `<span lang="…">` (html-attribute)',
	],
	'an attribute that stands where another must be': [
		'<span title="a">b</span>',
		'1:7: Unexpected attribute `title` of `<span>`, expected `lang="…"` (html-attribute)',
		'1:1: Unexpected `<span>` without `lang`, expected `<span lang="…">` (html-attribute)',
	],
	'an attribute that must be there on a block as well': [
		'<span>\n\nText\n\n</span>',
		'1:1: Unexpected `<span>` without `lang`, expected `<span lang="…">` (html-attribute)',
	],

	'an image': ['Text ![A chart](https://example.com/a.png)', '1:6: Unexpected image, expected text and links (image)'],
	'an image whose address stands elsewhere': [
		'![A chart][c]\n\n[c]: https://example.com/a.png',
		'1:1: Unexpected image, expected text and links (image)',
	],
	'an image of the site, in a link': ['[![](a.png)](b)', '1:2: Unexpected image, expected text and links (image)'],
	'a footnote, and where it is referred to': [
		'They are few[^1].\n\n[^1]: One.',
		`1:13: ${footnote}`,
		`3:1: ${footnote}`,
	],

	'a `[` left of a link': ['See [the source](https://example.com/.', `1:5: ${bracket.open}`],
	'a `]` left of a link, on a further line': ['See\nthe source](/about/).', `2:11: ${bracket.close}`],
	'a bracket at the start of the text': ['[a', `1:1: ${bracket.open}`],
	'a bracket at the start of a line': ['A\n]', `2:1: ${bracket.close}`],
	'a bracket at the end of the text': ['A [', `1:3: ${bracket.open}`],
	'the first bracket of a text alone': ['A ] b [ c\n]', `1:3: ${bracket.close}`],
	'a bracket of a text, not one written otherwise in the text before it': ['A &#91; *b* [', `1:13: ${bracket.open}`],
	'a bracket of each text': ['A [ *b ]* c', `1:3: ${bracket.open}`, `1:8: ${bracket.close}`],
	'a bracket behind an escaped one': ['A \\[ b [ c', `1:8: ${bracket.open}`],
	'a bracket behind an escaped backslash': ['A \\\\[ b', `1:5: ${bracket.open}`],
	'a bracket behind other text in its line': ['A **b** c [', `1:11: ${bracket.open}`],
	'a bracket on a further line behind other text': ['A **b** c\nd [', `2:3: ${bracket.open}`],
	'a bracket below a line that ends in CR and LF': ['A\r\nb ]', `2:3: ${bracket.close}`],
	'a bracket in an indented line': ['- A\n  b [', `2:5: ${bracket.open}`],
	'a bracket in a quotation': ['> A\n> b [', `2:5: ${bracket.open}`],
	'a bracket in a heading': ['## A [', `1:6: ${bracket.open}`],
	'a bracket in a cell': ['| A |\n| - |\n| b ] |', `3:5: ${bracket.close}`],
	'a reference to nothing': ['A [b][c]', `1:3: ${bracket.open}`],
	'a bracket beside a bare address, where the paragraph starts': [
		'Text\n\n- A [b https://example.com/ c',
		`3:3: ${bracket.open}`,
	],

	'a row of a table in a list': ['- A\n| B | No |', `2:1: ${row}`],
	'a row of a table at the start of a paragraph': ['Text\n\n| A | No |', `3:1: ${row}`],
	'a row at the start of a list item, at its place': ['- | A | No |', `1:3: ${row}`],
	'a row on the last of many lines': ['A\nb\n| C | No |', `3:1: ${row}`],
	'a row of a table, indented as its list': ['- A\n  | B | No |', `2:3: ${row}`],
	'a row of a table behind a line break': ['Text\\\n| A | No |', `2:1: ${row}`],
	'the first of many rows alone': ['A\n| B | No |\n| C | No |', `2:1: ${row}`],
	'a row below other markup': ['**A**\n| B | No |', `2:1: ${row}`],
	'a row of many parts once': ['A\n| [B](c) | No |\n| [D](e) | No |', `2:1: ${row}`],
	'rows behind the last of a table': ['| A |\n| - |\n| b |\n\n| c |\n| d |', `5:1: ${row}`],
	'a table without the line below its head': [
		'| A | B\\|C |\n| [d](#d) | No |\n| e | No |',
		'2:1: Unexpected `| [d](#d) | No |` below the head of a table, expected `| --- | --- |` (table-line)',
	],
	'a table with a line of fewer cells below its head, in a list': [
		'- | A | B | C |\n  | - | - |\n  | d | e | f |',
		'2:3: Unexpected `| - | - |` below the head of a table, expected `| --- | --- | --- |` (table-line)',
	],
	'a row with a bracket in it, as both': ['A\n| [B | No |', `2:1: ${row}`, `2:3: ${bracket.open}`],
};

describe('reports', () => {
	test.each(Object.entries(problems))('%s', async (_, [markdown, ...expected]) => {
		expect(await messagesIn(markdown)).toEqual(expected.map((message) => `content/en/page.mdx:${message}`));
	});
});

test('leaves the page as it is', async () => {
	const { html } = await render(remarkAllowedContent, '## A\n\n![b](c.png)\n\n[d](javascript:e) \\[f]');
	expect(html).toBe('<h2>A</h2>\n<p><img src="c.png" alt="b"></p>\n<p><a href="javascript:e">d</a> [f]</p>');
});
