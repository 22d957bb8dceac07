// Show a statement's own page as a panel over the policy; its code is loaded then. With a key held down, the link is a link.

const policy = document.querySelector<HTMLElement>('[data-panel]');

policy?.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	// What is pressed in a page is an element.
	const link = (event.target as Element).closest('a');
	const statement = link?.closest('[id]');
	if (!link?.pathname.endsWith(`/${statement?.id}/`)) return;
	event.preventDefault();
	const { panel = '', close } = policy.dataset;
	import(/* @vite-ignore */ panel).then(
		({ showStatement }) => showStatement(link, close),
		() => location.assign(link.href),
	);
});
