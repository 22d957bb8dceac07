import { makeResultView } from './result-view.ts';
import { openSession, type SearchParts } from './search-session.ts';

/** How long typing must rest before the address follows, in ms: WebKit throws at the hundredth change within 10 s. */
const pause = 300;

/**
 * Show all results on their own page, with the query in its address: typing replaces the address, Enter adds an entry
 * to the history, and going back restores the earlier query.
 */
export function startResultsPage(parts: SearchParts): void {
	const { form, field } = parts;
	const session = openSession(parts, makeResultView(parts.panel, parts.base, true), () => {});
	let rest: ReturnType<typeof setTimeout> | undefined;

	function addressOfQuery(): URL {
		const address = new URL(location.href);
		if (field.value.trim()) address.searchParams.set('q', field.value.trim());
		else address.searchParams.delete('q');
		return address;
	}

	function writeAddress(): void {
		clearTimeout(rest);
		history.replaceState(null, '', addressOfQuery());
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
		clearTimeout(rest);
		// A key that is held down submits many times.
		if (history.state !== field.value.trim()) history.pushState(field.value.trim(), '', addressOfQuery());
	});
	addEventListener('popstate', () => {
		field.value = new URLSearchParams(location.search).get('q')?.slice(0, field.maxLength) ?? '';
		session.run();
	});
	// The reader may have kept typing while this code was loading.
	followField();
}
