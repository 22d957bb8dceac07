import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { formatMessage } from '../../../src/content-files/message.ts';
import { localeCodes } from '../../../src/i18n/index.ts';
import { sinceIn } from '../../../src/provenance/source-documents.ts';
import { makeSearchData } from '../../../src/search/indexing/make-search-data.ts';
import { readSearchWords } from '../../../src/search/indexing/search-words.ts';
import { fold, wordsOf } from '../../../src/search/query/words.ts';
import revisionFacts from '../../fixtures/revision-facts.json' with { type: 'json' };
import { content } from '../../helpers/content.ts';
import { smallSiteWith } from '../../helpers/content-folder.ts';
import { factIds } from '../../helpers/policy-facts.ts';

const path = 'content/en/search.yaml';

/** Whether a statement is in some document that the tests have the facts of. */
const isInDocuments = (id: string) => factIds.has(id) || Object.hasOwn(revisionFacts, id);

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

test('reads the words of kinds, and what the text does not mention', () => {
	const { kinds, unmentioned, messages } = readSearchWords(
		path,
		'en',
		'kinds:\n  mam: [BYOD, not enrolled]\nunmentioned:\n  chat:\n    label: chat apps\n    terms: [zapchat]\n    near: [never-texts]\n',
	);
	expect(messages).toEqual([]);
	expect(kinds).toEqual({ mam: ['BYOD', 'not enrolled'] });
	expect(unmentioned).toMatchObject([
		{
			id: 'chat',
			label: 'chat apps',
			terms: [{ text: 'zapchat', place: { line: 6 } }],
			near: [{ id: 'never-texts', place: { line: 7 } }],
		},
	]);
});

test('are reported when one language only has them', async () => {
	const root = await smallSiteWith({ 'sv/search.yaml': { content: 'ignored: kan\n' } });
	const { messages } = await checkContent(root);
	expect(messages.map(formatMessage)).toEqual([
		'content/sv/search.yaml:1:1: Unexpected file in one language only, expected `content/en/search.yaml`, too (file-missing)',
	]);
});

describe.each(localeCodes)('the search words of the policy (%s)', (locale) => {
	const { pages, searchWords } = content;
	const { names, questions } = makeSearchData(locale, pages, searchWords, sinceIn(content));
	const { records } = names;

	// Whoever adds another is asked for the words that mean it, however many they are.
	test('give every statement of the documents at least five terms that are not in its label', () => {
		const known = records.filter(({ url }) => isInDocuments(url.split('#')[1] ?? ''));
		const counts = known.map(({ url, label, terms = [] }) => {
			const own = wordsOf(label).map(fold).join(' ');
			const all = [...terms, ...(questions.terms[records.findIndex((record) => record.url === url)] ?? [])];
			const others = all.filter((term) => !` ${own} `.includes(` ${wordsOf(term).map(fold).join(' ')} `));
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
