import type { Root } from 'hast';
import { VFile } from 'vfile';
import type { RelatedContent } from './page/page-context.ts';
import { contentProcessor, markdownSettings } from './processor.ts';

/** What became of a page in the processor, before Astro makes a component of it. */
export interface ProcessedPage {
	/** The markup. */
	tree: Root;
	/** What the plugins have read and reported. */
	file: VFile;
}

/**
 * Run the processor of the content over a page as Astro does, up to its markup.
 *
 * @param path the file's path; the folders in it say of which language the page is
 * @param markdown the page, with spaces in place of its frontmatter
 * @throws a `VFileMessage` where the page is not well-formed MDX
 */
export async function runProcessor(path: string, markdown: string, related: RelatedContent): Promise<ProcessedPage> {
	let tree: Root = { type: 'root', children: [] };
	let file = new VFile({ path });
	const processor = contentProcessor({
		relatedTo(own) {
			file = own;
			return related;
		},
	});
	// Nothing is made of the page here, and an empty tree is compiled in no time.
	processor.options.rehypePlugins.push(() => (markup) => {
		tree = markup;
		return { type: 'root', children: [] };
	});
	if (!processor.createMdxRenderer) throw new Error('The processor of the content does not render MDX.');
	const renderer = await processor.createMdxRenderer(markdownSettings, { optimize: false });
	await renderer.process(markdown, path, {});
	return { tree, file };
}
