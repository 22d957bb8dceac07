import { expect, test } from 'vitest';
import type { Pagefind, PagefindRecord } from '../../src/search/pagefind-client.ts';
import { findHits } from '../../src/search/query.ts';

/** A Pagefind that finds the same records whatever it is asked. */
const finding = (...records: Partial<PagefindRecord>[]): Pagefind => ({
	search: async () => ({
		results: records.map((record) => ({
			data: async () => ({
				url: '',
				content: '',
				...record,
				meta: { title: '', kind: 'required', verdict: '', context: '', ...record.meta },
			}),
		})),
	}),
});

const prose = (title: string, content: string) => ({
	content,
	meta: { title, kind: 'prose', verdict: '', context: '' },
});
const statement = (title: string) => ({ content: title, meta: { title, kind: 'required', verdict: '', context: '' } });

test('puts prose after all statements', async () => {
	const hits = await findHits(
		finding(prose('Text', 'device name'), statement('Device name'), statement('Device type')),
		'device',
	);
	expect(hits.map(({ label }) => label)).toEqual(['Device name', 'Device type', 'Text']);
});

test.each([
	['device names', []],
	['device nam', ['Text']],
	['NAME of the DEVICE', ['Text']],
	['énhet', ['Text']],
	['device zebra', []],
])('gives prose for «%s» only when every word is in it', async (query, labels) => {
	const hits = await findHits(finding(prose('Text', 'The name of the device, or enhet.')), query);
	expect(hits.map(({ label }) => label)).toEqual(labels);
});
