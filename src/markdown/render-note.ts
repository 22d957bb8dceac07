import { toHtml } from 'hast-util-to-html';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { Handler } from 'mdast-util-to-hast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Note } from '../policy/provenance.ts';
import { type Passage, passagesIn } from './page/passages.ts';
import remarkAllowedContent from './plugins/remark-allowed-content.ts';
import remarkHiddenCharacters from './plugins/remark-hidden-characters.ts';
import remarkLinks from './plugins/remark-links.ts';
import { markerNames } from './statements/marker.ts';
import { plainText } from './statements/plain-text.ts';

const processor = unified()
	.use(remarkParse)
	.use(remarkMdx)
	.use(remarkHiddenCharacters)
	.use(remarkAllowedContent)
	.use(remarkLinks)
	.use(remarkRehype, { handlers: { mdxJsxTextElement: writeElement } });

/**
 * Render a paragraph of Markdown from a YAML file, with the elements that content may use.
 *
 * @param addressOf returns where a link to an id leads; without it, to that place on the page that shows the note
 * @returns the note, the ids that it links to, and what is wrong with it, without places
 */
export function renderNote(
	markdown: string,
	addressOf: (id: string) => string = (id) => `#${id}`,
): { note: Note; ids: string[]; problems: string[] } {
	const ids: string[] = [];
	const file = new VFile(markdown);
	try {
		const source = processor.parse(file);
		const text = plainText(source);
		const tree = processor.runSync(source, file);
		visit(tree, { type: 'element', tagName: 'a' }, ({ properties }) => {
			const [, id] = /^#(.+)$/.exec(String(properties.href)) ?? [];
			if (id === undefined) return;
			ids.push(id);
			properties.href = addressOf(id);
		});
		const [block, ...rest] = tree.children.filter((node) => node.type === 'element');
		const hasMarker = markerNames.some((name) => markdown.includes(`<${name}`));
		const isParagraph = block?.tagName === 'p' && rest.length === 0 && !hasMarker;
		const problems = file.messages.map(({ reason }) => reason);
		if (!isParagraph) problems.push('Unexpected Markdown block, expected one paragraph');
		return { note: { text, html: toHtml(block?.children ?? []) }, ids, problems };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { note: { text: markdown, html: '' }, ids, problems: [reason] };
	}
}

/** List the addresses that a note links to, by the HTML that is written here. */
export function addressesIn({ html }: Note): string[] {
	return [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) => address.replaceAll('&#x26;', '&'));
}

/**
 * Find the running text of notes, a passage for each.
 *
 * @param source a YAML file with spaces in place of everything but its notes, so that places stay the same
 */
export function passagesOfNotes(source: string): Passage[] {
	return passagesIn(processor.runSync(processor.parse(source), new VFile(source)));
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
