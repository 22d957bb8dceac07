import type { NameData, QuestionData } from '../query/search-data.ts';
import { makeSearchIndex, type SearchIndex } from '../query/search-index.ts';
import { once } from './once.ts';

/** Ways to load the indexes of the page's language, for names alone and for questions, and those of the others. */
export interface IndexLoaders {
	loadNames(): Promise<SearchIndex>;
	loadOwn(): Promise<SearchIndex>;
	loadOthers: (() => Promise<SearchIndex>)[];
}

/**
 * Tell how to load the indexes, each once.
 *
 * @param folder the address of the folder with the records
 */
export function indexLoaders(folder: string): IndexLoaders {
	const lang = document.documentElement.lang;
	const loadNames = once(async () => makeSearchIndex(lang, await load<NameData>(`${folder}${lang}.json`)));
	return {
		loadNames,
		loadOwn: once(async () => {
			const { data } = await loadNames();
			return makeSearchIndex(lang, data, await load(`${folder}${lang}-questions.json`));
		}),
		loadOthers: [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')].map(({ hreflang }) =>
			once(async () => {
				const [names, questions] = await Promise.all([
					load<NameData>(`${folder}${hreflang}.json`),
					load<QuestionData>(`${folder}${hreflang}-questions.json`),
				]);
				return makeSearchIndex(hreflang, names, questions);
			}),
		),
	};
}

async function load<Data>(address: string): Promise<Data> {
	// What a host says of a missing file is no JSON either.
	return (await fetch(address)).json();
}
