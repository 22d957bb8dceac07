import hasRecords from 'virtual:has-records';
import { type Answer, noAnswer } from '../query/answer.ts';
import { answerInAll } from '../query/answer-in-all.ts';
import { wordsOf } from '../query/words.ts';
import { indexLoaders, patience } from './load-indexes.ts';
import { once } from './once.ts';
import type { ResultView } from './result-view.ts';
import { loadTextSearch } from './text-search.ts';

/** The parts of a page that a search needs. */
export interface SearchParts {
	form: HTMLFormElement;
	field: HTMLInputElement;
	/** Shows the state of the search and contains the results. */
	panel: HTMLElement;
	/** The address of the folder with the records. */
	folder: string;
	/** The site's base path, with a trailing slash. */
	base: string;
}

/** How long the reader must have stopped typing before the text is searched, and an older answer stays, in ms. */
const pause = 150;

/**
 * Open a search, and start loading its records. The statements answer at once; what stands in the text comes below. Only the
 * answer to the latest query is shown, in whatever order the answers come.
 *
 * @param onShown called after each change of what the view shows
 * @returns `run`, to search for what is in the field now, and `stop`, to show nothing and ignore what is still under way
 */
export function openSession({ field, panel, folder, base }: SearchParts, view: ResultView, onShown: () => void) {
	const { loadNames, loadWhole } = indexLoaders(folder, document.documentElement.lang);
	const others = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')].map(({ hreflang }) =>
		indexLoaders(folder, hreflang),
	);
	const textLoader = () => once(() => loadTextSearch(folder, base));
	let loadText = textLoader();
	let latest = 0;
	let late: ReturnType<typeof setTimeout> | undefined;
	// An error is reported once the reader searches; before that, nobody needs to know.
	(hasRecords ? loadNames : loadText)().catch(() => {});

	/** Set the state of the search; the style sheet shows the text that goes with it. */
	function setState(state: 'idle' | 'loading' | 'results' | 'empty' | 'error'): void {
		clearTimeout(late);
		late = undefined;
		panel.dataset['searchState'] = state;
	}

	function show(answer: Answer): void {
		view.showAnswer(answer);
		setState(answer.hits.length > 0 ? 'results' : 'empty');
		onShown();
	}

	/** Search, and show what is found as long as nothing else is asked. */
	async function search(query: string, isLatest: () => boolean): Promise<void> {
		/** Say that a part of the search failed, or never came; the search goes on without it. */
		async function orNothing<Found>(found: Promise<Found>, fault = 'statements'): Promise<Found | undefined> {
			const tooLate = new Promise<never>((_, reject) => setTimeout(reject, patience, 'It takes too long.'));
			try {
				return await Promise.race([found, tooLate]);
			} catch (error) {
				console.error(error);
				if (isLatest()) panel.dataset['searchFault'] ??= fault;
				return undefined;
			}
		}

		const names = hasRecords ? await orNothing(loadNames()) : undefined;
		if (!isLatest()) return;
		const indexes = names && {
			names,
			// Without the words of questions, names are found all the same.
			loadOwn: async () => (await orNothing(loadWhole())) ?? names,
			loadOthers: async () =>
				(await Promise.all(others.map((other) => orNothing(other.loadWhole())))).filter((other) => other !== undefined),
		};
		const answer = indexes && (await answerInAll(indexes, query));
		if (answer && isLatest()) {
			show(answer);
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
		if (!isLatest()) return;
		const words = answer?.inText ?? wordsOf(query);
		// Little words alone are everywhere in the text: «where am I».
		if (answer && words.length === 0) return;
		const found = await orNothing(
			loadText().then((find) => find(words.join(' '))),
			'text',
		);
		if (!isLatest()) return;
		// Pagefind keeps what it could not load.
		if (!found) loadText = textLoader();
		if (!answer && !found) return setState('error');
		const { hits, closest, unmentioned } = answer ?? noAnswer;
		const statements = found?.statements ?? [];
		const isEmpty = hits.length + closest.length === 0 && !unmentioned;
		if (!answer) show({ ...noAnswer, hits: statements, count: found?.count });
		else if (isEmpty && statements.length > 0) show({ ...answer, closest: statements });
		view.showText(found?.passages ?? []);
		onShown();
	}

	/** Search for something; nothing ends what is under way. */
	function ask(query: string) {
		latest += 1;
		const turn = latest;
		const isLatest = () => turn === latest;
		delete panel.dataset['searchFault'];
		if (query === '') {
			view.clear();
			return setState('idle');
		}
		// What answers the query before must not stand under this one for long.
		late ??= setTimeout(setState, pause, 'loading');
		search(query, isLatest).catch((error) => {
			// An old browser may lack something that the search needs.
			console.error(error);
			if (isLatest()) setState('error');
		});
	}

	return { run: () => ask(field.value.trim()), stop: () => ask('') };
}
