import { localeCodes } from '../../src/i18n/index.ts';
import { answer } from '../../src/search/query/answer.ts';
import { foldedWordsOf } from '../../src/search/query/words.ts';
import { allIds, labelOf, verdictIds } from './statements.ts';

/** A statement, and a word that is a name of it in every language and finds it alone. */
export const alone = allIds.includes('hardware-imei') ? { id: 'hardware-imei', word: 'imei' } : await findAlone();

async function findAlone(): Promise<{ id: string; word: string }> {
	const { idsFrom, searchIndexes } = await import('./search-indexes.ts');
	const isName = (word: string) => searchIndexes().every(({ names }) => answer(names, word).isName);
	for (const id of verdictIds) {
		const [words = [], ...others] = localeCodes.map((locale) => foldedWordsOf(labelOf(locale, id)));
		for (const word of words.filter((own) => own.length > 3 && others.every((other) => other.includes(own)))) {
			const found = await Promise.all(localeCodes.map((locale) => idsFrom(searchIndexes(), locale, word)));
			if (found.every((ids) => ids.join() === id) && isName(word)) return { id, word };
		}
	}
	throw new Error('There is no word that finds one statement alone.');
}
