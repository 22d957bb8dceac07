import { makeSearchIndex } from '../query/search-index.ts';
import { once } from './once.ts';

/**
 * Tell how to load the indexes of a language, each once: the one for names alone, and the one for questions as well.
 *
 * @param folder the address of the folder with the records
 */
export function indexLoaders(folder: string, lang: string) {
	// What a host says of a missing file is no JSON either.
	const load = async (name: string) => (await fetch(`${folder}${name}.json`)).json();
	const loadNames = once(async () => makeSearchIndex(lang, await load(lang)));
	const loadWhole = once(async () => {
		const [{ data }, questions] = await Promise.all([loadNames(), load(`${lang}-questions`)]);
		return makeSearchIndex(lang, data, questions);
	});
	return { loadNames, loadWhole };
}
