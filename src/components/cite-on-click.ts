// Offer a citation at the permanent link that the reader presses; its code is loaded then.

const policy = document.querySelector<HTMLElement>('[data-cite]');

policy?.addEventListener('click', (event) => {
	// What is pressed in a page is an element.
	const link = (event.target as Element).closest('.permalink');
	if (link)
		import(/* @vite-ignore */ policy.dataset.cite ?? '').then(({ offerCitation }) => offerCitation(link, event));
});
