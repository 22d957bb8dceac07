import { describe, expect, test } from 'vitest';
import remarkBrokenCharacters from '../../../src/markdown/plugins/remark-broken-characters.ts';
import { render } from '../../helpers/render.ts';

const decoded = 'expected the one that they stood for: the text was decoded with another encoding than UTF-8';
const lost = 'expected the one that was lost: the file is not valid UTF-8';
const space = 'expected a space: without one, Markdown sees neither a heading nor a list item';

const faults: Record<string, [markdown: string, ...expected: string[]]> = {
	'broken characters': [
		'- [A personâ€™s photos](#photos)',
		`1:12: Unexpected broken characters \`â€™\`, ${decoded} (characters-broken)`,
	],
	'broken letters': [
		'FÃ¶rst hÃ¤r',
		`1:2: Unexpected broken characters \`Ã¶\`, ${decoded} (characters-broken)`,
		`1:9: Unexpected broken characters \`Ã¤\`, ${decoded} (characters-broken)`,
	],
	'a broken letter whose second half has no shape': [
		'Text\n\nÃ\u0085',
		`3:1: Unexpected broken characters \`ÃU+0085\`, ${decoded} (characters-broken)`,
	],
	'a broken pictograph': ['A ðŸ˜€', `1:3: Unexpected broken characters \`ðŸ˜€\`, ${decoded} (characters-broken)`],
	'replacement characters in a row as one': [
		'A \uFFFD\uFFFD b \uFFFD',
		`1:3: Unexpected replacement character \`\uFFFD\uFFFD\`, ${lost} (characters-broken)`,
		`1:8: Unexpected replacement character \`\uFFFD\`, ${lost} (characters-broken)`,
	],
	'a byte order mark': [
		'\uFEFFText',
		'1:1: Unexpected byte order mark `U+FEFF`, expected UTF-8 without one (characters-broken)',
	],
	'a non-breaking space after a bullet': [
		'-\u00A0[Photos](#photos)',
		`1:2: Unexpected non-breaking space \`U+00A0\`, ${space} (characters-broken)`,
	],
	'a non-breaking space after a number, in a list': [
		'- A\n  12.\u202FB',
		`2:6: Unexpected non-breaking space \`U+202F\`, ${space} (characters-broken)`,
	],
	'a non-breaking space after the sign of a heading': [
		'##\u00A0A',
		`1:3: Unexpected non-breaking space \`U+00A0\`, ${space} (characters-broken)`,
	],
	'an invisible character': [
		'- [fo\u200Bton](#photos)',
		'1:6: Unexpected invisible character `U+200B`, expected text that can be seen (characters-broken)',
	],
	'a control character': [
		'A\u0007',
		'1:2: Unexpected invisible character `U+0007`, expected text that can be seen (characters-broken)',
	],
	'characters that turn the direction of the text': [
		'a\u202Eb\u2066',
		'1:2: Unexpected invisible character `U+202E`, expected text that can be seen (characters-broken)',
		'1:4: Unexpected invisible character `U+2066`, expected text that can be seen (characters-broken)',
	],
	'characters that fill, join or choose, and are of no category of their own': [
		'a\u3164 b\u034F c\uFE0F d\u2800 e\u{E0101}',
		...['1:2: U+3164', '1:5: U+034F', '1:8: U+FE0F', '1:11: U+2800', '1:14: U+E0101'].map((found) =>
			found.replace(/U.*/, 'Unexpected invisible character `$&`, expected text that can be seen (characters-broken)'),
		),
	],
	'a letter that looks like another, at each end and within': [
		'\u0410pp, micr\u043E\u0301soft, im\u0435i, \u03BFm',
		...['1:1: U+0410', '1:10: U+043E', '1:20: U+0435', '1:24: U+03BF'].map((found) =>
			found.replace(
				/U.*/,
				'Unexpected letter of another alphabet `$&`, expected that of the rest of the word: it only looks like it (characters-broken)',
			),
		),
	],
	'every fault of every line, whatever the line ends are': [
		'A\u00AD\r\nb\u00AD\rc\n\n\u00AD',
		'1:2: Unexpected invisible character `U+00AD`, expected text that can be seen (characters-broken)',
		'2:2: Unexpected invisible character `U+00AD`, expected text that can be seen (characters-broken)',
		'5:1: Unexpected invisible character `U+00AD`, expected text that can be seen (characters-broken)',
	],
};

describe('reports', () => {
	test.each(Object.entries(faults))('%s', async (_, [markdown, ...expected]) => {
		const { messages } = await render(remarkBrokenCharacters, markdown);
		expect(messages).toEqual(expected.map((message) => `content/en/page.mdx:${message}`));
	});
});

test.each([
	'Ångra «så» – “då” … ’s €5 ½',
	'Âme, PÃO, ðe',
	'A\tb\u00A0c',
	'- A\u00A0b',
	'12\u00A0% a',
	'ä 😀',
	'❤️',
	'Ω сор 5 µm',
	'Microsoftの表',
])('takes %j', async (markdown) => {
	expect((await render(remarkBrokenCharacters, markdown)).messages).toEqual([]);
});
