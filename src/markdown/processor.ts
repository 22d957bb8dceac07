import { type RehypePlugin, type RemarkPlugin, unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import type { ReaderOptions } from './page/page-context.ts';
import rehypeMarks from './plugins/rehype-marks.ts';
import rehypeOutline from './plugins/rehype-outline.ts';
import remarkAllowedContent from './plugins/remark-allowed-content.ts';
import remarkBrokenCharacters from './plugins/remark-broken-characters.ts';
import remarkHeadingIds from './plugins/remark-heading-ids.ts';
import remarkNeverCollected from './plugins/remark-never-collected.ts';
import remarkOptionalData from './plugins/remark-optional-data.ts';
import remarkPolicy from './plugins/remark-policy.ts';
import remarkRequiredData from './plugins/remark-required-data.ts';
import remarkStatements from './plugins/remark-statements.ts';
import reportProblems from './plugins/report-problems.ts';

interface ContentPlugins {
	remarkPlugins: (RemarkPlugin | [RemarkPlugin, ReaderOptions])[];
	rehypePlugins: (RehypePlugin | [RehypePlugin, ReaderOptions])[];
}

/** Make the processor that Astro renders the content with; a page with problems stops there, with all of them. */
export function contentProcessor({ marksOf, ...options }: ReaderOptions & Parameters<typeof rehypeMarks>[0]) {
	const { remarkPlugins, rehypePlugins } = contentPlugins(options);
	return unified({
		remarkPlugins,
		rehypePlugins: [...rehypePlugins, [rehypeMarks, { marksOf }], reportProblems],
		gfm: false,
		smartypants: false,
	});
}

/** The plugins of the content, in the order in which they run: those on mdast, then those on hast. */
export function contentPlugins(options: ReaderOptions): ContentPlugins {
	return {
		remarkPlugins: [
			remarkGfm,
			remarkBrokenCharacters,
			remarkAllowedContent,
			[remarkHeadingIds, options],
			[remarkStatements, options],
			[remarkRequiredData, options],
			[remarkOptionalData, options],
			[remarkNeverCollected, options],
			remarkPolicy,
		],
		rehypePlugins: [rehypeSlug, [rehypeOutline, options]],
	};
}
