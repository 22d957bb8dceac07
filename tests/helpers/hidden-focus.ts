/** Give the focus to every stop of the Tab key, forward and back, and list those that are hidden or have no ring. */
export function hiddenFocus(): string[] {
	const hidden: string[] = [];
	const barHeight = document.querySelector('.header__bar')?.clientHeight ?? 0;
	const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter(
		(stop) => stop.checkVisibility() && stop.getClientRects().length > 0,
	);
	(document.activeElement as HTMLElement).blur();
	for (const stop of [...stops, ...stops.toReversed()]) {
		stop.focus();
		const name = stop.textContent || stop.getAttribute('name');
		const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(stop);
		if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2) hidden.push(`${name}: no ring`);
		const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
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
	return hidden;
}
