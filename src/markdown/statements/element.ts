import type { Properties } from 'hast';
import type { BlockContent, DefinitionContent, ListContent, PhrasingContent } from 'mdast';
import type { Data, Node, Parent } from 'unist';

declare module 'mdast' {
	interface RootContentMap {
		htmlElement: HtmlElement;
	}
	interface BlockContentMap {
		htmlElement: HtmlElement;
	}
	interface PhrasingContentMap {
		htmlElement: HtmlElement;
	}
	interface Data {
		/** The tag name that mdast-util-to-hast gives the node. */
		hName?: string;
		/** The attributes that mdast-util-to-hast gives the node. */
		hProperties?: Properties;
	}
}

type Child = BlockContent | DefinitionContent | ListContent | PhrasingContent;

/** An mdast node for markup that Markdown has no syntax for; it becomes the HTML element named in its `data`. */
export interface HtmlElement extends Parent {
	type: 'htmlElement';
	children: Child[];
	data: Data & { hName: string; hProperties: Properties };
}

/**
 * Make an mdast node that becomes an HTML element.
 *
 * @param source the source node that it stands for; it takes over that node's position
 */
export function elementNode(
	tagName: string,
	properties: Properties,
	children: (Child | string)[],
	source?: Node,
): HtmlElement {
	return {
		type: 'htmlElement',
		data: { hName: tagName, hProperties: properties },
		children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
		...(source?.position && { position: source.position }),
	};
}
