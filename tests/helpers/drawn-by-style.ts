/** Something that CSS draws, and its contrast with what is behind it. */
export interface Drawn {
	what: string;
	contrast: number;
	/** The least contrast that it needs. */
	least: number;
}

/** Measure the contrast of the text that CSS adds, of signs, and of the edges of controls. */
export function drawnByStyle(): Drawn[] {
	const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
	const luminance = (color: string) => {
		const [red = 0, green = 0, blue = 0] = numbers(color)
			.map((value) => value / 255)
			.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const contrastWithGround = (color: string, element: Element) => {
		let ground: Element | null = element;
		while (ground && numbers(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
		const [dark = 0, light = 0] = [color, getComputedStyle(ground ?? document.documentElement).backgroundColor]
			.map(luminance)
			.sort((a, b) => a - b);
		// What cannot be seen has no color at all.
		return numbers(color)[3] === 0 ? 1 : (light + 0.05) / (dark + 0.05);
	};
	const drawn: Drawn[] = [];
	for (const element of document.querySelectorAll('body *')) {
		if (!element.checkVisibility()) continue;
		const draw = (part: string, color: string, least: number) => {
			const what = `${part} of ${element.tagName.toLowerCase()}.${element.className} ${element.textContent.slice(0, 30)}`;
			drawn.push({ what, contrast: contrastWithGround(color, element), least });
		};
		for (const part of ['::before', '::after']) {
			const { content, display, color, borderRightWidth, borderRightColor } = getComputedStyle(element, part);
			if (content === 'none' || content === 'normal' || display === 'none') continue;
			if (content !== '""') draw(part, color, 7);
			else if (borderRightWidth !== '0px') draw(part, borderRightColor, 3);
		}
		const { display, listStyleType, borderTopWidth, borderTopColor } = getComputedStyle(element);
		if (display === 'list-item' && listStyleType !== 'none') {
			draw('::marker', getComputedStyle(element, '::marker').color, 7);
		}
		if (element.hasAttribute('placeholder')) draw('::placeholder', getComputedStyle(element, '::placeholder').color, 7);
		if (element.matches('button, input') && borderTopWidth !== '0px') draw('edge', borderTopColor, 3);
	}
	return drawn;
}
