import type { ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Chapters } from '../../policy/model.ts';
import type { Section, SectionLink } from '../page/page.ts';
import { contextOf } from '../page/page-context.ts';
import { claimId } from '../statements/label.ts';
import { isPermalink } from '../statements/permalink.ts';

/**
 * Collect the headings of a page, with their ids and the prose below each, once rehype-slug has been at work; and under
 * which headings the statements of each verdict stand.
 */
export default function rehypeOutline() {
	return (tree: Root, file: VFile): undefined => {
		const context = contextOf(file);
		const chapters: Partial<Chapters> = {};
		let chapter = '';
		const headingOf = new Map<string, string>();
		let section: Section = { id: '', depth: 1, title: '', text: '', links: [] };
		const sections = [section];
		for (const node of tree.children) {
			if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
				const id = String(node.properties['id'] ?? '');
				if (id) claimId(context, id, node);
				section = { id, depth: Number(node.tagName[1]), title: textOf(node), text: '', links: [] };
				if (node.position) section.position = node.position;
				if (section.depth === 2) chapter = id;
				section.links.push(...linksIn(node));
				sections.push(section);
				continue;
			}
			for (const statement of statementIds(node)) headingOf.set(statement, section.id);
			section.links.push(...linksIn(node));
			const mark = statementMark(node);
			if (mark?.verdict) chapters[mark.verdict] ??= chapter;
			if (!mark && 'children' in node) section.text = `${section.text} ${textOf(node)}`.replace(/\s+/g, ' ').trim();
		}
		file.data.sections = sections;
		file.data.chapters = chapters;
		file.data.headingOf = headingOf;
	};
}

function linksIn(node: RootContent): SectionLink[] {
	const links: SectionLink[] = [];
	visit({ type: 'root', children: [node] } as Root, 'element', ({ tagName, properties, position }) => {
		if (tagName !== 'a' || isPermalink(properties)) return;
		links.push({ address: String(properties['href']), position });
	});
	return links;
}

function statementIds(node: RootContent): string[] {
	const ids: string[] = [];
	visit({ type: 'root', children: [node] } as Root, 'element', ({ properties }) => {
		const { dataItem, dataCategory, dataSource, dataStatement } = properties;
		if (dataItem ?? dataCategory ?? dataSource ?? dataStatement) ids.push(String(properties['id']));
	});
	return ids;
}

/** Find the first statement in a node; a verdict with it, where it has one. */
function statementMark(node: RootContent | ElementContent): { verdict?: keyof Chapters } | undefined {
	let mark: { verdict?: keyof Chapters } | undefined;
	visit({ type: 'root', children: [node] } as Root, 'element', ({ properties }) => {
		const { dataItem, dataSource, dataStatement, dataVerdict } = properties;
		if (!(dataItem ?? dataSource ?? dataStatement)) return;
		mark = dataVerdict ? { verdict: dataVerdict as keyof Chapters } : {};
		return EXIT;
	});
	return mark;
}
