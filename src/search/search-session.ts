import { loadPagefind, type Pagefind } from './pagefind-client.ts';
import { findHits, type Hit } from './query.ts';

/** What the search has to say; the page shows the matching words by itself. */
export type SearchState = 'idle' | 'loading' | 'results' | 'empty' | 'error';

/** The parts of a page that a search needs. */
export interface SearchParts {
	form: HTMLFormElement;
	field: HTMLInputElement;
	/** Shows the state of the search. */
	panel: HTMLElement;
	/** Holds the results. */
	list: HTMLElement;
}

/** A search that answers the last question asked, whatever the order in which answers come. */
export interface SearchSession {
	/** Search for what stands in the field now. */
	run(): Promise<void>;
	/** Show nothing, and forget questions under way. */
	stop(): void;
}

/**
 * Open a search, and begin to load its index.
 *
 * @param show shows the results, before the page says that there are some
 */
export function openSession({ form, field, panel }: SearchParts, show: (hits: Hit[]) => void): SearchSession {
	const folder = form.dataset['folder'] ?? '';
	const load = () => loadPagefind(folder, folder.replace(/[^/]+\/$/, ''));
	let pagefind: Promise<Pagefind> | undefined = load();
	let isLoaded = false;
	let latest = 0;
	// Said when somebody asks: a reader who only passes by need not know.
	pagefind.catch(() => {});

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
				pagefind ??= load();
				const hits = await findHits(await pagefind, query);
				isLoaded = true;
				if (turn !== latest) return;
				show(hits);
				setState(hits.length > 0 ? 'results' : 'empty');
			} catch (error) {
				console.error(error);
				pagefind = undefined;
				if (turn === latest) setState('error');
			}
		},
		stop() {
			latest += 1;
			setState('idle');
		},
	};
}
