import { countInWords, resultItem } from './result-item.ts';
import { openSession, type SearchParts } from './search-session.ts';

/**
 * Show all results on a page of their own, with the query in its address: typing replaces the address, Enter adds one
 * entry to the history, and the way back brings the earlier query again.
 */
export function startResultsPage(parts: SearchParts): void {
	const { form, field, panel, list } = parts;
	const session = openSession(parts, (hits) => {
		list.replaceChildren(...hits.map(resultItem));
		const count = panel.querySelector('[data-search-count]');
		if (count) count.textContent = countInWords(panel, hits.length);
	});

	function addressOf(query: string): string {
		return query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
	}
	function readAddress(): void {
		field.value = new URLSearchParams(location.search).get('q') ?? '';
		session.run();
	}

	function writeAddress(): void {
		history.replaceState(null, '', addressOf(field.value.trim()));
		session.run();
	}

	field.addEventListener('input', writeAddress);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		history.pushState(null, '', addressOf(field.value.trim()));
		session.run();
	});
	addEventListener('popstate', readAddress);
	// The reader may have begun to type before this code was there.
	if (field.value) writeAddress();
	else readAddress();
}
