/**
 * Write the MAM page as plain text: what it is, from which text, and at which address; then, under each heading and what it
 * says of all below it, an item a line with its category, its condition, and what the policy adds to the item or to its
 * category, so that nothing is lost of a line that is quoted alone.
 */
export function listAsText(article: ParentNode): string {
	const lines = [...article.querySelectorAll<HTMLElement>('h1, h1 + p, h2, h2 + p, [data-item]')].map((element) => {
		if (element.matches('h2')) return `\n${textOf(element)}`;
		return element.matches('[data-item]') ? `- ${partsOf(element).filter(Boolean).join(' – ')}` : textOf(element);
	});
	return [...lines, '', location.href.replace(/#.*/, '')].join('\n');
}

/** List what belongs to an item; a standalone category is its own heading. */
function partsOf(item: HTMLElement): string[] {
	const group = item.closest('section');
	const heading = group?.querySelector('h3');
	const remarks = [...(group?.querySelectorAll(':scope > p') ?? [])].map(textOf);
	const own = [...item.querySelectorAll('a, small')].map(textOf);
	const above = heading === item ? [] : [textOf(heading).replace(/ \(\d+\)$/, '')];
	return [...own, ...above, ...remarks];
}

function textOf(element: Element | null | undefined): string {
	return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
