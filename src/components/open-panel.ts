// Show a statement's own page as a panel over the policy; its code is loaded then. With a key held down, the link is a link.

import type * as StatementPanel from './statement-panel.ts';

/** How long a press may take to show something, in ms. After that, the reader goes to the page, and sees the browser load it. */
const patience = 2000;

const policy = document.querySelector<HTMLElement>('[data-panel]');
let latest = 0;

/** Open the panel of a statement; where that fails or takes too long, go to its page. Only what was asked for last is shown. */
function open(address: string, opener?: HTMLAnchorElement): void {
	latest += 1;
	const turn = latest;
	const isLatest = () => turn === latest;
	const leave = () => {
		if (!isLatest()) return;
		// What comes after all would add itself to the history of a page that is being left.
		latest += 1;
		location.assign(address);
	};
	const late = setTimeout(leave, patience);
	const { panel = '', close = '' } = policy?.dataset ?? {};
	import(/* @vite-ignore */ panel)
		.then(({ showStatement }: typeof StatementPanel) => showStatement(address, close, isLatest, opener))
		.catch(leave)
		.finally(() => clearTimeout(late));
}

policy?.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	// What is pressed in a page is an element.
	const link = (event.target as Element).closest('a');
	const statement = link?.closest('[id]');
	if (!link?.pathname.endsWith(`/${statement?.id}/`)) return;
	event.preventDefault();
	open(link.href, link);
});

addEventListener('popstate', ({ state }) => {
	// Whoever goes back wants nothing of what is on its way.
	latest += 1;
	if (state?.panel) open(location.href);
});
