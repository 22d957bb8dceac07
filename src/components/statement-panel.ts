import { addStyle } from '../dom/add-style.ts';
import statementCss from '../styles/statement.css?inline';
import panelCss from '../styles/statement-panel.css?inline';
import './copy-text.ts';

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
/** The link that was pressed. */
let opener: HTMLAnchorElement;
let closeWord = '';
/** Whether the page of a statement is on its way: a second press, as in a double click, asks for nothing more. */
let isLoading = false;

addEventListener('popstate', ({ state }) => {
	if (state?.panel) {
		load(location.href, () => {});
		return;
	}
	// Closed, it would say so later, perhaps after the reader has gone forward again, and would go back itself.
	panel?.remove();
	panel = undefined;
	// Going back takes the focus away, after this.
	setTimeout(() => opener?.focus({ preventScroll: true }));
});

/**
 * Show a statement's own page as a panel over the policy. Escape, the button, a press beside it and the way back close it.
 *
 * @param link the link to the page
 * @param close the word on the button that closes the panel
 */
export function showStatement(link: HTMLAnchorElement, close: string): void {
	if (isLoading) return;
	opener = link;
	closeWord = close;
	load(link.href, () => history.pushState({ panel: true }, '', link.href));
}

/** Load the text of a page, once until it is shown; what fails can be tried again. */
export function loadText(address: string): Promise<string> {
	const text = texts.get(address) ?? fetch(address).then((response) => response.text());
	texts.set(address, text);
	text.catch(() => texts.delete(address));
	return text;
}

/** Load the page of a statement, and show what it says; where that fails, go there. */
async function load(address: string, onLoad: () => void): Promise<void> {
	isLoading = true;
	try {
		const [html = ''] = /<article.*<\/article>/s.exec(await loadText(address)) ?? [];
		texts.delete(address);
		const article = new DOMParser().parseFromString(ownHtml.createHTML(html), 'text/html').querySelector('article');
		if (!article) throw new Error(`There is no statement at ${address}`);
		onLoad();
		// The reader may have gone back meanwhile.
		if (history.state?.panel) show(article);
	} catch {
		location.assign(address);
	} finally {
		isLoading = false;
	}
}

function show(article: Element): void {
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
