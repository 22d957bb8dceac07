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

/**
 * List what belongs to an item: what it is, of which category or on which condition, what the policy adds, and last what a
 * newer text says. The heading is the category or the condition, unless the item has a condition of its own, or is a
 * standalone category, and so its own heading.
 */
function partsOf(item: HTMLElement): string[] {
	const group = item.closest('section');
	const heading = group?.querySelector('h3');
	const textsOf = (selector: string) => [...item.querySelectorAll(selector)].map(textOf);
	const conditions = textsOf('[data-condition]');
	const above = heading === item ? [] : [textOf(heading).replace(/ \(\d+\)$/, '')];
	const remarks = [...(group?.querySelectorAll(':scope > p') ?? [])].map(textOf);
	return [
		...textsOf('a, small:not([data-condition], [data-since])'),
		...(conditions.length > 0 ? conditions : above),
		...remarks,
		...textsOf('[data-since]'),
	];
}

function textOf(element: Element | null | undefined): string {
	return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
