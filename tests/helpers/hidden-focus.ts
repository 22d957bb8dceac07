/** Give the focus to every stop of the Tab key, forward and back, and list those that are hidden or have no ring. */
export function hiddenFocus(): string[] {
	const hidden: string[] = [];
	const nameOf = (stop: HTMLElement) => stop.textContent || stop.getAttribute('name');
	const barHeight = document.querySelector('.header__bar')?.clientHeight ?? 0;
	const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter(
		(stop) => stop.checkVisibility() && stop.getClientRects().length > 0,
	);
	const leave = () => (document.activeElement as HTMLElement).blur();
	leave();
	const rings = new Map<HTMLElement, number>();
	for (const stop of stops) {
		stop.focus();
		const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(stop);
		if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2) hidden.push(`${nameOf(stop)}: no ring`);
		rings.set(stop, Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset));
	}
	// A ring covers nothing, and where one comes and goes, the browser takes four times as long to say what is on top.
	const withoutRings = new CSSStyleSheet();
	withoutRings.replaceSync('* { outline: none !important }');
	document.adoptedStyleSheets.push(withoutRings);
	leave();
	for (const stop of [...stops, ...stops.toReversed()]) {
		stop.focus();
		const name = nameOf(stop);
		const ring = rings.get(stop) ?? 0;
		for (const { left, top, right, bottom, height } of stop.getClientRects()) {
			// Of what is higher than the window, some part is always out of view.
			if (height > innerHeight - barHeight - 24) continue;
			if (left - ring < 0 || top - ring < 0 || right + ring > innerWidth || bottom + ring > innerHeight) {
				hidden.push(`${name}: off the screen (${[left, top, right, bottom].map(Math.round)})`);
				continue;
			}
			const [middle, center] = [(left + right) / 2, (top + bottom) / 2];
			const cover = [
				[middle, center],
				[left + 2, top + 2],
				[right - 2, top + 2],
				[left + 2, bottom - 2],
				[right - 2, bottom - 2],
			]
				.map(([x = 0, y = 0]) => document.elementFromPoint(x, y))
				.find((found) => !found || !(stop.contains(found) || found.contains(stop)));
			if (cover !== undefined)
				hidden.push(`${name}: covered at ${Math.round(top)} by ${cover?.tagName} ${cover?.textContent}`);
		}
	}
	document.adoptedStyleSheets.pop();
	leave();
	scrollTo(0, 0);
	return hidden;
}
