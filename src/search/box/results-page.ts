import { makeResultView } from './result-view.ts';
import { openSession, type SearchParts } from './search-session.ts';

/** How long typing must rest before the address follows, in ms: WebKit throws at the hundredth change within 10 s. */
const pause = 300;

/**
 * Show all results on their own page, with the query in its address: typing replaces the address, but what the reader came for
 * or entered stays in the history, and going back restores it. An entry of the history says how it came about: it was `typed`
 * over another, or `added` while typing; nothing, if the reader came to it or entered it.
 */
export function startResultsPage(parts: SearchParts): void {
	const { form, field } = parts;
	const session = openSession(parts, makeResultView(parts.panel, parts.base, true), () => {});
	const { title } = document;
	let rest: ReturnType<typeof setTimeout> | undefined;

	const queryOfAddress = () => (new URLSearchParams(location.search).get('q') ?? '').slice(0, field.maxLength);

	function writeAddress(): void {
		const query = field.value.trim();
		showInTitle(query);
		const before = queryOfAddress().trim();
		if (query === before) return;
		const address = new URL(location.href);
		if (query) address.searchParams.set('q', query);
		else address.searchParams.delete('q');
		if (history.state === null && before) history.pushState('added', '', address);
		else history.replaceState(history.state ?? 'typed', '', address);
	}

	/** Tell searches apart in tabs and in the list of the history. */
	function showInTitle(query: string): void {
		document.title = query ? `${query} – ${title}` : title;
	}

	function followField(): void {
		session.run();
		clearTimeout(rest);
		rest = setTimeout(writeAddress, pause);
	}

	field.addEventListener('input', followField);
	// Before anything is pressed that goes by the address.
	field.addEventListener('change', writeAddress);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		session.run();
		writeAddress();
		// A key that is held down submits many times.
		if (history.state === 'typed') history.pushState('added', '');
		else if (history.state) history.replaceState(null, '');
	});
	addEventListener('popstate', () => {
		field.value = queryOfAddress();
		showInTitle(field.value.trim());
		session.run();
	});
	// The reader may have kept typing while this code was loading.
	followField();
}
