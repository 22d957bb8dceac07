import { localeCodes } from '../../src/i18n/index.ts';
import { foldedWordsOf } from '../../src/search/query/words.ts';
import { allIds, labelOf, verdictIds } from './statements.ts';

/** A statement, and a word of its labels that finds it alone in every language. */
export const alone = allIds.includes('hardware-imei') ? { id: 'hardware-imei', word: 'imei' } : await findAlone();

async function findAlone(): Promise<{ id: string; word: string }> {
	const { idsFrom, searchIndexes } = await import('./search-indexes.ts');
	for (const id of verdictIds) {
		const [words = [], ...others] = localeCodes.map((locale) => foldedWordsOf(labelOf(locale, id)));
		for (const word of words.filter((own) => own.length > 3 && others.every((other) => other.includes(own)))) {
			const found = await Promise.all(localeCodes.map((locale) => idsFrom(searchIndexes(), locale, word)));
			if (found.every((ids) => ids.join() === id)) return { id, word };
		}
	}
	throw new Error('There is no word that finds one statement alone.');
}
