// Let the buttons of the MAM page copy the list and print the page.

import { listAsText } from './mam-list.ts';

const article = document.querySelector<HTMLElement>('.mam');
const status = article?.querySelector<HTMLElement>('[role=status]');

async function copy() {
	if (!article || !status) return;
	const { copied = '', refused = '' } = status.dataset;
	try {
		await navigator.clipboard.writeText(listAsText(article));
		status.textContent = copied;
	} catch {
		status.textContent = refused;
	}
}

article?.querySelector('[data-tool=copy]')?.addEventListener('click', copy);
article?.querySelector('[data-tool=print]')?.addEventListener('click', () => print());
