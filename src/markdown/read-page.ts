import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { reportBrokenCharacters } from '../content-files/broken-characters.ts';
import type { ContentPath } from '../content-files/content-path.ts';
import { pointAt, problem } from '../content-files/message.ts';
import { takeFrontmatter } from './page/frontmatter.ts';
import type { Page } from './page/page.ts';
import type { Reference } from './page/page-context.ts';
import { contentPlugins } from './processor.ts';

/** Elements of MDX that go through to hast as they are; https://mdxjs.com/packages/mdx/#nodetypes lists them. */
const passThrough: NonNullable<Options['passThrough']> = [
	'mdxFlowExpression',
	'mdxJsxFlowElement',
	'mdxJsxTextElement',
	'mdxTextExpression',
	'mdxjsEsm',
];

/** In characters; the time that micromark takes for a link grows with the square of its length. */
const longestLine = 20_000;

/**
 * Read one file of the content with the plugins that the pages are made with.
 *
 * @param path the file's path from the project's folder, as messages show it
 * @param bytes what the file holds
 * @param reference the same page in the default language; undefined on that page itself, and where it is missing
 */
export async function readPage(
	path: string,
	{ locale, slug }: ContentPath,
	bytes: Uint8Array,
	reference: Reference | undefined,
): Promise<Page> {
	const file = new VFile({ path, value: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) });
	const source = String(file);
	const frontmatter = takeFrontmatter(file);
	const longLine = source.split('\n').findIndex((line) => line.length > longestLine);
	let isRead = false;
	try {
		if (String(file).trim() === '') {
			problem(file, pointAt(1, 1), 'page-empty', 'Unexpected empty page, expected content below the frontmatter');
		} else if (longLine >= 0) {
			const expected = `expected at most ${longestLine}`;
			problem(
				file,
				pointAt(longLine + 1, 1),
				'line-long',
				`Unexpected line of ${source.split('\n')[longLine]?.length} characters, ${expected}`,
			);
		} else {
			const { remarkPlugins, rehypePlugins } = contentPlugins({ referenceOf: () => reference });
			const processor = unified()
				.use(remarkParse)
				.use(remarkMdx)
				.use(remarkPlugins)
				.use(remarkRehype, { passThrough })
				.use(rehypePlugins);
			await processor.run(processor.parse(file), file);
			isRead = true;
		}
	} catch (error) {
		if (!(error instanceof VFileMessage)) throw error;
		const [, line, column] = /\((\d+):(\d+)-/.exec(error.reason) ?? [];
		// Of a tag that is never closed, MDX gives the place in the words alone.
		problem(
			file,
			pointAt(error.line ?? Number(line ?? 1), error.column ?? Number(column ?? 1)),
			'mdx-syntax',
			error.reason,
		);
		// They may be why: a byte order mark in the name of a tag is white space to MDX, and the name ends there.
		reportBrokenCharacters(String(file), file);
	}
	const { policy = {}, sections = [], chapters = {}, headingOf = new Map() } = file.data;
	const { places = new Map(), verdictPlaces = new Map() } = file.data;
	return {
		path,
		locale,
		slug,
		isRead,
		...(frontmatter && { frontmatter }),
		source,
		policy,
		sections,
		chapters,
		headingOf,
		places,
		verdictPlaces,
		messages: file.messages,
	};
}
