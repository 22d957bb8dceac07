import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { formatMessage } from '../../src/content-files/message.ts';
import type { ReaderOptions, Reference } from '../../src/markdown/page/page-context.ts';
import type { Policy } from '../../src/policy/model.ts';

interface PageSettings {
	path?: string;
	/** The same page in the default language. */
	reference?: Reference;
	/** What other plugins have read already. */
	policy?: Partial<Policy>;
	/** What Astro has read; a page without it has none, not even an empty one. */
	frontmatter?: Record<string, unknown>;
}

/** Run one plugin over some Markdown, in an otherwise bare pipeline. */
export async function render(
	plugin: Plugin<[ReaderOptions], Root>,
	markdown: string,
	{ path = 'content/en/page.mdx', reference, policy: draft, frontmatter }: PageSettings = {},
) {
	const data = { ...(draft && { policy: draft }), ...(frontmatter && { astro: { frontmatter } }) };
	const file = new VFile({ path, value: markdown, data });
	const processor = unified()
		.use(remarkParse)
		.use(remarkMdx)
		.use(remarkGfm)
		.use(plugin, { referenceOf: () => reference })
		.use(remarkRehype);
	const tree = await processor.run(processor.parse(file), file);
	const { policy = {}, places = new Map(), verdictPlaces = new Map(), sections = [] } = file.data;
	return {
		html: toHtml(tree),
		policy,
		verdictPlaces,
		frontmatter: file.data.astro?.frontmatter,
		messages: file.messages.map(formatMessage),
		/** What the page is to the same page in another language. */
		reference: { path, policy, places, sections } satisfies Reference,
	};
}
