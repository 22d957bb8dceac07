import { localeCodes } from '../../src/i18n/index.ts';
import { foldedWordsOf } from '../../src/search/query/words.ts';
import { allIds, labelOf, verdictIds } from './statements.ts';

/** A statement, and a word that finds it alone, in every language. */
export const alone = allIds.includes('hardware-imei') ? { id: 'hardware-imei', word: 'imei' } : await findAlone();

async function findAlone(): Promise<{ id: string; word: string }> {
	const { idsFrom, searchIndexes } = await import('./search-indexes.ts');
	for (const id of verdictIds) {
		for (const word of localeCodes.flatMap((locale) => foldedWordsOf(labelOf(locale, id)))) {
			const found = await Promise.all(localeCodes.map((locale) => idsFrom(searchIndexes(), locale, word)));
			if (word.length > 3 && found.every((ids) => ids.join() === id)) return { id, word };
		}
	}
	throw new Error('There is no word that finds one statement alone.');
}
