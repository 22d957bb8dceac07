// Load what a link leads to when the reader turns to it, so that it is there when they press it.

import type * as StatementPanel from './statement-panel.ts';

/** What happens when a reader turns to something: with a pointer, a finger, or the keyboard. */
const turns = ['pointerover', 'touchstart', 'focusin'];

/** In ms: whoever only passes a link, on the way to another, has left it by then. */
const passing = 65;

/** The addresses of pages that are here or on their way. */
const loaded = new Set([location.pathname]);

/** Loads the page of the link that the reader has turned to last. */
let timer: ReturnType<typeof setTimeout> | undefined;

function turnTo({ target, type }: Event): void {
	clearTimeout(timer);
	const link = target instanceof Element && target.closest('a');
	if (link) timer = setTimeout(load, type === 'touchstart' ? 0 : passing, link);
}

function load(link: HTMLAnchorElement): void {
	if (link.origin !== location.origin || !link.pathname.endsWith('/') || loaded.has(link.pathname)) return;
	loaded.add(link.pathname);
	const { panel } = link.closest<HTMLElement>('[data-panel]')?.dataset ?? {};
	if (panel && link.pathname.endsWith(`/${link.closest('[id]')?.id}/`)) {
		import(/* @vite-ignore */ panel).then(({ loadText }: typeof StatementPanel) => loadText(link.href)).catch(() => {});
	} else {
		// Firefox takes a link with `rel=prefetch` for something that the content security policy forbids.
		fetch(link.pathname, { priority: 'low' })
			.then((page) => page.text())
			.catch(() => {});
	}
}

/** See https://wicg.github.io/savedata/, which only some browsers have, and TypeScript has not. */
function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData: boolean } };
	return connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
}

// Whoever saves data gets only what they ask for.
if (!savesData()) for (const type of turns) addEventListener(type, turnTo, { passive: true });
