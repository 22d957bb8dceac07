import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { formatMessage } from '../../src/content-files/message.ts';
import { nothingRelated, type Original, setContext, type TermName } from '../../src/markdown/page/page-context.ts';

interface PageSettings {
	path?: string;
	/** The same page in the default language. */
	original?: Original;
	/** The terms of the glossary. */
	terms?: TermName[];
}

/** Run one plugin over some Markdown, in an otherwise bare pipeline. */
export async function render(
	plugin: Plugin<[], Root>,
	markdown: string,
	{ path = 'content/en/page.mdx', original, terms = [] }: PageSettings = {},
) {
	const file = new VFile({ path, value: markdown });
	setContext(file, { ...nothingRelated, original, terms });
	const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(plugin).use(remarkRehype);
	const tree = await processor.run(processor.parse(file), file);
	const { policy = {}, places = new Map(), mamPlaces = new Map(), sections = [] } = file.data;
	return {
		html: toHtml(tree),
		policy,
		mamPlaces,
		messages: file.messages.map(formatMessage),
		/** What the page is to the same page in another language. */
		original: { path, policy, places, sections } satisfies Original,
	};
}
