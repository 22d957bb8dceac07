import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { checkSearchParity, checkSearchWords } from '../../src/check/check-search-words.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import type { Verdict } from '../../src/policy/model.ts';
import { readSearchWords } from '../../src/search/indexing/search-words.ts';
import { recordedSiteWith } from '../helpers/content-folder.ts';

const path = 'content/en/search.yaml';
const verdicts = new Map<string, Verdict | undefined>([
	['never-passwords', 'never'],
	['access-password', 'required'],
	['access-key', 'required'],
	['source-admin', undefined],
]);

const check = (source: string) => {
	const words = readSearchWords(path, 'en', source);
	return [...words.messages, ...checkSearchWords(words, verdicts)].map(formatMessage);
};

test.each([
	[
		'an unknown id',
		'terms:\n  never-pasword:\n    - login\n',
		'2:3: Unexpected id `never-pasword`, expected the id of a statement (search-id)',
	],
	[
		'an unknown id near what is not mentioned',
		'unmentioned:\n  chat:\n    label: chat\n    terms: [chat]\n    near: [never-texts]\n',
		'5:12: Unexpected id `never-texts`, expected the id of a statement (search-id)',
	],
	[
		'a term that is there twice',
		'terms:\n  access-key:\n    - pass-key\n    - Pass key\n',
		'4:7: Unexpected `Pass key` a second time, expected it once: it stands at line 3 already (search-duplicate)',
	],
	[
		'a term of a statement that is also one of a topic',
		'terms:\n  access-key:\n    - pin\nunmentioned:\n  chat:\n    label: chat\n    terms: [messages, PIN]\n',
		'7:23: Unexpected `PIN` under the topic `chat`, expected it once: it stands at line 3 already (search-duplicate)',
	],
	[
		'a term of two topics',
		'unmentioned:\n  chat:\n    label: chat\n    terms: [posts]\n  mail: { label: mail, terms: [posts] }\n',
		'5:32: Unexpected `posts` under the topic `mail`, expected it once: it stands at line 4 already (search-duplicate)',
	],
	[
		'a stale mark',
		'terms:\n  access-key:\n    - !shared pin\n  access-password:\n    - !shared pin\n',
		'3:15: Unexpected `!shared`, expected `pin` without it: no statement of another verdict has it (search-shared)',
	],
	[
		'a topic that is said to be data, which all of them are',
		'unmentioned:\n  price:\n    label: what it costs\n    isData: yes\n    terms: [cost]\n',
		'4:13: Unexpected `yes` as `unmentioned.price.isData`, expected `no`, or nothing (yaml-form)',
	],
	[
		'what does not fit',
		'terms:\n  access-key: pin\n',
		'2:15: Unexpected `pin` as `terms.access-key`, expected a list (yaml-form)',
	],
])('reports %s', (_, source, message) => {
	expect(check(source)[0]).toBe(`${path}:${message}`);
});

test('reports where languages do not agree that a topic is no data', () => {
	const wordsOf = (locale: 'en' | 'sv', isData: string) => {
		const source = `ignored: a\nunmentioned:\n  price: { label: price, ${isData}terms: [cost] }\n`;
		return readSearchWords(`content/${locale}/search.yaml`, locale, source);
	};
	const check = (isData: string) => checkSearchParity([wordsOf('en', ''), wordsOf('sv', isData)]).map(formatMessage);
	expect(check('')).toEqual([]);
	expect(check('isData: no, ')).toEqual([
		'content/en/search.yaml:2:1: Unexpected `unmentioned` without `price.isData`, expected all that `content/sv/search.yaml` has (search-parity)',
	]);
});

test('reports a term under two verdicts at each place that does not mark it as shared', () => {
	const source = (mark: string) =>
		`terms:\n  never-passwords:\n    - !shared login\n  access-password:\n    - ${mark}login\n  source-admin:\n    - login\n`;
	expect(check(source(''))).toEqual([
		`${path}:5:7: Unexpected \`login\` under \`access-password\` and, with another verdict, under \`never-passwords\` at line 3, expected \`!shared login\` at both (search-shared)`,
	]);
	expect(check(source('!shared '))).toEqual([]);
});

test('reports the id of a term of the glossary, which nobody finds', async () => {
	const terms = { find: 'terms:\n', replace: 'terms:\n  iccid:\n    - simnr\n' };
	const { messages } = await checkContent(await recordedSiteWith({ 'en/search.yaml': terms }));
	expect(messages.map(({ ruleId }) => ruleId)).toEqual(['search-id']);
});

test('ignores no term of several words, each of which is', () => {
	expect(check('ignored: where am\nterms:\n  access-key:\n    - where am\n')).toEqual([]);
});
