// What runs in the page: how its text and controls are set. Each lists what is wrong.

/** List the lines of text in view that are longer than 80 characters, as they are broken on the screen. */
export function longLines(): string[] {
	const lines: string[] = [];
	const blocks = document.querySelectorAll(
		'main :is(p, li, dd, dt, h1, h2, h3, h4, summary), .result > *, footer p, .index__list a',
	);
	const isGrid = (block: Element) => getComputedStyle(block).display === 'grid';
	for (const block of blocks) {
		if (!block.checkVisibility() || block.querySelector('p, li, dd') || isGrid(block)) continue;
		const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		let line = '';
		let bottom = 0;
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			for (const word of node.data.matchAll(/\S+/g)) {
				const range = document.createRange();
				range.setStart(node, word.index);
				range.setEnd(node, word.index + word[0].length);
				const rect = range.getBoundingClientRect();
				if (rect.width < 2) continue;
				if (rect.top >= bottom - 2) {
					lines.push(line);
					line = '';
					bottom = rect.bottom;
				}
				line += `${line && ' '}${word[0]}`;
			}
		}
		lines.push(line);
	}
	return lines.filter((line) => line.length > 80);
}

/** List the links, buttons and fields in view that are smaller than 44 px either way, but for those inside sentences. */
export function smallControls(): string[] {
	const small: string[] = [];
	for (const control of document.querySelectorAll<HTMLElement>('a[href], button, input, summary, label.search__open')) {
		const { width, height } = control.getBoundingClientRect();
		const isHidden = !control.checkVisibility() || control.closest('.skip-link') || width === 0;
		const around = (control.parentElement?.textContent ?? '').replace(control.textContent ?? '', '');
		const isInSentence = getComputedStyle(control).display === 'inline' && /\p{L}{2,}/u.test(around);
		if (isHidden || isInSentence || (width >= 44 && height >= 44)) continue;
		small.push(`${control.textContent || control.tagName}: ${Math.round(width)} × ${Math.round(height)}`);
	}
	return small;
}

/** List the names that several links have to different places. */
export function sameNames(): string[] {
	const places = Map.groupBy(document.querySelectorAll<HTMLAnchorElement>('a[href]'), (link) =>
		(link.textContent ?? '').replace(/\s+/g, ' ').trim(),
	);
	return [...places].filter(([, links]) => new Set(links.map(({ href }) => href)).size > 1).map(([name]) => name);
}

/** List the texts of a selection of which a part is not in sight: outside the window, or under something else. */
export function outOfSight(selector: string): string[] {
	return [...document.querySelectorAll(selector)]
		.filter((element) => {
			const text = document.createRange();
			text.selectNodeContents(element);
			const points = [...text.getClientRects()].flatMap(({ left, top, right, bottom }) =>
				[left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => document.elementFromPoint(x, y))),
			);
			return points.length === 0 || points.some((found) => !found || !element.contains(found));
		})
		.map((element) => element.textContent.trim());
}
