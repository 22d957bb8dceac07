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
			const range = document.createRange();
			range.selectNodeContents(node);
			const [first, ...others] = range.getClientRects();
			const isOneLine = others.every(({ top }) => Math.abs(top - (first?.top ?? 0)) < 2);
			// A word with a place to break in, such as an address, may stand on several lines.
			for (const word of node.data.matchAll(isOneLine ? /\S.*\S|\S/gs : /[^\s/.-]+[/.-]*|\S/g)) {
				range.setStart(node, word.index);
				range.setEnd(node, word.index + word[0].length);
				const rect = range.getBoundingClientRect();
				if (rect.width < 2) continue;
				if (rect.top >= bottom - 2) {
					lines.push(line);
					line = '';
					bottom = rect.bottom;
				}
				const isApart = /\s/.test(node.data[word.index - 1] ?? ' ');
				line += `${line && isApart ? ' ' : ''}${word[0].replace(/\s+/g, ' ')}`;
			}
		}
		lines.push(line);
	}
	return lines.filter((line) => line.length > 80);
}

/** List the links, buttons and fields in view that are smaller than 44 px either way, but for those inside sentences. */
export function smallControls(): string[] {
	const small: string[] = [];
	for (const control of document.querySelectorAll<HTMLElement>('a[href], button, input, summary, a.search__open')) {
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

/** List the texts of a selection of which a part is not in sight: outside the window, or under what has a ground. */
export function outOfSight(selector: string): string[] {
	const hasGround = (one: Element) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)';
	return [...document.querySelectorAll(selector)]
		.filter((element) => {
			const text = document.createRange();
			text.selectNodeContents(element);
			const points = [...text.getClientRects()].flatMap(({ left, top, right, bottom }) =>
				[left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => document.elementsFromPoint(x, y))),
			);
			const isSeen = (found: Element[]) =>
				element.contains(found.find((one) => element.contains(one) || hasGround(one)) ?? null);
			return points.length === 0 || !points.every(isSeen);
		})
		.map((element) => element.textContent.trim());
}

/** List the lines of text that reach out of the window sideways, are cut off by what they stand in, or run into others. */
export function lostText(): string[] {
	const lost: string[] = [];
	const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
	const clipped = new Map<Element, boolean>();
	const isClipped = (element: Element): boolean => {
		const known = clipped.get(element);
		if (known !== undefined) return known;
		const above = element.parentElement;
		const found = getComputedStyle(element).clipPath !== 'none' || (above !== null && isClipped(above));
		clipped.set(element, found);
		return found;
	};
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const parent = node.parentElement;
		if (!node.data.trim() || !parent?.checkVisibility() || parent.closest('script, style, .skip-link')) continue;
		// What is for screen readers alone, and what waits for the focus.
		if (isClipped(parent)) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const { left, right, top, bottom, height, width } of range.getClientRects()) {
			if (width < 1) continue;
			const text = `${node.data.trim()}: ${Math.round(left)} to ${Math.round(right)}, ${Math.round(top)}`;
			if (left < 0 || right > innerWidth) lost.push(`out of the window: ${text}`);
			// The letters alone, without the room above and below them.
			lines.push({ text, left: left + 1, right: right - 1, top: top + height * 0.3, bottom: bottom - height * 0.3 });
		}
		for (let box: Element | null = parent; box; box = box.parentElement) {
			if (getComputedStyle(box).overflowX === 'visible' || box.scrollWidth <= box.clientWidth) continue;
			lost.push(`cut off: ${node.data.trim()}`);
		}
	}
	lines.sort((a, b) => a.top - b.top);
	for (const [index, line] of lines.entries()) {
		for (const other of lines.slice(index + 1)) {
			if (other.top >= line.bottom) break;
			if (other.left < line.right && line.left < other.right) lost.push(`over each other: ${line.text}, ${other.text}`);
		}
	}
	return lost;
}
