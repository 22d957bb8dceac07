import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../src/content-files/message.ts';
import { readYaml } from '../../src/content-files/yaml-file.ts';
import { text } from '../../src/content-files/yaml-values.ts';
import { type Kind, messagesOf, samples } from './yaml-kinds.ts';

const kinds = Object.keys(samples) as Kind[];

test.each(kinds)('%s: what has all that it may have is read', (kind) => {
	expect(messagesOf(kind, samples[kind])).toEqual([]);
});

test.each(kinds)('%s: broken characters are reported where they are', (kind) => {
	const [first = '', ...rest] = samples[kind].split('\n');
	expect(messagesOf(kind, [first, '# FÃ¶rst h\uFFFDr', ...rest].join('\n'))).toEqual([
		'2:4: Unexpected broken characters `Ã¶`, expected the one that they stood for: the text was decoded with another encoding than UTF-8 (characters-broken)',
		'2:11: Unexpected replacement character `\uFFFD`, expected the one that was lost: the file is not valid UTF-8 (characters-broken)',
	]);
});

test('broken characters may be meant if they are escaped, and a byte order mark does no harm', () => {
	const { data, messages } = readYaml('f', '\uFEFFa: "users\\xE2\\u20AC\\u2122"\n', z.record(z.string(), text));
	expect(messages).toEqual([]);
	expect({ ...data }).toEqual({ a: 'usersâ€™' });
});

test.each([
	['"a\\u202Eb"', 'U+202E', '2:4'],
	['"\\U000E0001"', 'U+E0001', '2:4'],
	['\n  - "c\\x00d"', 'U+0000', '3:5'],
])('what nobody sees is reported where it is escaped: %s', (value, code, place) => {
	const { messages } = readYaml('f', `# A\nb: ${value}\n`, z.unknown());
	expect(messages.map(formatMessage)).toEqual([
		`f:${place}: Unexpected invisible character \`${code}\`, expected text that can be seen (characters-broken)`,
	]);
});

test('what nobody sees is reported in an escaped key', () => {
	expect(readYaml('f', '"a\\u200Bb": c\n', z.unknown()).messages.map(formatMessage)).toEqual([
		'f:1:1: Unexpected invisible character `U+200B`, expected text that can be seen (characters-broken)',
	]);
});

test.each([
	['source:\n  a: "b"\n    c: d\n', '3:5'],
	['source:\n  a: "', '2:6'],
])('a closed text is not said to be open, and an open one is: %j', (source, place) => {
	const [message = ''] = readYaml('f', source, z.unknown()).messages.map(formatMessage);
	expect(message).toContain(`f:${place}: Unexpected`);
	expect(message.includes('expected `"` at its end')).toBe(place === '2:6');
});

describe('the places', () => {
	const source = '# A comment\na:\n  b: "c"\n  d:\n  e: >-\n    f\n  g:\n    - h\n    - { i: j }\n';
	const { placeOfKey, placeOfValue } = readYaml('f', source, z.unknown());
	const inWords = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

	test.each<[keys: PropertyKey[], key: string, value: string]>([
		[[], '1:1', '2:1'],
		[['a'], '2:1', '3:3'],
		[['a', 'b'], '3:3', '3:6'],
		[['a', 'd'], '4:3', '4:3'],
		[['a', 'e'], '5:3', '5:6'],
		[['a', 'g'], '7:3', '8:5'],
		[['a', 'g', 0], '8:7', '8:7'],
		[['a', 'g', 1], '9:7', '9:7'],
		[['a', 'g', 1, 'i'], '9:9', '9:12'],
		[['a', 'g', 2], '7:3', '7:3'],
		[['a', 'x', 'y'], '2:1', '2:1'],
		[['x'], '1:1', '1:1'],
		[['constructor'], '1:1', '1:1'],
	])('of %j are those of the key and of the value', (keys, key, value) => {
		expect([inWords(placeOfKey(keys)), inWords(placeOfValue(keys))]).toEqual([key, value]);
	});
});

test('data has the keys of the file and no others, and keys are text as it is written', () => {
	const { data, messages } = readYaml('f', 'toString: A\n5: B\nnull: C\n0x10: D\n', z.record(z.string(), text));
	expect(messages.map(formatMessage)).toEqual([]);
	expect(data && Object.getPrototypeOf(data)).toBeNull();
	expect({ ...data }).toEqual({ toString: 'A', 5: 'B', null: 'C', '0x10': 'D' });
});

/** What stands where something else should: of another kind, empty, or not well-formed. */
const oddValues =
	`5 | 0x10 | 1e3 | true | null | ~ | "" | " " | [] | [a] | {} | {a: b} | - a | a: b | a: b: c | "a | 'a | [a | {a | ] | *a
| &a b | &a | !a b | !!int a | !!map [a] | @a | %a | "\\q" | > | >a | | | |a | # a | ? a | : a | "a" b | [a b: c | {a, a} | 2022-02-30
| http://example.com | __proto__ | constructor | {__proto__: a} | <<: a | --- | ...`
		.split(/\s\|\s/)
		.map((value) => value.trim());

/** Put each odd value in the place of each value and each key, and take each line away. */
function* faultsIn(sample: string): Generator<string> {
	const lines = sample.split('\n');
	for (const [index, line] of lines.entries()) {
		const [, indent = '', key = '', value = ''] = /^(\s*(?:- )?)([^:\s]*:)?(.*)$/.exec(line) ?? [];
		yield lines.toSpliced(index, 1).join('\n');
		yield lines.toSpliced(index, 0, line).join('\n');
		for (const odd of oddValues) {
			yield lines.with(index, `${indent}${key} ${odd}`).join('\n');
			yield lines.with(index, `${indent}${odd}:${value}`).join('\n');
		}
	}
}

test.each(kinds)('%s: whatever is wrong is said in our own words', (kind) => {
	const messages = new Set([...faultsIn(samples[kind])].flatMap((source) => messagesOf(kind, source)));
	expect(messages.size).toBeGreaterThan(100);
	const raw = /invalid|received|must|map keys|implicit|scalar|sequence|collection|undefined|\[object/i;
	const wrong = [...messages].filter(
		(message) => !/^\d+:\d+: Unexpected \S.*, expected \S.* \([a-z-]+\)$/.test(message) || raw.test(message),
	);
	expect(wrong).toEqual([]);
});
