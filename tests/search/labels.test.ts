import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { idsByLabel } from '../helpers/labels.ts';
import { idsFrom, searchIndexes } from '../helpers/search-indexes.ts';

const indexes = searchIndexes();

describe.each(localeCodes)('from a page in any language (%s)', (locale) => {
	test.each(idsByLabel)('«%s» finds its own id first', async (label, ids) => {
		expect(ids).toContain((await idsFrom(indexes, locale, label))[0]);
	});
});
