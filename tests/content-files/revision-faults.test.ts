import { testFaults } from './yaml-kinds.ts';

const keys = '`title`, `url`, `language`, `statements`, `notes`';
const statementKeys = '`label`, `verdict`, `category`, `mam`, `condition`, `note`';

/** A revision, whose further lines start with the fourth. */
const revision = (...lines: string[]) =>
	['title: A', 'url: https://example.com/', 'language: en', ...lines, ''].join('\n');

testFaults('revision', 'yaml-syntax', {
	'brackets without an end at their start': [
		'title: A\nlanguage: [en\nnotes: []\n',
		'2:11: Unexpected `[en`, expected `]` at its end',
	],
	'a tab before a key': [revision('statements:', '\tone:'), '5:1: Unexpected tab before `one:`, expected spaces'],
	'a statement that is there twice': [
		revision('statements:', '  one:', '  two:', '  one:'),
		'7:3: Unexpected second `one`, expected it once',
	],
	'an alias': [revision('statements: *all'), '4:13: Unexpected alias `*all`, expected the text itself'],
	'a tag': [
		revision('statements: !all {}'),
		'4:13: Unexpected tag `!all`, expected none, or one that this file may have',
	],
	'a second document': [
		revision('---', 'title: B'),
		'4:1: Unexpected `---`, expected the end of the file: it holds one document',
	],
});

testFaults('revision', 'yaml-form', {
	'an empty file': ['', `1:1: Unexpected empty file, expected some of the keys ${keys} there`],
	'missing keys': [
		'# A comment\nlanguage: en\n',
		'1:1: Unexpected file without `title`, expected text there',
		'1:1: Unexpected file without `url`, expected an address that starts with `https://` there',
	],
	'an unknown key': [revision('date: 2024-05-01'), `4:1: Unexpected key \`date\`, expected one of ${keys}`],
	'a bad title, address and language': [
		'title: 5\nurl: policy.html\nlanguage: de\n',
		'1:8: Unexpected number `5` as `title`, expected text',
		'2:6: Unexpected `policy.html` as `url`, expected an address that starts with `https://`',
		'3:11: Unexpected `de` as `language`, expected `en` or `sv`',
	],
	'an address with a user': [
		'title: A\nurl: https://learn.microsoft.com@example.com/\nlanguage: en\n',
		'2:6: Unexpected `https://learn.microsoft.com@example.com/` as `url`, expected an address with the name of the site behind `https://`',
	],
	'empty values': [
		'title: A\nurl:\nlanguage:\nstatements:\n',
		'2:1: Unexpected `url` without a value, expected an address that starts with `https://` there',
		'3:1: Unexpected `language` without a value, expected `en` or `sv` there',
		'4:1: Unexpected `statements` without a value, expected keys with values there',
	],
	'a list for keys, and keys for a list': [
		revision('statements: [one]', 'notes: { one: B }'),
		'4:13: Unexpected list as `statements`, expected keys with values',
		'5:8: Unexpected keys with values as `notes`, expected a list',
	],
	'a statement that is text': [
		revision('statements:', '  one: B'),
		`5:8: Unexpected \`B\` as \`statements.one\`, expected some of the keys ${statementKeys}`,
	],
	'what a statement does not have': [
		revision('statements:', '  one:', '    titel: B', '    label: { de: C }'),
		'7:14: Unexpected key `de` in `statements.one.label`, expected one of `en`, `sv`',
		`6:5: Unexpected key \`titel\` in \`statements.one\`, expected one of ${statementKeys}`,
	],
	'verdicts and a category that are none': [
		revision('statements:', '  one:', '    mam: sometimes', '    verdict: [never]', '    category: 5'),
		'7:14: Unexpected list as `statements.one.verdict`, expected `required`, `optional` or `never`',
		'8:15: Unexpected number `5` as `statements.one.category`, expected text',
		'6:10: Unexpected `sometimes` as `statements.one.mam`, expected `yes`, `no` or `conditional`',
	],
	'a language that is missing or empty': [
		revision('statements:', '  one:', '    condition: { en: B }', '    note:', '      en:', '      sv: C'),
		'6:5: Unexpected `statements.one.condition` without `sv`, expected text there',
		'8:7: Unexpected `statements.one.note.en` without a value, expected text there',
	],
	'notes without a text, without ids, and on numbers': [
		revision('notes:', '  - ids: [one]', '  - ids: []', '    text: { en: B, sv: C }', '  - ids: [5]', '    text: {}'),
		'5:5: Unexpected item of `notes` without `text`, expected keys with values there',
		'6:10: Unexpected empty list as `notes.ids`, expected a list of at least one',
		'8:11: Unexpected number `5` in `notes.ids`, expected text',
		'9:5: Unexpected `notes.text` without `en`, expected text there',
		'9:5: Unexpected `notes.text` without `sv`, expected text there',
	],
	'a note that is text': [
		revision('notes:', '  - B', '  -'),
		'5:5: Unexpected `B` in `notes`, expected some of the keys `ids`, `text`',
		'6:4: Unexpected empty item in `notes`, expected some of the keys `ids`, `text` there',
	],
});
