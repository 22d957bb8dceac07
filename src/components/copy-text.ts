// Copy a text of the page at a press of the button that names it; where that is not allowed, select it.

document.addEventListener('click', async ({ target }) => {
	// What is pressed in a page is an element.
	const button = (target as Element).closest<HTMLElement>('[data-copy]');
	if (!button) return;
	const { copy = '', copied = '', select = '' } = button.dataset;
	const text = document.getElementById(copy);
	if (!text) return;
	const status = button.nextElementSibling;
	try {
		const words = (text.textContent ?? '').replace(/\s+/g, ' ').trim();
		// The address at its end has no origin in a site that is built without one.
		await navigator.clipboard.writeText(words.replace(/\S+$/, (address) => new URL(address, location.href).href));
		status?.replaceChildren(copied);
	} catch {
		getSelection()?.selectAllChildren(text);
		status?.replaceChildren(select);
	}
});
