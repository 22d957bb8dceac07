import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { Handler } from 'mdast-util-to-hast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import remarkAllowedContent from '../markdown/remark-allowed-content.ts';
import type { Note } from '../policy/provenance.ts';

const processor = unified()
	.use(remarkParse)
	.use(remarkMdx)
	.use(remarkAllowedContent)
	.use(remarkRehype, { handlers: { mdxJsxTextElement: writeElement } });

/**
 * Render a paragraph of Markdown that stands in a YAML file, with the elements that content may use.
 *
 * @returns the note, and what is wrong with it, without places
 */
export function renderNote(markdown: string): { note: Note; problems: string[] } {
	const file = new VFile(markdown);
	try {
		const tree = processor.runSync(processor.parse(file), file);
		const [block, ...rest] = tree.children.filter((node) => node.type === 'element');
		const isParagraph = block?.tagName === 'p' && rest.length === 0;
		const problems = file.messages.map(({ reason }) => reason);
		if (!isParagraph) problems.push('Unexpected Markdown block, expected one paragraph');
		return { note: { text: textOf(tree).trim(), html: toHtml(block?.children ?? []) }, problems };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { note: { text: markdown, html: '' }, problems: [reason] };
	}
}

/** Write an allowed element as itself; its attributes are plain text. */
function writeElement(...[state, node]: Parameters<Handler>): ReturnType<Handler> {
	const { name, attributes } = node as MdxJsxTextElement;
	const properties = attributes.flatMap((attribute) =>
		attribute.type === 'mdxJsxAttribute' ? [[attribute.name, String(attribute.value ?? '')]] : [],
	);
	return {
		type: 'element',
		tagName: name ?? 'span',
		properties: Object.fromEntries(properties),
		children: state.all(node),
	};
}
