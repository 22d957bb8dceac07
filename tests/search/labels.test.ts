import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { answerInAll } from '../../src/search/query/answer-in-all.ts';
import { foldedWordsOf } from '../../src/search/query/words.ts';
import { idsByLabel } from '../helpers/labels.ts';
import { idsFrom, searchIndexes } from '../helpers/search-indexes.ts';

const indexes = searchIndexes();

describe.each(localeCodes)('from a page in any language (%s)', (locale) => {
	test.each(idsByLabel)('«%s» finds its own id first', async (label, ids) => {
		expect(ids).toContain((await idsFrom(indexes, locale, label))[0]);
	});
});

describe.each(indexes.map(({ names }) => [names.lang, names] as const))('from the names alone (%s)', (_, names) => {
	const fails = () => Promise.reject(new Error('asked'));
	const inNames = (query: string) => answerInAll({ names, loadOwn: fails, loadOthers: fails }, query);

	test('each label is answered', async () => {
		for (const { label } of names.data.records) {
			const { hits } = await inNames(label);
			expect(hits[0], label).toMatchObject({ label });
		}
	});

	test('each label is answered while it is typed', async () => {
		for (const { label } of names.data.records) {
			for (let end = 1; end < Math.min(label.length, 30); end += 1) {
				const typed = label.slice(0, end);
				const words = foldedWordsOf(typed);
				const [last = ''] = foldedWordsOf(label).slice(words.length - 1);
				// `installedD` is one word, `installedDe` is two.
				const isOneWord = last.startsWith(words.at(-1) ?? '');
				// What begins a little word finds nothing by itself, and questions may know it as a name of something else.
				const isElse = names.ignored.has(last) || names.data.ambiguous.includes(words.join(' '));
				if (words.length === 0 || isElse || !isOneWord) continue;
				const { hits, corrected } = await inNames(typed.trim());
				expect([typed, hits.length > 0, corrected]).toEqual([typed, true, undefined]);
			}
		}
	});
});
