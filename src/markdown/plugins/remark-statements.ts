import type { ListItem, Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { contextOf, type PageContext } from '../page/page-context.ts';
import { policyDraft } from '../page/policy-draft.ts';
import { idLinks, type Label, readLabel } from '../statements/label.ts';
import { plainText } from '../statements/plain-text.ts';
import { readFlatBullets } from '../statements/read-statement-list.ts';
import { withStatementLink } from '../statements/statement-link.ts';

/**
 * Mark the statements in the running text: a paragraph that is nothing but a link with an id becomes one of
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
export default function remarkStatements() {
	return (tree: Root, file: VFile): undefined => {
		const context = contextOf(file);
		const policy = policyDraft(file);
		policy.sources = [];
		policy.statements = [];
		for (const node of tree.children) {
			if (node.type === 'list' && node.children.some(({ children: [first] }) => isStatement(first))) {
				for (const { text, source } of readFlatBullets(node, context, 'data source')) {
					const { id, text: label } = mark(text, source, 'data source', 'dataSource', context);
					policy.sources.push({ id, label });
				}
			} else if (isStatement(node)) {
				const { id, text } = mark(node, node, 'statement', 'dataStatement', context);
				policy.statements.push({ id, text });
			}
		}
	};
}

function isStatement(node: Root['children'][number] | undefined): node is Paragraph {
	if (node?.type !== 'paragraph') return false;
	const [link] = idLinks(node);
	return link !== undefined && plainText(link) === plainText(node);
}

/** Read the label in a paragraph, and mark the paragraph or the list item that holds it. */
function mark(
	text: Paragraph,
	node: Paragraph | ListItem,
	what: string,
	property: string,
	context: PageContext,
): Label {
	const label = readLabel(text, context, what);
	node.data = { ...node.data, hProperties: { id: label.id, [property]: label.id } };
	text.children = withStatementLink(label);
	return label;
}
