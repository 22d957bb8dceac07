import hasRecords from 'virtual:search-records';
import { type Answer, noAnswer } from '../query/answer.ts';
import { answerInAll } from '../query/answer-in-all.ts';
import type { NameData, QuestionData } from '../query/search-data.ts';
import { makeSearchIndex, type SearchIndex } from '../query/search-index.ts';
import { fold, wordsOf } from '../query/words.ts';
import { once } from './once.ts';
import type { ResultView } from './result-view.ts';
import { loadTextSearch } from './text-search.ts';

/** The state of the search; the style sheet shows the text that goes with it. */
export type SearchState = 'idle' | 'loading' | 'results' | 'empty' | 'error';

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

/** A search that only shows the answer to the latest query, in whatever order the answers come. */
export interface SearchSession {
	/** Search for what is in the field now. */
	run(): Promise<void>;
	/** Show nothing, and ignore searches that are still under way. */
	stop(): void;
}

/** How long the reader must have stopped typing before the text is searched, in ms. */
const pause = 150;

/**
 * Open a search, and start loading its records. The statements answer at once; what stands in the text comes below.
 *
 * @param onShown called after each change of what the view shows
 */
export function openSession(
	{ field, panel, folder, base }: SearchParts,
	view: ResultView,
	onShown: () => void,
): SearchSession {
	const lang = document.documentElement.lang;
	const loadNames = once(async () => makeSearchIndex(lang, await load<NameData>(`${folder}${lang}.json`)));
	const loadOwn = once(async () => {
		const names = await loadNames();
		return makeSearchIndex(lang, names.data, await load(`${folder}${lang}-questions.json`));
	});
	const others = [...document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')].map(({ hreflang }) =>
		once(async () => {
			const [names, questions] = await Promise.all([
				load<NameData>(`${folder}${hreflang}.json`),
				load<QuestionData>(`${folder}${hreflang}-questions.json`),
			]);
			return makeSearchIndex(hreflang, names, questions);
		}),
	);
	const loadText = once(() => loadTextSearch(folder, base));
	let latest = 0;
	// An error is reported once the reader searches; before that, nobody needs to know.
	(hasRecords ? loadNames : loadText)().catch(() => {});

	/** Answer from the records, where there are any. Without words of questions, names are found all the same. */
	async function answerFrom(query: string): Promise<{ answer: Answer; names: SearchIndex } | undefined> {
		const names = hasRecords && (await orNothing(loadNames()));
		if (!names) return undefined;
		const indexes = {
			names,
			loadOwn: async () => (await orNothing(loadOwn())) ?? names,
			loadOthers: async () =>
				(await Promise.all(others.map((other) => orNothing(other())))).filter((other) => other !== undefined),
		};
		return { answer: await answerInAll(indexes, query), names };
	}

	function setState(state: SearchState): void {
		panel.dataset['searchState'] = state;
	}

	function show(answer: Answer): void {
		view.showAnswer(answer);
		setState(answer.hits.length > 0 ? 'results' : 'empty');
		onShown();
	}

	return {
		async run() {
			latest += 1;
			const turn = latest;
			const query = field.value.trim();
			if (query === '') {
				setState('idle');
				return;
			}
			if (panel.dataset['searchState'] === 'idle' || panel.dataset['searchState'] === 'error') setState('loading');
			const answered = await answerFrom(query);
			if (turn !== latest) return;
			if (answered) show(answered.answer);
			await new Promise((resolve) => setTimeout(resolve, pause));
			if (turn !== latest) return;
			const words = answered ? meaningful(query, answered) : query;
			const found = await orNothing(loadText().then((find) => find(words)));
			if (turn !== latest) return;
			if (!answered && !found) {
				setState('error');
				return;
			}
			const { hits, closest, unmentioned } = answered?.answer ?? noAnswer;
			const statements = found?.statements ?? [];
			const isEmpty = hits.length + closest.length === 0 && !unmentioned;
			if (!answered) show({ ...noAnswer, hits: statements, count: found?.count });
			else if (isEmpty && statements.length > 0) show({ ...answered.answer, closest: statements });
			view.showText(found);
			onShown();
		},
		stop() {
			latest += 1;
			setState('idle');
		},
	};
}

/** Leave out the little words of a query: a text that lacks them is about the query all the same. */
function meaningful(query: string, { answer, names }: { answer: Answer; names: SearchIndex }): string {
	return wordsOf(answer.corrected ?? query)
		.filter((word) => !names.ignored.has(fold(word)))
		.join(' ');
}

/** Report an error where those who can mend it look; the search goes on without what failed. */
async function orNothing<Found>(found: Promise<Found>): Promise<Found | undefined> {
	try {
		return await found;
	} catch (error) {
		console.error(error);
		return undefined;
	}
}

async function load<Data>(address: string): Promise<Data> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} at ${address}`);
	return response.json();
}
