import { makeResultView } from './result-view.ts';
import { openSession, type SearchParts } from './search-session.ts';

/**
 * Show all results on their own page, with the query in its address: typing replaces the address, Enter adds an entry
 * to the history, and going back restores the earlier query.
 */
export function startResultsPage(parts: SearchParts): void {
	const { form, field } = parts;
	const most = Number.POSITIVE_INFINITY;
	const view = makeResultView(parts.panel, parts.base, { results: 8, passages: most, isFolded: true });
	const session = openSession(parts, view, () => {});

	function queryOfAddress(): string {
		return new URLSearchParams(location.search).get('q')?.slice(0, field.maxLength) ?? '';
	}

	function addressOfQuery(): URL {
		const address = new URL(location.href);
		if (field.value.trim()) address.searchParams.set('q', field.value.trim());
		else address.searchParams.delete('q');
		return address;
	}

	function followField(): void {
		history.replaceState(null, '', addressOfQuery());
		session.run();
	}

	field.addEventListener('input', followField);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		history.pushState(null, '', addressOfQuery());
		session.run();
	});
	addEventListener('popstate', () => {
		field.value = queryOfAddress();
		session.run();
	});
	// The reader may have kept typing while this code was loading.
	if (field.value.trim() === queryOfAddress()) session.run();
	else followField();
}
