import { type Findings, findInAll, makeSearchIndex, type SearchIndex } from '../query/query.ts';
import type { SearchData } from '../query/search-data.ts';
import { assertWhole, loadPagefind } from './pagefind-client.ts';
import { makeResultList, type ResultList } from './result-list.ts';

/** The state of the search; the style sheet shows the text that goes with it. */
export type SearchState = 'idle' | 'loading' | 'results' | 'empty' | 'error';

/** The parts of a page that a search needs. */
export interface SearchParts {
	form: HTMLFormElement;
	field: HTMLInputElement;
	/** Shows the state of the search and contains the results. */
	panel: HTMLElement;
	/** The address of the folder with the search index. */
	folder: string;
}

/** A search that only shows the answer to the latest query, in whatever order the answers come. */
export interface SearchSession {
	/** Search for what is in the field now. */
	run(): Promise<void>;
	/** Show nothing, and ignore searches that are still under way. */
	stop(): void;
}

/**
 * Open a search, and start loading its index.
 *
 * @param show fills the list with the results, before the panel shows it
 */
export function openSession(
	{ field, panel, folder }: SearchParts,
	show: (list: ResultList, findings: Findings) => void,
): SearchSession {
	const lang = document.documentElement.lang;
	const base = folder.replace(/[^/]+\/$/, '');
	let list: ResultList | undefined;
	let own: Promise<{ index: SearchIndex; list: ResultList }> | undefined = loadOwn();
	const others = new Map<string, Promise<SearchIndex | undefined>>();
	let isLoaded = false;
	let latest = 0;
	// An error is reported once the reader searches; before that, nobody needs to know.
	own.catch(() => {});

	async function loadOwn() {
		const { index, words } = await loadIndex(folder, lang);
		list ??= makeResultList(panel, lang, base, words);
		return { index, list };
	}

	/** Load another language's index. The search goes on without it if it fails to load. */
	async function loadOther(other: string): Promise<SearchIndex | undefined> {
		try {
			return (await loadIndex(folder, other)).index;
		} catch (error) {
			console.error(error);
			others.delete(other);
			return undefined;
		}
	}

	async function loadOthers(): Promise<SearchIndex[]> {
		for (const { hreflang } of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
			if (!others.has(hreflang)) others.set(hreflang, loadOther(hreflang));
		}
		return (await Promise.all(others.values())).filter((index) => index !== undefined);
	}

	function setState(state: SearchState): void {
		panel.dataset['searchState'] = state;
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
			if (!isLoaded) setState('loading');
			try {
				own ??= loadOwn();
				const loaded = await own;
				const findings = await findInAll(loaded.index, loadOthers, query);
				isLoaded = true;
				if (turn !== latest) return;
				show(loaded.list, findings);
				setState(findings.statements.length + findings.prose.length > 0 ? 'results' : 'empty');
			} catch (error) {
				console.error(error);
				own = undefined;
				if (turn === latest) setState('error');
			}
		},
		stop() {
			latest += 1;
			setState('idle');
		},
	};
}

/** Load a language's whole index, so that nothing is left to load when the reader searches. */
async function loadIndex(folder: string, lang: string): Promise<{ index: SearchIndex; words: SearchData['words'] }> {
	const { pagefind, data } = await loadPagefind(folder, lang);
	const index = makeSearchIndex(lang, pagefind, data);
	await assertWhole(
		pagefind,
		index.records.flatMap(({ words }) => words),
	);
	return { index, words: data.words };
}
