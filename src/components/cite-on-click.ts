// Offer a citation when the reader clicks a permanent link; the code for it is loaded only then.

const policy = document.querySelector<HTMLElement>('[data-cite]');

policy?.addEventListener('click', (event) => {
	// The target of a click on a page is always an element.
	const link = (event.target as Element).closest('.permalink');
	if (link)
		import(/* @vite-ignore */ policy.dataset.cite ?? '').then(({ offerCitation }) => offerCitation(link, event));
});
