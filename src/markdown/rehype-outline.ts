import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { claimId } from './label.ts';
import { contextOf, type ReaderOptions } from './page-context.ts';

/** A heading with the prose below it; statements have their own place in the model and are left out. */
export interface Section {
	/** Empty for what stands above the first heading. */
	id: string;
	/** 1 for what stands above the first heading. */
	depth: number;
	title: string;
	text: string;
	position?: Position;
}

declare module 'vfile' {
	interface DataMap {
		sections: Section[];
	}
}

/** Collect the headings of a page, with their ids and the prose below each, once rehype-slug has been at work. */
export default function rehypeOutline(options: ReaderOptions) {
	return (tree: Root, file: VFile): undefined => {
		const context = contextOf(file, options);
		let section: Section = { id: '', depth: 1, title: '', text: '' };
		const sections = [section];
		for (const node of tree.children) {
			if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
				const id = String(node.properties['id'] ?? '');
				if (id) claimId(context, id, node);
				section = { id, depth: Number(node.tagName[1]), title: textOf(node), text: '' };
				if (node.position) section.position = node.position;
				sections.push(section);
			} else if ('children' in node && !hasStatements(node as Element)) {
				section.text = `${section.text} ${textOf(node)}`.replace(/\s+/g, ' ').trim();
			}
		}
		file.data.sections = sections;
	};
}

function hasStatements(node: Element): boolean {
	let found = false;
	visit(node, 'element', ({ properties }) => {
		found ||= ['dataItem', 'dataSource', 'dataStatement'].some((mark) => mark in properties);
	});
	return found;
}
