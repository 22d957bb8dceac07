import type { Element, Nodes, Root, RootContent } from 'hast';
import type { Position } from 'unist';

/** A paragraph or a bullet of running text. */
export interface Passage {
	/** Its text in the source, without the markup between. */
	runs: TextRun[];
}

/** Some text of a passage. */
interface TextRun {
	/** Where it is in the source, in UTF-16 code units from its start. */
	start: number;
	end: number;
	/** The language, if it is not that of the page. */
	lang?: string;
}

/** Tell whether an element is a statement or a category of statements. */
export function isStatement({ properties: { dataItem, dataCategory, dataSource, dataStatement } }: Element): boolean {
	return Boolean(dataItem ?? dataCategory ?? dataSource ?? dataStatement);
}

const passageTags = ['p', 'li'];

/** What is not running text. */
const otherTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'table', 'pre'];

/** Find the running text: paragraphs and bullets, without statements, headings, tables and quotations. */
export function passagesIn(tree: Root): Passage[] {
	return tree.children.filter((node) => !hasStatement(node)).flatMap((node) => passagesOf(node));
}

function hasStatement(node: RootContent): boolean {
	return (node.type === 'element' && isStatement(node)) || ('children' in node && node.children.some(hasStatement));
}

function passagesOf(block: RootContent): Passage[] {
	const passages: Passage[] = [];

	function read(node: Nodes, current: Passage | undefined, lang: string | undefined): void {
		if (node.type === 'text') {
			// What the HTML parser has moved has a position without a start.
			const { start: first, end: last }: Partial<Position> = node.position ?? {};
			const [start, end] = [first?.offset, last?.offset];
			if (start === undefined || end === undefined || node.value.trim() === '') return;
			current?.runs.push({ start, end, ...(lang && { lang }) });
		} else if (node.type === 'element' && !otherTags.includes(node.tagName)) {
			let passage = current;
			if (passageTags.includes(node.tagName)) {
				passage = { runs: [] };
				passages.push(passage);
			}
			const { lang: own = lang } = node.properties;
			for (const child of node.children) read(child, passage, typeof own === 'string' ? own : undefined);
		}
	}

	read(block, undefined, undefined);
	return passages.filter(({ runs }) => runs.length > 0);
}
