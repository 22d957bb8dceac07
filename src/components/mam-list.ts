/**
 * Write the items of the MAM page as plain text: under each heading, an item a line with its category, its condition, and
 * what the policy adds to the item or to its category, so that nothing is lost of a line that is quoted alone.
 */
export function listAsText(article: ParentNode): string {
	const lines: string[] = [];
	for (const element of article.querySelectorAll<HTMLElement>('h2, [data-item]')) {
		if (element.matches('h2')) lines.push(...(lines.length > 0 ? [''] : []), wordsOf(element));
		else lines.push(`- ${partsOf(element).filter(Boolean).join(' – ')}`);
	}
	return lines.join('\n');
}

/** List what belongs to an item; a standalone category is its own heading. */
function partsOf(item: HTMLElement): string[] {
	const group = item.closest('section');
	const heading = group?.querySelector('h3');
	const remarks = [...(group?.querySelectorAll(':scope > p') ?? [])].map(wordsOf);
	const own = [...item.querySelectorAll('a, small')].map(wordsOf);
	const above = heading === item ? [] : [wordsOf(heading).replace(/ \(\d+\)$/, '')];
	return [...own, ...above, ...remarks];
}

function wordsOf(element: Element | null | undefined): string {
	return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
