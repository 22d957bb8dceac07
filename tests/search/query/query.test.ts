import { describe, expect, test } from 'vitest';
import type { Pagefind } from '../../../src/search/query/lookup.ts';
import { findHits, findInAll, makeSearchIndex } from '../../../src/search/query/query.ts';
import type { SearchData } from '../../../src/search/query/search-data.ts';
import { fold } from '../../../src/search/query/words.ts';

type Record = Partial<SearchData['records'][number]> & { label: string };

/** An index of some records, with a Pagefind that finds words by their beginnings. */
function indexOf(lang: string, records: Record[], { ignored = '', weak = '' } = {}) {
	const data: SearchData = {
		words: {} as SearchData['words'],
		ignored: ignored.split(' '),
		weak: weak.split(' '),
		records: records.map((record, number) => ({
			id: String(number),
			url: `${lang}/#${number}`,
			kind: 'required',
			verdict: '',
			context: '',
			...record,
		})),
	};
	const pagefind: Pagefind = {
		search: async (query) => ({
			results: index.records.flatMap(({ record: { id }, words }) => {
				const found = [...words.keys()].filter((place) => words[place]?.startsWith(fold(query)));
				return found.length > 0 ? [{ id, words: found }] : [];
			}),
		}),
	};
	const index = makeSearchIndex(lang, pagefind, data);
	return index;
}

const labelsOf = ({ statements }: Awaited<ReturnType<typeof findHits>>) => statements.map(({ label }) => label);

const index = indexOf(
	'en',
	[
		{ label: 'Device name' },
		{ label: 'Device type', terms: ['kind of phone'] },
		{ label: 'Storage space', terms: ['disk capacity'] },
		{ label: 'Location', terms: ['where i am', 'gps', 'longitude'], foreign: { sv: 'Plats' } },
		{ label: 'Grupprincip', terms: ['samtalshistorik', 'samtal', 'historik'] },
		{ label: 'Photos, including those in a camera', kind: 'never', context: 'Never collected' },
		{ label: 'About', kind: 'prose', text: 'device location pseudonymized' },
	],
	{ ignored: 'can my boss see where i am the', weak: 'device number type name' },
);

describe('a query', () => {
	test.each([
		['Device type', 'Device type'],
		['DEVICE-TYPE', 'Device type'],
		['can my boss see my photos', 'Photos, including those in a camera'],
		['phot', 'Photos, including those in a camera'],
		['where i am', 'Location'],
		['plats', 'Location'],
		['storrage', 'Storage space'],
		['stoarge', 'Storage space'],
		['storage-space', 'Storage space'],
		['storagespace', 'Storage space'],
		['grupp princip', 'Grupprincip'],
		['gruppprincip', 'Grupprincip'],
		['never collected', 'Photos, including those in a camera'],
		['holiday photos', 'Photos, including those in a camera'],
	])('«%s» finds %s first', async (query, label) => {
		expect(labelsOf(await findHits(index, query))[0]).toBe(label);
	});

	test.each(['lön', 'passport number', 'blood type', 'zebra', '', '  ', '???'])(
		'«%s» finds no statement',
		async (query) => {
			expect(labelsOf(await findHits(index, query))).toEqual([]);
		},
	);

	test('leaves out what answers it far worse, wherever it stands in the index', async () => {
		const storage = indexOf('en', [
			{ label: 'Size', context: 'Storage of every device there is' },
			{ label: 'Storage' },
		]);
		expect(labelsOf(await findHits(storage, 'storage'))).toEqual(['Storage']);
	});

	test('says how it was understood when a word of it was misspelt', async () => {
		expect((await findHits(index, 'can my boss see my Phtoos')).corrected).toBe('can my boss see my photos');
		expect((await findHits(index, 'photos')).corrected).toBeUndefined();
	});

	test('says what the statement is called where it was found by its name in another language', async () => {
		const { statements } = await findHits(index, 'plats');
		expect(statements[0]?.foreign).toEqual({ lang: 'sv', label: 'Plats' });
	});

	test('finds prose only when every word that counts is in it', async () => {
		expect((await findHits(index, 'pseudonym location')).prose.map(({ label }) => label)).toEqual(['About']);
		expect((await findHits(index, 'pseudonymized zebra')).prose).toEqual([]);
	});
});

describe('the other languages', () => {
	const swedish = indexOf('sv', [{ label: 'Enhetsnamn' }, { label: 'Enhetstyp' }, { label: 'Lagringsutrymme' }]);

	test('are asked when the page’s own finds nothing, and answer in the page’s language', async () => {
		const { statements } = await findInAll(index, async () => [swedish], 'lagringsutrymme');
		expect(statements[0]).toMatchObject({
			label: 'Storage space',
			url: 'en/#2',
			foreign: { lang: 'sv', label: 'Lagringsutrymme' },
		});
	});

	test('are left alone when the page’s own finds something', async () => {
		const others = () => Promise.reject(new Error('asked'));
		await expect(findInAll(index, others, 'photos')).resolves.toBeDefined();
		await expect(findInAll(index, others, 'lagringsutrymme')).rejects.toThrow('asked');
	});
});
