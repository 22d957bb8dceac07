import { type Fault, testFaults } from './yaml-kinds.ts';

const page = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nText.\n`;
const names = ['title: A', 'description: B'];
const keys = '`title`, `description`, `answers`, `remarks`, `revision`, `source`';

/** A policy, whose source takes the lines from the fifth. */
const policy = (...source: string[]) => page(...names, 'revision: 2022-04-27', 'source:', ...source);
const sourceLines = ['  title: C', '  url: https://example.com/', '  language: en', '  date: 2022-04-27'];

testFaults('page', 'yaml-syntax', {
	'a text with a colon': [
		page('title: Small: policy', 'description: B'),
		'2:8: Unexpected `Small: policy`, expected quotes around a text with `: ` in it, or the indentation of the lines beside it',
	],
	'quotes without an end at their start': [
		page('title: "A', 'description: B'),
		'2:8: Unexpected `"A`, expected `"` at its end',
	],
	'a key that is there twice': [page(...names, 'title: C'), '4:1: Unexpected second `title`, expected it once'],
	'an alias and its anchor': [
		page('title: &name A', 'description: *name'),
		'2:8: Unexpected anchor `&name`, expected none: no alias may name it',
		'3:14: Unexpected alias `*name`, expected the text itself',
	],
	'a key that JavaScript does not take for one': [
		page(...names, '__proto__: C'),
		'4:1: Unexpected key `__proto__`, expected another',
	],
});

testFaults('page', 'yaml-form', {
	'no frontmatter': ['Text.\n', `1:1: Unexpected empty frontmatter, expected some of the keys ${keys} there`],
	'empty frontmatter': [page(), `1:1: Unexpected empty frontmatter, expected some of the keys ${keys} there`],
	'text for keys': [page('A'), `2:1: Unexpected \`A\` as the frontmatter, expected some of the keys ${keys}`],
	'a missing key where the frontmatter starts': [
		`\n\n${page('title: A')}`,
		'3:1: Unexpected frontmatter without `description`, expected text there',
	],
	'values behind a byte order mark and blank lines': [
		'\uFEFF---\r\n\r\ntitle: 5\r\ndescription: B\r\n---\r\n\r\nText.\r\n',
		'3:8: Unexpected number `5` as `title`, expected text',
	],
	'unknown keys': [
		page('author: C', ...names, 'constructor: D'),
		`2:1: Unexpected key \`author\`, expected one of ${keys}`,
		`5:1: Unexpected key \`constructor\`, expected one of ${keys}`,
	],
	'an empty value at its key': [
		page('title: A', 'description:'),
		'3:1: Unexpected `description` without a value, expected text there',
	],
	'empty text, and text without a word': [
		page('title: ""', 'description: " "'),
		'2:8: Unexpected empty text as `title`, expected text',
		'3:14: Unexpected empty text as `description`, expected text',
	],
	'a number and a truth value for text, as they are written': [
		page('title: 0x10', 'description: True'),
		'2:8: Unexpected number `0x10` as `title`, expected text',
		'3:14: Unexpected truth value `True` as `description`, expected text',
	],
	'a list and keys for text': [
		page('title: [A]', 'description:', '  a: b'),
		'2:8: Unexpected list as `title`, expected text',
		'4:3: Unexpected keys with values as `description`, expected text',
	],
	'an unknown key and a missing one below another': [
		policy('  titel: C', ...sourceLines.slice(1)),
		'5:1: Unexpected `source` without `title`, expected text there',
		'6:3: Unexpected key `titel` in `source`, expected one of `title`, `url`, `language`, `date`',
	],
	'the value at fault, where another has its key': [
		policy('  title: 5', ...sourceLines.slice(1)),
		'6:10: Unexpected number `5` as `source.title`, expected text',
	],
	'a bad address, language and date': [
		policy('  title: C', '  url: http://example.com/', '  language: e', '  date: 2022-02-30'),
		'7:8: Unexpected `http://example.com/` as `source.url`, expected an address that starts with `https://`',
		'8:13: Unexpected `e` as `source.language`, expected the code of a language, such as `en`',
		'9:9: Unexpected `2022-02-30` as `source.date`, expected a date that exists, `YYYY-MM-DD`',
	],
	'what is no code of a language': [
		policy('  title: C', '  url: null', '  language: english', '  date: null'),
		'8:13: Unexpected `english` as `source.language`, expected the code of a language, such as `en`',
	],
	'a number for a date': [
		page(...names, 'revision: 2022', 'source:', ...sourceLines),
		'4:11: Unexpected number `2022` as `revision`, expected a date that exists, `YYYY-MM-DD`',
	],
	'a revision without its source': [
		page(...names, 'revision: 2022-04-27'),
		'4:11: Unexpected `2022-04-27` as `revision`, expected `source` beside it, or neither',
	],
	'a source without its revision': [
		page(...names, 'source:', ...sourceLines),
		'4:1: Unexpected `source`, expected `revision` beside it, or neither',
	],
	'text for answers': [page(...names, 'answers: C'), '4:10: Unexpected `C` as `answers`, expected a list'],
	'answers of an unknown kind, without a text, and with a number': [
		page(
			...names,
			'answers:',
			'  - { kind: some, name: C, text: D }',
			'  - { kind: conditional, name: C }',
			'  - { kind: optional, name: 5, text: D }',
		),
		'5:13: Unexpected `some` as `answers.kind`, expected `required`, `conditional`, `optional` or `never`',
		'6:5: Unexpected item of `answers` without `text`, expected text there',
		'7:29: Unexpected number `5` as `answers.name`, expected text',
	],
	'answers in another order': [
		page(...names, 'answers:', '  - { kind: never, name: C, text: D }'),
		'5:3: Unexpected list as `answers`, expected a row for each of `required`, `conditional`, `optional`, `never`, in this order',
	],
} satisfies Record<string, Fault>);
