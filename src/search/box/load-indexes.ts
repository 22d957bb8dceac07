import { makeSearchIndex } from '../query/search-index.ts';
import { once } from './once.ts';

/** How long a file may take, in ms: on a line that stalls, it never comes. */
export const patience = 20_000;

/**
 * Tell how to load the indexes of a language, each once: the one for names alone, and the one for questions as well.
 *
 * @param folder the address of the folder with the records
 */
export function indexLoaders(folder: string, lang: string) {
	const load = async (name: string) => {
		// A file that stalls is asked for again, as one that is missing.
		const response = await fetch(`${folder}${name}.json`, { signal: AbortSignal.timeout(patience) });
		// What a host says of a missing file is no JSON either.
		return response.json();
	};
	const loadData = once(() => load(lang));
	const loadNames = once(async () => makeSearchIndex(lang, await loadData()));
	const loadWhole = once(async () => {
		const [data, questions] = await Promise.all([loadData(), load(`${lang}-questions`)]);
		return makeSearchIndex(lang, data, questions);
	});
	return { loadNames, loadWhole };
}
