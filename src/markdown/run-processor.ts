import type { Root } from 'hast';
import { VFile } from 'vfile';
import type { RelatedContent } from './page/page-context.ts';
import { contentProcessor, markdownSettings } from './processor.ts';

/** A page that has been through the processor, before Astro turns it into a component. */
interface ProcessedPage {
	/** The markup. */
	tree: Root;
	/** What the plugins have read and reported. */
	file: VFile;
}

/**
 * Run a page through the content processor as Astro does, up to its markup.
 *
 * @param path the file's path; its folders tell the language of the page
 * @param markdown the page, with spaces in place of its frontmatter
 * @throws a `VFileMessage` if the page is not well-formed MDX
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
	// The compiled page is not needed here, and an empty tree compiles in no time.
	processor.options.rehypePlugins.push(() => (markup) => {
		tree = markup;
		return { type: 'root', children: [] };
	});
	if (!processor.createMdxRenderer) throw new Error('The processor of the content does not render MDX.');
	const renderer = await processor.createMdxRenderer(markdownSettings, { optimize: false });
	await renderer.process(markdown, path, {});
	return { tree, file };
}
