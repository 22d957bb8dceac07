import type { PhrasingContent } from 'mdast';
import type { Label } from './label.ts';

/**
 * Give the inline nodes of a label, its id's link made the permanent link to the statement.
 *
 * @param name the link's accessible name, where the label alone is not distinct enough
 */
export function permalink({ parent, link }: Label, name?: string): PhrasingContent[] {
	if (link) link.data = { ...link.data, hProperties: { className: ['permalink'], ...(name && { ariaLabel: name }) } };
	return parent.children;
}
