import css from '../styles/citation.css?inline';

/** What `/{locale}/citations.json` holds. */
interface Citations {
	words: Record<'title' | 'copy' | 'copied' | 'select' | 'close', string>;
	citations: Record<string, string>;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

let answer: Promise<Citations> | undefined;

/**
 * Show the citation of a statement, with a button that copies it. Escape or a click elsewhere closes it.
 *
 * @param link the permanent link of the statement
 * @param event the click; with a modifier key, the browser opens the link elsewhere instead
 */
export async function offerCitation(link: HTMLAnchorElement, event: MouseEvent): Promise<void> {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	answer ??= fetch('../citations.json').then((response) => response.json());
	const { words, citations } = await answer.catch((error) => {
		answer = undefined;
		throw error;
	});
	const citation = citations[link.hash.slice(1)];
	if (!citation) return;
	const text = element('p', `${citation} ${link.href}`);
	const status = element('p', '');
	status.role = 'status';
	const button = element('button', words.copy);
	button.autofocus = true;
	button.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(text.textContent);
			status.textContent = words.copied;
		} catch {
			getSelection()?.selectAllChildren(text);
			status.textContent = words.select;
		}
	});
	const close = element('button', words.close);
	close.addEventListener('click', () => panel.hidePopover());
	const panel = element('div', '');
	panel.className = 'citation';
	panel.popover = 'auto';
	panel.role = 'dialog';
	panel.ariaLabel = words.title;
	text.id = 'citation';
	panel.setAttribute('aria-describedby', text.id);
	panel.append(text, button, close, status);
	panel.addEventListener('toggle', ({ newState }) => {
		if (newState === 'closed') panel.remove();
	});
	document.body.append(panel);
	// Following a fragment moves the focus away. With the link focused, closing the panel returns the focus to it.
	link.focus({ preventScroll: true });
	panel.showPopover({ source: link });
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}
