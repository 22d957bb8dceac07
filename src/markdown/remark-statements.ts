import type { List, Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { readBullets } from './bullet.ts';
import { idLinks, type Label, readLabel } from './label.ts';
import { contextOf, type PageContext, type ReaderOptions } from './page-context.ts';
import { permalink } from './permalink.ts';
import { plainText } from './plain-text.ts';
import { policyDraft } from './policy-draft.ts';

/**
 * Mark the statements in the running text: a paragraph that is nothing but the link with its id becomes one of
 * `policy.statements`, and the items of a list of such links become `policy.sources`.
 *
 * ```md
 * [Data collected by the service is never sold to any third party.](#not-sold)
 *
 * - [Diagnostic, performance, and usage information.](#source-diagnostics)
 * ```
 *
 * ```html
 * <p id="not-sold" data-statement="not-sold">…
 * <li id="source-diagnostics" data-source="source-diagnostics">…
 * ```
 */
export default function remarkStatements(options: ReaderOptions) {
	return (tree: Root, file: VFile): undefined => {
		const context = contextOf(file, options);
		const policy = policyDraft(file);
		policy.sources = [];
		policy.statements = [];
		for (const node of tree.children) {
			if (node.type === 'list' && node.children.some(({ children: [first] }) => isStatement(first))) {
				policy.sources.push(...markSources(node, context).map(({ id, text }) => ({ id, label: text })));
			} else if (isStatement(node)) {
				const label = readLabel(node, context, 'statement');
				mark(node, label, 'dataStatement');
				policy.statements.push({ id: label.id, text: label.text });
			}
		}
	};
}

function isStatement(node: Root['children'][number] | undefined): node is Paragraph {
	if (node?.type !== 'paragraph') return false;
	const [link] = idLinks(node);
	return link !== undefined && plainText(link) === plainText(node);
}

function markSources(list: List, context: PageContext): Label[] {
	list.data = { ...list.data, hProperties: { className: ['sources'] } };
	return readBullets(list.children, context.file).map(({ text, source }) => {
		const label = readLabel(text, context, 'data source');
		mark(source, label, 'dataSource');
		return label;
	});
}

function mark(node: Paragraph | List['children'][number], label: Label, property: string): void {
	node.data = { ...node.data, hProperties: { id: label.id, [property]: label.id } };
	permalink(label);
}
