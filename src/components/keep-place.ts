// Lead the links to the other languages to the same place of the other page.

const links = document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]');

/** Lead the links to the same fragment and query, or to what is in view. */
function keepPlace() {
	for (const link of links) {
		link.search = location.search;
		link.hash = location.hash || placeInView();
	}
}

/** Find the fragment of what the reader has before them: the first statement or heading in view, or else the last above. */
function placeInView(): string {
	let found = '';
	if (scrollY === 0) return found;
	const top = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
	for (const place of document.querySelectorAll('main :is([data-item], [data-source], [data-statement], h2, h3)')) {
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
