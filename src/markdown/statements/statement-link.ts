import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Label } from './label.ts';

/** Give the address of a statement's own page, from the page of the policy. */
export function statementHref(id: string): string {
	return `${id}/`;
}

/** Give the inline nodes of a label; the link that bears the id leads to the statement's own page. */
export function withStatementLink({ id, parent, link }: Label): PhrasingContent[] {
	if (link) link.url = statementHref(id);
	return parent.children;
}

/** Give the inline nodes of a label without the link that bears the id, for what has no page of its own. */
export function withoutLink({ parent, link }: Label): PhrasingContent[] {
	visit(parent, 'link', (node, index, container) => {
		if (node === link && index !== undefined) container?.children.splice(index, 1, ...node.children);
	});
	return parent.children;
}
