import { expect, test } from 'vitest';
import { ask } from '../helpers/ask.ts';
import { open, useBrowser } from '../helpers/browser.ts';
import { readQueries } from '../helpers/queries.ts';
import { idsFrom, searchIndexes } from '../helpers/search-indexes.ts';

useBrowser();

const indexes = searchIndexes();

// How good the answers are is tested without a browser, in tests/search/quality.test.ts.
test('the pages answer queries as the search does by itself', async () => {
	const queries = readQueries('tests/fixtures/queries/dev.json');
	for (const { query, ids } of await ask(open, queries)) {
		const { lang, q } = query;
		// The list under the field has the first eight; what is found in prose follows the statements.
		const expected = (await idsFrom(indexes, lang, q)).slice(0, 8);
		expect(`${lang} ${q}: ${ids.slice(0, expected.length)}`).toBe(`${lang} ${q}: ${expected}`);
	}
});
