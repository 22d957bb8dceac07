import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type RelatedContent, setContext } from '../page/page-context.ts';

/** The options of the plugin, and of the processor that uses it. */
export interface PageContextOptions {
	/** Find out what the rest of the content says about a page. */
	relatedTo: (file: VFile) => RelatedContent | Promise<RelatedContent>;
}

/** Tell the plugins that follow what the rest of the content says about the page. */
export default function remarkPageContext({ relatedTo }: PageContextOptions) {
	return async (_tree: Root, file: VFile): Promise<undefined> => {
		setContext(file, await relatedTo(file));
	};
}
