import type { Page } from 'playwright-core';

/** A tagged part of a printed page, as a screen reader comes to it. */
export interface PaperPart {
	/** What it is in a PDF: `H1`, `TR`, `Link`. */
	tag: string;
	/** The sheets that its words stand on. */
	sheets: string[];
	/** Where it leads, if it is a link. */
	address: string | undefined;
}

/** Print a page as a PDF. Chromium writes the objects of it in the open, and only what they contain in code. */
export async function printPage(page: Page, format: 'A4' | 'Letter'): Promise<string> {
	return (await page.pdf({ format, tagged: true })).toString('latin1');
}

/** Count the sheets of a PDF. */
export function sheetsOf(pdf: string): number {
	return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** List the tagged parts of a PDF in their order, each before the parts in it. */
export function partsOf(pdf: string): PaperPart[] {
	const objects = new Map(
		[...pdf.matchAll(/^(\d+) 0 obj\s([\s\S]*?)endobj/gm)].map(([, id = '', object = '']) => [id, object]),
	);
	const firstIn = (object: string, form: RegExp) => form.exec(object)?.[1];

	function read(id: string): PaperPart[] {
		const object = objects.get(id) ?? '';
		const content = firstIn(object, /\/K (\[[^\]]*\]|\d+(?: 0 R)?)/) ?? '';
		const parts = refsIn(content.replace(/<<[^>]*>>/g, '')).flatMap(read);
		const link = objects.get(firstIn(content, /\/Obj (\d+)/) ?? '') ?? '';
		const name = firstIn(link, /\/Dest \/(\S+)/);
		// An object in a part, such as the area of a link, may reach over the edge of a sheet.
		const words = object.replace(/<<\/Type \/OBJR[^>]*>>/g, '');
		const own = [...words.matchAll(/\/Pg (\d+)/g)].map(([, sheet = '']) => sheet);
		return [
			{
				tag: firstIn(object, /\/S \/(\w+)/) ?? '',
				sheets: [...new Set([...own, ...parts.flatMap(({ sheets }) => sheets)])],
				address: name ? `#${name}` : firstIn(link, /\/URI \((.*)\)/),
			},
			...parts,
		];
	}

	const root = firstIn(pdf, /\/Type \/StructTreeRoot\s+\/K (\d+)/);
	return root ? read(root) : [];
}

const refsIn = (content: string) => [...content.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);

/** Runs in the page: list what is printed of it in the words of a PDF, with where each link leads. */
export function partsOfPage(): string[] {
	const tags: Record<string, string> = { TABLE: 'Table', CAPTION: 'Caption' };
	return [...document.querySelectorAll<HTMLElement>('h1, h2, h3, table, caption, tr, th, a')]
		.filter((element) => element.checkVisibility())
		.map((element) => {
			if (!(element instanceof HTMLAnchorElement)) return tags[element.tagName] ?? element.tagName;
			return element.getAttribute('href')?.startsWith('#') ? element.hash : element.href;
		});
}

/** Runs in the page: list the texts that are smaller than 9pt, of a contrast below 7:1, or not on white. */
export function faintTexts(): string[] {
	const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
	/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
	const luminance = (color: string) => {
		const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
			const part = channel / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const isWhite = (color: string) => channels(color)[3] === 0 || luminance(color) === 1;
	const faint: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const element = walker.currentNode.parentElement;
		if (!element?.checkVisibility() || !walker.currentNode.nodeValue?.trim()) continue;
		const { color, fontSize } = getComputedStyle(element);
		const size = Number.parseFloat(fontSize) * 0.75;
		const contrast = 1.05 / (luminance(color) + 0.05);
		let behind: Element | null = element;
		while (behind && isWhite(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
		// In floating point, 9pt are a little less.
		if (size > 8.99 && contrast >= 7 && !behind) continue;
		faint.push(`${element.textContent}: ${size}pt, ${contrast.toFixed(1)}:1, ${behind ? `on ${behind.tagName}` : ''}`);
	}
	return faint;
}
