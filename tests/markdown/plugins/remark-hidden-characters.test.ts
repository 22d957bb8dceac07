import { expect, test } from 'vitest';
import remarkHiddenCharacters from '../../../src/markdown/plugins/remark-hidden-characters.ts';
import { renderNote } from '../../../src/markdown/render-note.ts';
import { render } from '../../helpers/render.ts';

const invisible = (code: string) =>
	`Unexpected invisible character \`${code}\`, expected text that can be seen (characters-broken)`;

test.each<[what: string, markdown: string, ...expected: string[]]>([
	['a number', 'A [b&#x202E;](#c)', `1:4: ${invisible('U+202E')}`],
	['a decimal number', '- a\n- &#8203;b', `2:3: ${invisible('U+200B')}`],
	['a name', 'Text\n\nSam&shy;larbete', `3:1: ${invisible('U+00AD')}`],
	['the title of a link', '[a](b "&#x2066;c")', `1:1: ${invisible('U+2066')}`],
	['the address of a link', '[a](b&#xFEFF;c)', `1:1: ${invisible('U+FEFF')}`],
	['an attribute', '<abbr title="a&zwj;b">c</abbr>', `1:1: ${invisible('U+200D')}`],
	[
		'a letter of another alphabet',
		'im&#x435;i',
		'1:1: Unexpected letter of another alphabet `U+0435`, expected that of the rest of the word: it only looks like it (characters-broken)',
	],
])('reports what is written as %s', async (_, markdown, ...expected) => {
	const { messages } = await render(remarkHiddenCharacters, markdown);
	expect(messages).toEqual(expected.map((message) => `content/en/page.mdx:${message}`));
});

test.each(['a&nbsp;b', '&lt;b&gt; &amp;c', '&Omega;', 'a\u202Eb'])('takes %j', async (markdown) => {
	// What stands in the source itself is reported there.
	expect((await render(remarkHiddenCharacters, markdown)).messages).toEqual([]);
});

test('reports it in a note, too', () => {
	expect(renderNote('a&#x202E;b').problems).toEqual([
		'Unexpected invisible character `U+202E`, expected text that can be seen',
	]);
});
