import { attribute, type Edit, type Element } from './page-edits.ts';

/**
 * Write the links of a page to other pages from the root of the origin. As the content has them, from the page itself,
 * they lead astray on a host that serves `/en/about` without leading to `/en/about/`.
 *
 * @param address the address of the page from the root, such as `/en/about/`
 */
export function linkEdits(elements: Element[], address: string): Edit[] {
	return elements.flatMap((element) => {
		const place = element.sourceCodeLocation?.attrs?.['href'];
		const href = attribute(element, 'href');
		if (!place || /^(?:[a-z]+:|\/|#|$)/i.test(href)) return [];
		const { pathname, search, hash } = new URL(href, `https://site.invalid${address}`);
		const text = `href="${(pathname + search + hash).replaceAll('&', '&amp;')}"`;
		return [{ start: place.startOffset, end: place.endOffset, text }];
	});
}
