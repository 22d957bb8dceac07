import { testFaults } from './yaml-kinds.ts';

const provenanceKeys = '`source`, `disagreements`, `corrections`';

testFaults('provenance', 'yaml-syntax', {
	'brackets without an end at their start': [
		'source:\n  one: A\ncorrections:\n  one: [B\n  two: [C]\n',
		'4:8: Unexpected `[B`, expected `]` at its end',
	],
	'a first key that is a comment': [
		'# source:\n  one: A\ncorrections: {}\n',
		'2:3: Unexpected `one: A`, expected a key above it, or no indentation',
	],
	'an id that is there twice': [
		'source:\n  one: A\n  two: B\n  one: C\n',
		'4:3: Unexpected second `one`, expected it once',
	],
	'an alias': ['source:\n  one: *two\n', '2:8: Unexpected alias `*two`, expected the text itself'],
	'an anchor': ['source: &all\n  one: A\n', '1:9: Unexpected anchor `&all`, expected none: no alias may name it'],
});

testFaults('provenance', 'yaml-form', {
	'an empty file': ['', `1:1: Unexpected empty file, expected some of the keys ${provenanceKeys} there`],
	'a missing key': ['corrections: {}\n', '1:1: Unexpected file without `source`, expected keys with values there'],
	'an unknown key': ['source: {}\nnotes: A\n', `2:1: Unexpected key \`notes\`, expected one of ${provenanceKeys}`],
	'an empty value': ['source:\n', '1:1: Unexpected `source` without a value, expected keys with values there'],
	'a list for keys': ['source:\n  - one\n', '2:3: Unexpected list as `source`, expected keys with values'],
	'a number, a list and empty text for the words of a document': [
		'source:\n  one: 5\n  two: [A]\n  three: ""\n',
		'2:8: Unexpected number `5` as `source.one`, expected text',
		'3:8: Unexpected list as `source.two`, expected text',
		'4:10: Unexpected empty text as `source.three`, expected text',
	],
	'notes that are no list, an empty one, or no notes': [
		'source: {}\ncorrections:\n  one: A\n  two: []\n  three:\n    - 5\n    - [B]\n    - C.\n  four:\n',
		'3:8: Unexpected `A` as `corrections.one`, expected a list',
		'4:8: Unexpected empty list as `corrections.two`, expected a list of at least one',
		'6:7: Unexpected number `5` in `corrections.three`, expected some of the keys `of`, `text`',
		'7:7: Unexpected list in `corrections.three`, expected some of the keys `of`, `text`',
		'8:7: Unexpected `C.` in `corrections.three`, expected some of the keys `of`, `text`',
		'9:3: Unexpected `corrections.four` without a value, expected a list there',
	],
	'notes that lack something, or have what is no text': [
		'source: {}\ncorrections:\n  one:\n    - text: A\n    - of: [B]\n    - of: []\n      text: >-\n\n    - of: C\n      text: [D]\n',
		'4:7: Unexpected item of `corrections.one` without `of`, expected a list there',
		'5:7: Unexpected item of `corrections.one` without `text`, expected text there',
		'6:11: Unexpected empty list as `corrections.one.of`, expected a list of at least one',
		'7:13: Unexpected empty text as `corrections.one.text`, expected text',
		'9:11: Unexpected `C` as `corrections.one.of`, expected a list',
		'10:13: Unexpected list as `corrections.one.text`, expected text',
	],
});

testFaults('translation', 'yaml-syntax', {
	'a key without a colon': [
		'originals:\n  about:\n    one\n    two: 1234abcd\n',
		'3:5: Unexpected `one`, expected a key on one line, with a `:` behind it',
	],
	'a page that is there twice': [
		'originals:\n  about: {}\n  about: {}\n',
		'3:3: Unexpected second `about`, expected it once',
	],
	'an alias': ['originals: *all\n', '1:12: Unexpected alias `*all`, expected the text itself'],
});

testFaults('translation', 'yaml-form', {
	'an empty file': [
		'# None.\n',
		'1:1: Unexpected empty file, expected some of the keys `intended`, `sentences`, `originals` there',
	],
	'an unknown key': [
		'original: {}\n',
		'1:1: Unexpected key `original`, expected one of `intended`, `sentences`, `originals`',
	],
	'an unknown facet': [
		'intended:\n  about:\n    one:\n      link: A\n',
		'4:7: Unexpected key `link` in `intended.about.one`, expected one of `links`, `blocks`, `order`, `revision`, `answers`, `remarks`',
	],
	'what is no number of sentences': [
		'sentences:\n  about:\n    one: -1\n    two: two\n    three: 1.5\n',
		'3:10: Unexpected number `-1` as `sentences.about.one`, expected a number of sentences',
		'4:10: Unexpected `two` as `sentences.about.two`, expected a number of sentences',
		'5:12: Unexpected number `1.5` as `sentences.about.three`, expected a number of sentences',
	],
	'a reason that is empty, or no text': [
		'intended:\n  about:\n    one:\n      links:\n      order: 5\n',
		'4:7: Unexpected `intended.about.one.links` without a value, expected text there',
		'5:14: Unexpected number `5` as `intended.about.one.order`, expected text',
	],
	'text and a list for keys': [
		'intended:\n  about: A\n  index: []\n',
		'2:10: Unexpected `A` as `intended.about`, expected keys with values',
		'3:10: Unexpected empty list as `intended.index`, expected keys with values',
	],
	'fingerprints that are numbers to YAML, or of another form': [
		'originals:\n  about:\n    one: 12345678\n    two: 1104e963\n    three: 1234abc\n    four:\n',
		'3:10: Unexpected number `12345678` as `originals.about.one`, expected text',
		'4:10: Unexpected number `1104e963` as `originals.about.two`, expected text',
		'5:12: Unexpected `1234abc` as `originals.about.three`, expected eight characters from `0` to `9` and `a` to `f`',
		'6:5: Unexpected `originals.about.four` without a value, expected text there',
	],
});

testFaults('ids', 'yaml-syntax', {
	'a first page that is a comment': [
		'# about:\n  - one\n  - two\nindex:\n  - three\n',
		'2:3: Unexpected `- one`, expected a key above it, or no indentation',
	],
	'lines that are not indented as those above': [
		'about:\n  - one\n - two\n',
		'3:2: Unexpected `- two`, expected quotes around a text with `: ` in it, or the indentation of the lines beside it',
	],
	'a page that is there twice': [
		'about:\n  - one\nabout:\n  - two\n',
		'3:1: Unexpected second `about`, expected it once',
	],
	'an alias': ['about:\n  - one\n  - *two\n', '3:5: Unexpected alias `*two`, expected the text itself'],
});

testFaults('ids', 'yaml-form', {
	'an empty file': ['', '1:1: Unexpected empty file, expected keys with values there'],
	'a list for keys': ['- one\n', '1:1: Unexpected list as the file, expected keys with values'],
	'text for a list, and an empty value': [
		'about: one\nindex:\n',
		'1:8: Unexpected `one` as `about`, expected a list',
		'2:1: Unexpected `index` without a value, expected a list there',
	],
	'ids that are empty, numbers or lists': [
		'about:\n  - 5\n  -\n  - ""\n  - [one]\n',
		'2:5: Unexpected number `5` in `about`, expected an id or `former-id: id`',
		'3:4: Unexpected empty item in `about`, expected an id or `former-id: id` there',
		'4:5: Unexpected empty text in `about`, expected text',
		'5:5: Unexpected list in `about`, expected an id or `former-id: id`',
	],
	'successors that are empty, numbers or lists': [
		'about:\n  - one: 5\n  - two:\n  - three: [one]\n',
		'2:10: Unexpected number `5` as `about.one`, expected text',
		'3:5: Unexpected `about.two` without a value, expected text there',
		'4:12: Unexpected list as `about.three`, expected text',
	],
});
