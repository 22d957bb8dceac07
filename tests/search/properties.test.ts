import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { checkContent } from '../../src/markdown/check-content.ts';
import { searchRecords } from '../../src/search/records.ts';
import { fold } from '../../src/search/words.ts';
import { loadIndexes, searchFolder, searchFrom } from '../helpers/built-index.ts';

const { pages, searchWords } = await checkContent(process.cwd());
const indexes = await loadIndexes(searchFolder());
const idOf = (url: string | undefined) => url?.split('#')[1];

/** Every label of every language, with the ids of all that bear it. */
const idsByLabel = new Map<string, string[]>();
for (const locale of localeCodes) {
	for (const { kind, label, url } of searchRecords(locale, pages, searchWords)) {
		if (kind === 'prose') continue;
		idsByLabel.set(label, [...(idsByLabel.get(label) ?? []), idOf(url) ?? '']);
	}
}
const labels = [...idsByLabel];

describe.each(localeCodes)('from a page in any language (%s)', (locale) => {
	test.each(labels)('«%s» finds its own id first', async (label, ids) => {
		const { statements } = await searchFrom(indexes, locale, label);
		expect(ids).toContain(idOf(statements[0]?.url));
	});

	test('a label with one edit in its longest word finds its id within three', async () => {
		const edit = fc.constantFrom('remove', 'insert', 'replace', 'swap');
		const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö');
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...labels), edit, fc.nat(), letter, async ([label, ids], kind, at, other) => {
				const words = label.match(/[\p{L}\p{N}]+/gu) ?? [];
				const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
				fc.pre(longest.length >= 6);
				const edited = editWord(longest, kind, at, other);
				// A word that the index knows is left alone: «Remove tasks» is not corrected to «Remote tasks».
				fc.pre(!indexes.some(({ vocabulary }) => vocabulary.has(fold(edited))));
				const query = label.replace(longest, edited);
				const { statements } = await searchFrom(indexes, locale, query);
				const found = statements.slice(0, 3).map(({ url }) => idOf(url));
				expect(
					found.some((id) => ids.includes(id ?? '')),
					`«${query}» → ${found}`,
				).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	test('no input throws or hangs', async () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 10_000, size: 'max' }),
			fc.string({ unit: 'grapheme', maxLength: 200 }),
			fc.constantFrom(...labels.map(([label]) => label)).map((label) => `<b onclick="x">"${label}' \\ ${label}`),
			fc.constantFrom('a', 'å', ' ', '\u0000', '%', '"', '𝕊', 'x y ').map((unit) => unit.repeat(10_000 / unit.length)),
		);
		await fc.assert(
			fc.asyncProperty(text, async (query) => {
				const start = performance.now();
				await searchFrom(indexes, locale, query);
				expect(performance.now() - start).toBeLessThan(2000);
			}),
			{ numRuns: 150 },
		);
	});
});

/** Change one letter of a word. */
function editWord(word: string, kind: string, at: number, letter: string): string {
	const letters = [...word];
	const place = at % letters.length;
	if (kind === 'remove') letters.splice(place, 1);
	if (kind === 'insert') letters.splice(place, 0, letter);
	if (kind === 'replace') letters[place] = letter;
	if (kind === 'swap')
		letters.splice(
			Math.min(place, letters.length - 2),
			2,
			...letters
				.slice(Math.min(place, letters.length - 2))
				.slice(0, 2)
				.reverse(),
		);
	return letters.join('');
}
