import { testFaults } from './yaml-kinds.ts';

const keys = '`ignored`, `weak`, `same`, `terms`, `kinds`, `unmentioned`';

testFaults('search', 'yaml-syntax', {
	'brackets without an end at their start': [
		'terms:\n  one: [login\n',
		'2:8: Unexpected `[login`, expected `]` at its end',
	],
	'a first key that is a comment': [
		'# ignored: >-\n  can my\n  boss see\nweak: number\nterms:\n  one: [login]\n',
		'2:3: Unexpected `can my`, expected a key above it, or no indentation',
	],
	'a first key without its colon': [
		'ignored\n  can my\nweak: number\nterms:\n  one: [login]\n',
		'1:1: Unexpected `ignored`, expected a key on one line, with a `:` behind it',
	],
	'a key further down that is a comment': [
		'weak: number\n# terms:\n\n  # The first.\n  one:\n    - login\n  two:\n    - pin\n',
		'5:3: Unexpected `one:`, expected the indentation of the lines that it belongs with',
	],
	'an id that is there twice': [
		'terms:\n  one: [login]\n  one: [pin]\n',
		'3:3: Unexpected second `one`, expected it once',
	],
	'an alias': ['terms:\n  one:\n    - *login\n', '3:7: Unexpected alias `*login`, expected the text itself'],
	'an unknown tag': [
		'terms:\n  one:\n    - !shard login\n',
		'3:7: Unexpected tag `!shard`, expected none, or one that this file may have',
	],
	'a tag on an id': [
		'terms:\n  !shared one:\n    - login\n',
		'2:3: Unexpected key `!shared one:`, expected plain text as a key',
	],
});

testFaults('search', 'yaml-form', {
	'an empty file': ['# None.\n', `1:1: Unexpected empty file, expected some of the keys ${keys} there`],
	'text for keys': ['login\n', `1:1: Unexpected \`login\` as the file, expected some of the keys ${keys}`],
	'an unknown key': ['weak: number\nsynonyms:\n  a: b\n', `2:1: Unexpected key \`synonyms\`, expected one of ${keys}`],
	'empty values': [
		'ignored:\nweak:\nterms:\n',
		'1:1: Unexpected `ignored` without a value, expected words separated by spaces there',
		'2:1: Unexpected `weak` without a value, expected words separated by spaces there',
		'3:1: Unexpected `terms` without a value, expected keys with values there',
	],
	'words that are a list, marked or none': [
		'ignored: [can, my]\nweak: !shared number\n',
		'1:10: Unexpected list as `ignored`, expected words separated by spaces',
		'2:15: Unexpected `!shared number` as `weak`, expected words separated by spaces',
	],
	'words without a word': ['weak: "–"\n', '1:7: Unexpected `–` as `weak`, expected words separated by spaces'],
	'terms that are no list, or an empty one': [
		'terms:\n  one: login\n  two: []\n  three:\n',
		'2:8: Unexpected `login` as `terms.one`, expected a list',
		'3:8: Unexpected empty list as `terms.two`, expected a list of at least one',
		'4:3: Unexpected `terms.three` without a value, expected a list there',
	],
	'a term that is none': [
		'terms:\n  one:\n    -\n    - "–"\n    - [login]\n    - a: b\n    - !shared\n    - !shared –\n',
		'3:6: Unexpected empty item in `terms.one`, expected a word or some words there',
		'4:7: Unexpected `–` in `terms.one`, expected a word or some words',
		'5:7: Unexpected list in `terms.one`, expected a word or some words',
		'6:7: Unexpected keys with values in `terms.one`, expected a word or some words',
		'7:14: Unexpected empty item in `terms.one`, expected a word or some words there',
		'8:15: Unexpected `!shared –` in `terms.one`, expected a word or some words',
	],
});
