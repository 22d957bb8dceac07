import { extractFrontmatter } from '@astrojs/markdown-remark';
import type {
	Emphasis,
	Heading,
	Nodes,
	Paragraph,
	PhrasingContent,
	Root,
	RootContent,
	Strong,
	Table,
	TableCell,
	TableRow,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseDocument } from 'yaml';
import { isoDate } from '../content-files/yaml-values.ts';
import { plainText } from '../markdown/statements/plain-text.ts';

/** What a document of Microsoft says of itself. */
interface UpstreamHead {
	title: string | undefined;
	/** `YYYY-MM-DD` */
	date: string | undefined;
}

const parser = unified().use(remarkParse).use(remarkGfm);

/**
 * Parse a document as Microsoft publishes it. What is neither text nor structure is gone from the tree: comments, anchors,
 * and the marks of footnotes. Every line and column stays what it is in the file.
 *
 * @param source Markdown, or plain text with `•` for bullets and lines of their own for headings
 */
export function parseUpstream(source: string): { tree: Root; head: UpstreamHead } {
	const whole = source.replace(/^\uFEFF/, '');
	const frontmatter = extractFrontmatter(whole);
	const body = frontmatter === undefined ? whole : whole.replace(/^\s*---.*?^---/ms, inSpaces);
	const text = body.replace(/<!--.*?-->/gs, inSpaces).replace(/^(\s*)[•●▪◦](?=\s)/gmu, '$1-');
	const tree = parser.parse(text);
	tree.children = tree.children.flatMap((node) => (node.type === 'table' ? withoutTrailer(node, text) : [node]));
	if (!/^#{1,6}\s/m.test(text)) markHeadings(tree);
	visit(tree, (node) => {
		if (holdsPhrasing(node)) node.children = withoutMarks(node.children);
	});
	const [first] = tree.children.filter((node) => node.type === 'heading');
	const { title, date } = headOf(frontmatter ?? '');
	return { tree, head: { title: title ?? (first && plainText(first)), date } };
}

function inSpaces(text: string): string {
	return text.replace(/[^\r\n]/g, ' ');
}

function headOf(frontmatter: string): UpstreamHead {
	const document = parseDocument(frontmatter, { stringKeys: true, uniqueKeys: false });
	const text = (key: string) => {
		const value: unknown = document.get(key);
		return typeof value === 'string' ? value.trim() : undefined;
	};
	// Microsoft's is in the American order.
	const date = text('ms.date')?.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, month, day, year) =>
		[year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
	);
	return { title: text('title'), date: isoDate.safeParse(date).data };
}

/** Take the lines without a bar out of the end of a table: to Microsoft's reader of Markdown they are a paragraph. */
function withoutTrailer(table: Table, text: string): RootContent[] {
	const isTrailer = ({ position }: TableRow) => !text.slice(position?.start.offset, position?.end.offset).includes('|');
	const last = table.children.findLastIndex((row) => !isTrailer(row));
	const trailer = table.children.splice(last + 1).map(
		({ children, position }): Paragraph => ({
			type: 'paragraph',
			children: children.flatMap((cell) => cell.children),
			...(position && { position }),
		}),
	);
	return [table, ...trailer];
}

/** In plain text, take a short line of its own that does not end like a sentence for a heading. */
function markHeadings(tree: Root): void {
	tree.children = tree.children.map((node) => {
		if (node.type !== 'paragraph' || node.position?.start.line !== node.position?.end.line) return node;
		const text = plainText(node);
		return text.length > 80 || /[.:;,!?]$/.test(text) ? node : { ...node, type: 'heading', depth: 2 };
	});
}

/** A mark that leads to a footnote, at the end of a text. */
const finalMark = /\s*[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§]+\s*$/;

function holdsPhrasing(node: Nodes): node is Paragraph | Heading | TableCell | Emphasis | Strong {
	return ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong'].includes(node.type);
}

/** Leave out the marks of footnotes and inline HTML, whose content stays. */
function withoutMarks(children: PhrasingContent[]): PhrasingContent[] {
	const kept: PhrasingContent[] = [];
	let raised: PhrasingContent[] | undefined;
	for (const child of children) {
		if (child.type === 'html' && /^<sup\b/i.test(child.value)) raised = [];
		else if (child.type === 'html' && raised && /^<\/sup/i.test(child.value)) {
			if (!/^\W*\w{0,2}\W*$/.test(plainText(raised))) kept.push(...raised);
			raised = undefined;
		} else if (child.type === 'html' && /^<br\b/i.test(child.value)) kept.push({ type: 'break' });
		else if (child.type === 'footnoteReference' || (child.type === 'html' && isInline(child.value))) continue;
		else (raised ?? kept).push(child);
	}
	kept.push(...(raised ?? []));
	const last = kept.at(-1);
	if (last?.type === 'text') last.value = last.value.replace(finalMark, '');
	return kept.filter((child) => child.type !== 'text' || child.value !== '');
}

function isInline(html: string): boolean {
	return /^<\/?(?:b|i|em|strong|u|span|small|font|code|a)\b/i.test(html);
}
