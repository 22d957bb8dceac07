import { toHtml } from 'hast-util-to-html';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { Handler } from 'mdast-util-to-hast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Note } from '../policy/provenance.ts';
import remarkAllowedContent from './plugins/remark-allowed-content.ts';
import remarkBrokenCharacters from './plugins/remark-broken-characters.ts';
import { markerNames } from './statements/marker.ts';
import { plainText } from './statements/plain-text.ts';

const processor = unified()
	.use(remarkParse)
	.use(remarkMdx)
	.use(remarkBrokenCharacters)
	.use(remarkAllowedContent)
	.use(remarkRehype, { handlers: { mdxJsxTextElement: writeElement } });

/**
 * Render a paragraph of Markdown from a YAML file, with the elements that content may use.
 *
 * @returns the note, and what is wrong with it, without places
 */
export function renderNote(markdown: string): { note: Note; problems: string[] } {
	const file = new VFile(markdown);
	try {
		const source = processor.parse(file);
		const text = plainText(source);
		const tree = processor.runSync(source, file);
		const [block, ...rest] = tree.children.filter((node) => node.type === 'element');
		const hasMarker = markerNames.some((name) => markdown.includes(`<${name}`));
		const isParagraph = block?.tagName === 'p' && rest.length === 0 && !hasMarker;
		const problems = file.messages.map(({ reason }) => reason);
		if (!isParagraph) problems.push('Unexpected Markdown block, expected one paragraph');
		return { note: { text, html: toHtml(block?.children ?? []) }, problems };
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
