import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { formatMessage } from '../../../src/content-files/message.ts';
import { localeCodes } from '../../../src/i18n/index.ts';
import type { Verdict } from '../../../src/policy/model.ts';
import { searchRecords } from '../../../src/search/indexing/records.ts';
import { checkSearchWords, readSearchWords } from '../../../src/search/indexing/search-words.ts';
import { fold, wordsOf } from '../../../src/search/query/words.ts';
import { smallSiteWith } from '../../helpers/content-folder.ts';

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

test('reads ignored, weak and shared words', () => {
	const words = readSearchWords(
		path,
		'en',
		'ignored: can my\nweak: >-\n  number\n  type\nterms:\n  never-passwords:\n    - !shared login\n    - pass phrase\n',
	);
	expect(words).toMatchObject({ ignored: ['can', 'my'], weak: ['number', 'type'], messages: [] });
	expect(words.terms.get('never-passwords')?.terms).toMatchObject([
		{ text: 'login', isShared: true },
		{ text: 'pass phrase', isShared: false },
	]);
});

test('takes terms as they are written, whatever they are to YAML', () => {
	const { terms, messages } = readSearchWords(
		path,
		'en',
		'terms:\n  0x1:\n    - 365\n    - 1.50\n    - null\n    - !shared no\n',
	);
	expect(messages).toEqual([]);
	expect(terms.get('0x1')?.terms.map(({ text }) => text)).toEqual(['365', '1.50', 'null', 'no']);
});

test.each([
	[
		'an unknown id',
		'terms:\n  never-pasword:\n    - login\n',
		'2:3: Unexpected id `never-pasword`, expected the id of a statement (search-id)',
	],
	[
		'a term that is there twice',
		'terms:\n  access-key:\n    - pass-key\n    - Pass key\n',
		'4:7: Unexpected `Pass key` a second time, expected it once: it stands at line 3 already (search-duplicate)',
	],
	[
		'a stale mark',
		'terms:\n  access-key:\n    - !shared pin\n  access-password:\n    - !shared pin\n',
		'3:15: Unexpected `!shared`, expected `pin` without it: no statement of another verdict has it (search-shared)',
	],
	[
		'what does not fit',
		'terms:\n  access-key: pin\n',
		'2:15: Unexpected `pin` as `terms.access-key`, expected a list (yaml-form)',
	],
])('reports %s', (_, source, message) => {
	expect(check(source)[0]).toBe(`${path}:${message}`);
});

test('reports a term under two verdicts at each place that does not mark it as shared', () => {
	const source = (mark: string) =>
		`terms:\n  never-passwords:\n    - !shared login\n  access-password:\n    - ${mark}login\n  source-admin:\n    - login\n`;
	expect(check(source(''))).toEqual([
		`${path}:5:7: Unexpected \`login\` under \`access-password\` and, with another verdict, under \`never-passwords\` at line 3, expected \`!shared login\` at both (search-shared)`,
	]);
	expect(check(source('!shared '))).toEqual([]);
});

test('are reported when one language only has them', async () => {
	const root = await smallSiteWith({ 'sv/search.yaml': { content: 'ignored: kan\n' } });
	const { messages } = await checkContent(root);
	expect(messages.map(formatMessage)).toEqual([
		'content/sv/search.yaml:1:1: Unexpected file in one language only, expected `content/en/search.yaml`, too (file-missing)',
	]);
});

describe.each(localeCodes)('the search words of the policy (%s)', async (locale) => {
	const { pages, searchWords } = await checkContent(process.cwd());
	const records = searchRecords(locale, pages, searchWords).filter(({ kind }) => kind !== 'prose');

	test('give every statement at least five terms that are not in its label', () => {
		const counts = records.map(({ url, label, terms = [] }) => {
			const own = wordsOf(label).map(fold).join(' ');
			const others = terms.filter((term) => !` ${own} `.includes(` ${wordsOf(term).map(fold).join(' ')} `));
			return { id: url.split('#')[1], count: others.length };
		});
		const fewest = counts.toSorted((a, b) => a.count - b.count).slice(0, 5);
		console.log(`fewest terms (${locale}): ${fewest.map(({ id, count }) => `${id} ${count}`).join(', ')}`);
		expect(fewest[0]?.count).toBeGreaterThanOrEqual(5);
	});

	test('ignore no word that is a whole label', () => {
		const words = searchWords.find((candidate) => candidate.locale === locale);
		const ignored = new Set(words?.ignored.map(fold));
		const lost = records.filter(({ label }) => wordsOf(label).every((word) => ignored.has(fold(word))));
		expect(lost.map(({ label }) => label)).toEqual([]);
	});
});
