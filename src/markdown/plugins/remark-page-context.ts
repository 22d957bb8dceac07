import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type RelatedContent, setContext } from '../page/page-context.ts';

/** Settings of the plugin, and of the processor that has it. */
export interface PageContextOptions {
	/** Find out what the rest of the content says of a page. */
	relatedTo: (file: VFile) => RelatedContent | Promise<RelatedContent>;
}

/** Tell the plugins that follow what the rest of the content says of the page. */
export default function remarkPageContext({ relatedTo }: PageContextOptions) {
	return async (_tree: Root, file: VFile): Promise<undefined> => {
		setContext(file, await relatedTo(file));
	};
}
