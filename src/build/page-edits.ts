import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

/** An element of a built page, with its place in the page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** A change of a built page: what stands from one offset to another becomes something else. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

/** List the elements of a page in their order, as a browser finds them. */
export function elementsOf(html: string): Element[] {
	const found: Element[] = [];
	const visit = (node: DefaultTreeAdapterTypes.Node) => {
		if (defaultTreeAdapter.isElementNode(node)) found.push(node);
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(parse(html, { sourceCodeLocationInfo: true }));
	return found;
}

/** Give the value of an attribute; empty if the element has none. */
export function attribute({ attrs }: Element, name: string): string {
	return attrs.find((other) => other.name === name)?.value ?? '';
}

/** Change a page. An edit within another is part of it. */
export function applyEdits(html: string, edits: Edit[]): string {
	let edited = '';
	let position = 0;
	for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
		if (start < position) continue;
		edited += html.slice(position, start) + text;
		position = end;
	}
	return edited + html.slice(position);
}
