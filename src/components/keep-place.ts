// Point the language links to the same place on the other page.

const links = document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]');

/** Give the links the same query and fragment, or the place in view if there is no fragment. */
function keepPlace() {
	for (const link of links) {
		link.search = location.search;
		link.hash = location.hash || placeInView();
	}
}

/**
 * Find the id of what the reader is looking at: the first statement or heading in view, or else the last one above it.
 * Empty at the top of the page.
 */
function placeInView(): string {
	let found = '';
	if (scrollY === 0) return found;
	const top = links[0]?.getBoundingClientRect().bottom ?? 0;
	for (const place of document.querySelectorAll('main :is([data-item], [data-source], [data-statement], h2, h3)[id]')) {
		if (!place.checkVisibility()) continue;
		const start = place.getBoundingClientRect().top;
		if (start >= innerHeight) break;
		found = place.id;
		if (start >= top) break;
	}
	return found;
}

for (const link of links) {
	for (const event of ['pointerenter', 'click']) link.addEventListener(event, keepPlace);
}
keepPlace();
