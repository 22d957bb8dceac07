import type { Element, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Chapters, type Verdict, verdicts } from '../../policy/model.ts';
import type { BlockKind, Section, SectionLink } from '../page/page.ts';
import { contextOf } from '../page/page-context.ts';
import { isStatement } from '../page/passages.ts';
import { claimId } from '../statements/label.ts';
import { statementHref } from '../statements/statement-link.ts';

/**
 * Collect the headings of a page, with their ids and the prose below each, and find out which headings the statements
 * of each verdict are under. Runs after rehype-slug, which adds ids.
 */
export default function rehypeOutline() {
	return (tree: Root, file: VFile): undefined => {
		const context = contextOf(file);
		const chapters: Partial<Chapters> = {};
		const headingOf = new Map<string, string>();
		let chapter = '';
		let section: Section = { id: '', depth: 1, title: '', text: '', blocks: [], links: [] };
		let texts: string[] = [];
		const outline = [{ section, texts }];
		for (const node of tree.children) {
			const elements = elementsIn(node);
			const statements = elements.filter(isStatement);
			if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
				section = sectionBelow(node);
				if (section.id) claimId(context, section.id, node);
				if (section.depth === 2) chapter = section.id;
				texts = [];
				outline.push({ section, texts });
			} else {
				for (const { properties } of statements) headingOf.set(String(properties['id']), section.id);
				const verdict = statements.map(verdictOf).find(Boolean);
				if (verdict) chapters[verdict] ??= chapter;
				if (statements.length === 0 && 'children' in node) {
					texts.push(textOf(node));
					section.blocks.push(...blocksIn(node));
				}
			}
			section.links.push(...linksAmong(elements, statements));
		}
		file.data.sections = outline.map((part) => ({
			...part.section,
			text: part.texts.join(' ').replace(/\s+/g, ' ').trim(),
		}));
		file.data.chapters = chapters;
		file.data.headingOf = headingOf;
	};
}

/** List the elements in a part of the page, including the part itself, in page order. */
function elementsIn(node: RootContent): Element[] {
	const inside = 'children' in node ? node.children.flatMap(elementsIn) : [];
	return node.type === 'element' ? [node, ...inside] : inside;
}

function sectionBelow(heading: Element): Section {
	const { properties, tagName, position } = heading;
	const id = String(properties['id'] ?? '');
	const depth = Number(tagName[1]);
	return { id, depth, title: textOf(heading), text: '', blocks: [], links: [], ...(position && { position }) };
}

const blockKinds: Record<string, BlockKind> = {
	p: 'paragraph',
	li: 'list item',
	th: 'table cell',
	td: 'table cell',
	pre: 'code block',
	blockquote: 'quotation',
	hr: 'line',
};

/** List the kinds of the blocks in a part of the page. The first paragraph of a list item is the item itself. */
function blocksIn(node: RootContent): BlockKind[] {
	const blocks: BlockKind[] = [];
	visit(node, 'element', (element, _, parent) => {
		const kind = blockKinds[element.tagName];
		const isItem = parent?.type === 'element' && parent.tagName === 'li' && isFirst(element, parent);
		if (kind && !(kind === 'paragraph' && isItem)) blocks.push(isTask(element) ? 'task' : kind);
	});
	return blocks;
}

function isFirst(element: Element, { children }: Element): boolean {
	return children.find(({ type }) => type === 'element') === element;
}

function isTask({ properties }: Element): boolean {
	return [properties['className']].flat().includes('task-list-item');
}

/** List the links, save those of statements to their own pages. */
function linksAmong(elements: Element[], statements: Element[]): SectionLink[] {
	const own = new Set(statements.map(({ properties }) => statementHref(String(properties['id']))));
	return elements
		.filter(({ tagName, properties }) => tagName === 'a' && !own.has(String(properties['href'])))
		.map(({ properties, position }) => ({ address: String(properties['href']), position }));
}

function verdictOf({ properties }: Element): Verdict | undefined {
	return verdicts.find((verdict) => verdict === properties['dataVerdict']);
}
