import type { Properties } from 'hast';
import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { element, type HtmlElement } from './element.ts';
import type { Label } from './label.ts';

const className = 'permalink';

/**
 * Return the inline nodes of a label, followed by the permanent link to the statement. The label itself stays text, so
 * that readers can select and quote it; the style sheet gives the link its symbol.
 *
 * @param name the link's accessible name
 */
export function withPermalink({ id, parent, link }: Label, name: string): (PhrasingContent | HtmlElement)[] {
	visit(parent, 'link', (node, index, container) => {
		if (node === link && index !== undefined) container?.children.splice(index, 1, ...node.children);
	});
	return [...parent.children, element('a', { className: [className], ariaLabel: name, href: `#${id}` }, [])];
}

/** Tell whether a link is the permanent link to a statement. */
export function isPermalink(properties: Properties): boolean {
	return [properties['className']].flat().includes(className);
}
