import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { answerInAll } from '../../src/search/query/answer-in-all.ts';
import { idsByLabel } from '../helpers/labels.ts';
import { idsFrom, searchIndexes } from '../helpers/search-indexes.ts';

const indexes = searchIndexes();

describe.each(localeCodes)('from a page in any language (%s)', (locale) => {
	test.each(idsByLabel)('«%s» finds its own id first', async (label, ids) => {
		expect(ids).toContain((await idsFrom(indexes, locale, label))[0]);
	});
});

test.each(indexes.map(({ names }) => [names.lang, names] as const))(
	'each label of a language is answered before the words of questions are here (%s)',
	async (_, names) => {
		const fails = () => Promise.reject(new Error('asked'));
		for (const { label } of names.data.records) {
			const { hits } = await answerInAll({ names, loadOwn: fails, loadOthers: fails }, label);
			expect(hits[0], label).toMatchObject({ label });
		}
	},
);
