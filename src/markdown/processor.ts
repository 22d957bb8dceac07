import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import rehypeMarks from './plugins/rehype-marks.ts';
import rehypeOutline from './plugins/rehype-outline.ts';
import rehypeProse from './plugins/rehype-prose.ts';
import remarkAllowedContent from './plugins/remark-allowed-content.ts';
import remarkBrokenCharacters from './plugins/remark-broken-characters.ts';
import remarkHeadingIds from './plugins/remark-heading-ids.ts';
import remarkHiddenCharacters from './plugins/remark-hidden-characters.ts';
import remarkInlineElements from './plugins/remark-inline-elements.ts';
import remarkLinks from './plugins/remark-links.ts';
import remarkNeverCollected from './plugins/remark-never-collected.ts';
import remarkOptionalData from './plugins/remark-optional-data.ts';
import remarkPageContext, { type PageContextOptions } from './plugins/remark-page-context.ts';
import remarkRequiredData from './plugins/remark-required-data.ts';
import remarkStatements from './plugins/remark-statements.ts';
import remarkTerms from './plugins/remark-terms.ts';

/** Astro's Markdown settings, apart from the processor. */
export const markdownSettings = { syntaxHighlight: false } as const;

/**
 * Create the content processor: Astro renders the pages with it, and the check reads them with it. The plugins run in
 * the listed order, first those for mdast, then those for hast.
 */
export function contentProcessor(options: PageContextOptions) {
	return unified({
		remarkPlugins: [
			remarkGfm,
			[remarkPageContext, options],
			remarkInlineElements,
			remarkBrokenCharacters,
			remarkHiddenCharacters,
			remarkAllowedContent,
			remarkLinks,
			remarkHeadingIds,
			remarkStatements,
			remarkRequiredData,
			remarkOptionalData,
			remarkNeverCollected,
			remarkTerms,
		],
		rehypePlugins: [rehypeSlug, rehypeOutline, rehypeProse, rehypeMarks],
		gfm: false,
		smartypants: false,
	});
}
