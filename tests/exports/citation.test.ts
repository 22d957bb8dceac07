import { expect, test } from 'vitest';
import { type CitedStatement, citationOf } from '../../src/exports/citation.ts';

const document = { title: 'Data collection', url: 'https://example.com/data', language: 'en', date: '2022-04-27' };
const statement: CitedStatement = {
	label: 'MAC address',
	words: 'Wi-Fi MacAddress',
	under: null,
	document,
	sentences: ['Required.', 'Not collected with MAM only.'],
};

const source = 'Microsoft, “Data collection”, 27 April 2022, https://example.com/data.';
const own = 'In the words of “What Intune collects”:';

test('quotes Microsoft’s own words with the address and the date of the document, and names this site’s words as such', () => {
	expect(citationOf('en', statement)).toBe(
		`“Wi-Fi MacAddress”. ${source} ${own} “MAC address”. Required. Not collected with MAM only.`,
	);
});

test('is written in the language of the page, whichever that of the document is', () => {
	expect(citationOf('sv', statement)).toBe(
		'”Wi-Fi MacAddress”. Microsoft, ”Data collection”, 27 april 2022, https://example.com/data. Med ord från ”Det här samlar Intune in”: ”MAC address”. Required. Not collected with MAM only.',
	);
});

test('says which category Microsoft lists the words under', () => {
	expect(citationOf('en', { ...statement, under: 'Hardware, such as' })).toBe(
		`“Wi-Fi MacAddress” (under “Hardware, such as”). ${source} ${own} “MAC address”. Required. Not collected with MAM only.`,
	);
});

test('quotes nothing as Microsoft’s where the document says it in a sentence, without a name for it', () => {
	expect(citationOf('en', { ...statement, words: null })).toBe(
		`${source} ${own} “MAC address”. Required. Not collected with MAM only.`,
	);
});

test('says that a document has no date, and leaves out the address that it does not have', () => {
	expect(citationOf('en', { ...statement, document: { ...document, date: null, url: null } })).toBe(
		`“Wi-Fi MacAddress”. Microsoft, “Data collection”, undated. ${own} “MAC address”. Required. Not collected with MAM only.`,
	);
});

test.each([
	['MAC address', 'MAC address'],
	['It is never sold.', 'It is never sold'],
	['It is never sold', 'It is never sold.'],
])('does not repeat the same words as this site’s: %s', (words, label) => {
	expect(citationOf('en', { ...statement, words, label })).toBe(
		`“${words.replace(/\.$/, '')}”. ${source} ${own} Required. Not collected with MAM only.`,
	);
});

test('gives this site no words where it has none of its own', () => {
	expect(citationOf('en', { ...statement, label: 'Wi-Fi MacAddress', sentences: [] })).toBe(
		`“Wi-Fi MacAddress”. ${source}`,
	);
});

test('takes a period at the end of the words out of the quotation marks, and no other', () => {
	const words = 'See Art. 5 etc.';
	expect(citationOf('en', { ...statement, words, label: 'A.', sentences: [] })).toBe(
		`“See Art. 5 etc”. ${source} ${own} “A”.`,
	);
});
