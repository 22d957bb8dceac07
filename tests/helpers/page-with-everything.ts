import type { InLanguages, Spoken } from './languages.ts';

/** All that may stand in a line of text. */
const inline = [
	'<span lang="sv">ord</span>',
	'<abbr title="Mobile application management">MAM</abbr>',
	'<sup>1</sup>',
	'one<br />two',
	'**strong**',
	'*emphasis*',
	'~~deleted~~',
	'`code`',
	'[a link](https://example.com/a)',
	'https://example.com/b',
	'an \\* escaped sign, and \\{braces\\}',
	'**strong with <sup>2</sup> in it**',
];

/** What a line of text may stand in. */
const around: ((text: string, index: number) => string)[] = [
	(text) => text,
	(text) => `- ${text}`,
	(text) => `1. ${text}\n2. ${text}\n   - ${text}`,
	(text) => `> ${text}`,
	(text) => `| A | B |\n| - | - |\n| ${text} | |\n| | ${text} |`,
	(text, index) => `## [Heading](#heading-${index}) ${text}`,
];

const prose = [...inline.flatMap((text, index) => around.map((write) => write(text, index))), '---', '```\ncode\n```'];

const listOf = (name: string) => inline.map((text, index) => `- [${name}](#${name}-${index}) ${text}`).join('\n');

const required: InLanguages<string> = {
	en: `| Category | Data item | With MAM only |\n| - | - | - |\n${inline
		.map(
			(text, index) =>
				`| [Category](#c${index}) ${text}, like: | [item](#c${index}-a) ${text} | Yes (${text}) |\n| | Note: ${text} | |\n| | **[item](#c${index}-b)**, ${text} | Yes; ${text} |`,
		)
		.join('\n')}`,
	sv: inline
		.map(
			(text, index) =>
				`- [Kategori](#c${index}) ${text}, till exempel:\n  - Anmärkning: ${text}\n  - [sak](#c${index}-a) ${text}\n    - ${text}\n  - **[sak](#c${index}-b)**, ${text}\n    - ${text}`,
		)
		.join('\n'),
};

/** Write a policy page, without frontmatter, that has every construct that content may have in every place. */
export const pageWithEverything = (locale: Spoken) => `[Data is never sold <sup>1</sup>](#not-sold)

## [Sources](#sources)

- [A bullet that is nothing but a source makes sources of them all](#source)
${listOf('source')}

## [Required](#required)

<RequiredData>

${required[locale]}

</RequiredData>

## [Optional](#optional)

<OptionalData>

${listOf('optional')}

</OptionalData>

## [Never](#never)

<NeverCollected>

${listOf('never')}

</NeverCollected>

## [Prose](#prose)

${prose.join('\n\n')}
`;
