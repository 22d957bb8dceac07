import { testFaults } from './yaml-kinds.ts';

const termKeys = '`term`, `abbreviation`, `names`, `explanation`, `explains`';

/** A glossary with one term, whose lines begin on the fourth line. */
const withTerm = (...lines: string[]) =>
	`introduction: A\nterms:\n  one:\n${lines.map((line) => `    ${line}\n`).join('')}`;

testFaults('glossary', 'yaml-syntax', {
	'brackets without an end at their start': [
		withTerm('term: B', 'names: [C, D', 'explanation: E'),
		'5:12: Unexpected `[C, D`, expected `]` at its end',
	],
	'a term that is there twice': [
		'introduction: A\nterms:\n  one: {}\n  one: {}\n',
		'4:3: Unexpected second `one`, expected it once',
	],
	'a colon in an explanation': [
		withTerm('term: B', 'explanation: C: D'),
		'5:18: Unexpected `C: D`, expected quotes around a text with `: ` in it, or the indentation of the lines beside it',
	],
	'an alias': [withTerm('term: *B', 'explanation: C'), '4:11: Unexpected alias `*B`, expected the text itself'],
});

testFaults('glossary', 'yaml-form', {
	'an empty file': ['', '1:1: Unexpected empty file, expected some of the keys `introduction`, `terms` there'],
	'missing keys': [
		'terms:\n  one:\n    abbreviation: A\n',
		'1:1: Unexpected file without `introduction`, expected text there',
		'2:3: Unexpected `terms.one` without `term`, expected text there',
		'2:3: Unexpected `terms.one` without `explanation`, expected text there',
	],
	'unknown keys': [
		`${withTerm('term: B', 'explanation: C', 'see: two')}notes: D\n`,
		`6:5: Unexpected key \`see\` in \`terms.one\`, expected one of ${termKeys}`,
		'7:1: Unexpected key `notes`, expected one of `introduction`, `terms`',
	],
	'empty values': [
		'introduction:\nterms:\n',
		'1:1: Unexpected `introduction` without a value, expected text there',
		'2:1: Unexpected `terms` without a value, expected keys with values there',
	],
	'numbers, lists and empty text': [
		withTerm('term: 5', 'abbreviation: [B]', 'explanation: ""'),
		'4:11: Unexpected number `5` as `terms.one.term`, expected text',
		'5:19: Unexpected list as `terms.one.abbreviation`, expected text',
		'6:18: Unexpected empty text as `terms.one.explanation`, expected text',
	],
	'names and ids that are no list, or an empty one, or not of text': [
		withTerm('term: B', 'names: C', 'explanation: D', 'explains: []'),
		'5:12: Unexpected `C` as `terms.one.names`, expected a list',
		'7:15: Unexpected empty list as `terms.one.explains`, expected a list of at least one',
	],
	'names that are not text': [
		withTerm('term: B', 'names: [5, [C]]', 'explanation: D'),
		'5:13: Unexpected number `5` in `terms.one.names`, expected text',
		'5:16: Unexpected list in `terms.one.names`, expected text',
	],
});
