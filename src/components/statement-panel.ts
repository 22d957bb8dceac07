import { addStyle } from '../dom/add-style.ts';
import statementCss from '../styles/statement.css?inline';
import panelCss from '../styles/statement-panel.css?inline';

interface HtmlMaker {
	createHTML(html: string): string;
}

declare global {
	interface Window {
		/** https://www.w3.org/TR/trusted-types/, which TypeScript does not know yet. */
		trustedTypes?: { createPolicy(name: string, rules: HtmlMaker): HtmlMaker };
	}
}

addStyle(statementCss + panelCss);

/** Makes HTML that the browser takes for the site's own: nothing else is loaded here. */
const ownHtml = window.trustedTypes?.createPolicy('statement', { createHTML: (html) => html }) ?? {
	createHTML: (html: string) => html,
};

/** The texts of pages that the reader has turned to and not seen yet, by address. */
const texts = new Map<string, Promise<string>>();

let panel: HTMLDialogElement | undefined;
/** The link that was pressed, or that leads to the statement, while its panel is there. */
let pressed: HTMLAnchorElement | undefined;

addEventListener('popstate', ({ state }) => {
	if (state?.panel) return;
	// Closed, it would say so later, perhaps after the reader has gone forward again, and would go back itself.
	panel?.remove();
	panel = undefined;
	// A jump within the page fires this event as well, and is none of the panel's business once it has been closed.
	const opener = pressed;
	pressed = undefined;
	// Going back takes the focus away, after this.
	if (opener) setTimeout(() => giveBackFocus(opener));
});

/** Focus the link that was pressed, where it is; the window may have been turned meanwhile, and the link be out of view. */
function giveBackFocus(link: HTMLAnchorElement): void {
	link.focus({ preventScroll: true });
	const { top, bottom } = link.getBoundingClientRect();
	if (bottom < 0 || top > innerHeight) link.scrollIntoView({ block: 'center' });
}

/** Load the text of a page, once until it is shown; what fails can be tried again. */
export function loadText(address: string): Promise<string> {
	const text = texts.get(address) ?? fetch(address).then((response) => response.text());
	texts.set(address, text);
	text.catch(() => texts.delete(address));
	return text;
}

/**
 * Show a statement's own page as a panel over the policy. Escape, the button, a press beside it and the way back close it.
 *
 * @param address the address of the page
 * @param close the word on the button that closes the panel
 * @param isLatest tells whether the reader has not asked for something else meanwhile
 * @param opener the link that was pressed, unless the history leads to the panel
 * @throws if the page cannot be loaded, or has no statement
 */
export async function showStatement(
	address: string,
	close: string,
	isLatest: () => boolean,
	opener?: HTMLAnchorElement,
): Promise<void> {
	const [html = ''] = /<article.*<\/article>/s.exec(await loadText(address)) ?? [];
	texts.delete(address);
	const article = new DOMParser().parseFromString(ownHtml.createHTML(html), 'text/html').querySelector('article');
	if (!article) throw new Error(`There is no statement at ${address}`);
	if (!isLatest()) return;
	if (opener) history.pushState({ panel: true }, '', address);
	pressed = opener ?? [...document.querySelectorAll('a')].find(({ href }) => href === address);
	show(article, close);
}

function show(article: Element, closeWord: string): void {
	panel?.remove();
	const close = document.createElement('button');
	close.textContent = closeWord;
	close.className = 'panel-close';
	const dialog = document.createElement('dialog');
	dialog.className = 'statement-panel';
	dialog.setAttribute('aria-label', article.querySelector('h1')?.textContent ?? '');
	dialog.append(close, document.importNode(article, true));
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
	dialog.addEventListener('close', () => {
		dialog.remove();
		panel = undefined;
		if (history.state?.panel) history.back();
	});
	document.body.append(dialog);
	panel = dialog;
	dialog.showModal();
}
