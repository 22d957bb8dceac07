import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { fold } from '../../src/search/query/words.ts';
import { idsByLabel } from '../helpers/labels.ts';
import { labelsIn } from '../helpers/policy-facts.ts';
import { runs } from '../helpers/random-runs.ts';
import { idsFrom, searchFrom, searchIndexes } from '../helpers/search-indexes.ts';

const indexes = searchIndexes();

const searched = new Set([...labelsIn('en').values(), ...labelsIn('sv').values()]);
/** The labels that have been searched for; another may be too like some words, or have too few. */
const known = idsByLabel.filter(([label, ids]) => searched.has(label) || ids.includes('not-sold'));
const others = idsByLabel.filter((one) => !known.includes(one));
if (others.length > 0) console.log(`Not searched for with typos: ${others.map(([label]) => label).join(', ')}`);

// That of fast-check takes a second to list all characters.
const character = fc.nat(0x10_ff_ff).map((code) => String.fromCodePoint(code));

describe.each(localeCodes)('from a page in any language (%s)', (locale) => {
	test('a label with one edit in its longest word finds its id within three', async () => {
		const edit = fc.constantFrom('remove', 'insert', 'replace', 'swap');
		const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö');
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...known), edit, fc.nat(), letter, async ([label, ids], kind, at, other) => {
				const words = label.match(/[\p{L}\p{N}]+/gu) ?? [];
				const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
				fc.pre(longest.length >= 6);
				const edited = editWord(longest, kind, at, other);
				// A word that the index knows is left alone: «Remove tasks» is not corrected to «Remote tasks».
				fc.pre(!indexes.some(({ whole }) => whole.vocabulary.has(fold(edited)) || whole.ignored.has(fold(edited))));
				const query = label.replace(longest, edited);
				const found = (await idsFrom(indexes, locale, query)).slice(0, 3);
				expect(
					found.some((id) => ids.includes(id)),
					`«${query}» → ${found}`,
				).toBe(true);
			}),
			runs(500),
		);
	});

	test('no input throws or hangs', async () => {
		const text = fc.oneof(
			fc.string({ unit: character, maxLength: 10_000, size: 'max' }),
			fc.string({ unit: 'grapheme', maxLength: 200 }),
			fc.constantFrom(...idsByLabel.map(([label]) => label)).map((label) => `<b onclick="x">"${label}' \\ ${label}`),
			fc.constantFrom('a', 'å', ' ', '\u0000', '%', '"', '𝕊', 'x y ').map((unit) => unit.repeat(10_000 / unit.length)),
		);
		await fc.assert(
			fc.asyncProperty(text, async (query) => {
				// In processor time, which what else runs on the machine does not change.
				const start = process.cpuUsage();
				await searchFrom(indexes, locale, query);
				const { user, system } = process.cpuUsage(start);
				expect((user + system) / 1000).toBeLessThan(2000);
			}),
			runs(150),
		);
	});
});

/** Change one letter of a word. */
function editWord(word: string, kind: string, at: number, letter: string): string {
	const letters = [...word];
	const place = at % letters.length;
	const pair = Math.min(place, letters.length - 2);
	if (kind === 'remove') letters.splice(place, 1);
	if (kind === 'insert') letters.splice(place, 0, letter);
	if (kind === 'replace') letters[place] = letter;
	if (kind === 'swap') letters.splice(pair, 2, ...letters.slice(pair, pair + 2).reverse());
	return letters.join('');
}
