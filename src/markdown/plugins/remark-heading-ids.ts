import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { problem } from '../../content-files/message.ts';
import { contextOf } from '../page/page-context.ts';
import { idLinks } from '../statements/label.ts';
import { plainText } from '../statements/plain-text.ts';

/**
 * Give headings the ids that they have in the default language. There, rehype-slug makes an id from the words; in the
 * other languages, the id is written as a link around the heading's text:
 *
 * ```md
 * ## [Obligatoriska data](#required-data)
 * ```
 *
 * ```html
 * <h2 id="required-data">Obligatoriska data</h2>
 * ```
 */
export default function remarkHeadingIds() {
	return (tree: Root, file: VFile): undefined => {
		const { original } = contextOf(file);
		const originalHeadings = original?.sections.filter(({ id }) => id !== '');
		let count = 0;
		let above = 1;
		visit(tree, 'heading', (heading) => {
			const text = plainText(heading);
			const [link] = idLinks(heading);
			const originalHeading = originalHeadings?.[count];
			count += 1;
			if (text === '') problem(file, heading, 'heading-empty', 'Unexpected heading without text, expected some');
			if (heading.depth === 1) {
				problem(
					file,
					heading,
					'heading-depth',
					'Unexpected heading of depth 1, expected 2 or more: the title stands in the frontmatter',
				);
			}
			if (heading.depth > above + 1) {
				const reason = `Unexpected heading of depth ${heading.depth} below one of depth ${above}, expected at most ${above + 1}`;
				problem(file, heading, 'heading-skip', reason);
			}
			above = heading.depth;
			if (link) {
				heading.data = { ...heading.data, hProperties: { id: link.url.slice(1) } };
				heading.children = heading.children.flatMap((child) => (child === link ? link.children : [child]));
			} else if (originalHeading) {
				problem(
					file,
					heading,
					'heading-id',
					`Unexpected heading without an id, expected \`[${text}](#${originalHeading.id})\``,
				);
				heading.data = { ...heading.data, hProperties: { id: originalHeading.id } };
			}
		});
	};
}
