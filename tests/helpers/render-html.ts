import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype, { defaultHandlers, type Options as RehypeOptions } from 'remark-rehype';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { formatMessage } from '../../src/content-files/message.ts';
import { nothingRelated, type RelatedContent, setContext } from '../../src/markdown/page/page-context.ts';

type Handlers = NonNullable<RehypeOptions['handlers']>;
type State = Parameters<NonNullable<Handlers['paragraph']>>[0];

const handlers: Handlers = {
	mdxJsxFlowElement: elementOf,
	mdxJsxTextElement: elementOf,
	paragraph: (state, node) =>
		node.children.length === 1 && node.children[0].type === 'mdxJsxTextElement'
			? elementOf(state, node.children[0])
			: defaultHandlers.paragraph(state, node),
};

/**
 * Run one plugin over some HTML, in an otherwise bare pipeline. The HTML is read as MDX, a block a paragraph, which
 * gives every element its place.
 *
 * @param related what the rest of the content says of the page; nothing, where it is left out
 */
export async function renderHtml(
	plugin: Plugin<[], Root>,
	html: string,
	{ path = 'content/en/page.mdx', ...related }: { path?: string } & Partial<RelatedContent> = {},
) {
	const file = new VFile({ path, value: html });
	setContext(file, { ...nothingRelated, ...related });
	const processor = unified().use(remarkParse).use(remarkMdx).use(remarkRehype, { handlers }).use(plugin);
	const tree = await processor.run(processor.parse(file), file);
	return { html: toHtml(tree), data: file.data, messages: file.messages.map(formatMessage) };
}

/** Make the HTML element of one that MDX has read. */
function elementOf(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element {
	const properties = node.attributes.flatMap((attribute): [string, string | string[]][] => {
		if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
		if (attribute.name === 'class') return [['className', attribute.value.split(' ')]];
		return [[attribute.name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), attribute.value]];
	});
	return {
		type: 'element',
		tagName: node.name ?? '',
		properties: Object.fromEntries(properties),
		children: state.all(node),
		...(node.position && { position: node.position }),
	};
}
