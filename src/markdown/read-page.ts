import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Chapters, Policy } from '../policy/model.ts';
import type { ContentPath } from './content-path.ts';
import { type Frontmatter, takeFrontmatter } from './frontmatter.ts';
import type { Places } from './label.ts';
import type { Reference } from './page-context.ts';
import { pointAt, problem } from './problem.ts';
import { contentPlugins } from './processor.ts';
import type { Section } from './rehype-outline.ts';
import { reportBrokenCharacters } from './remark-broken-characters.ts';

/** A page of the content: what it says, where it says it, and what is wrong with it. */
export interface Page extends ContentPath {
	path: string;
	/** Whether the file could be read to its end; if not, one of the messages says why, and the rest is empty. */
	isRead: boolean;
	frontmatter?: Frontmatter;
	/** The file's text. */
	source: string;
	/** The parts of the policy on the page. */
	policy: Partial<Policy>;
	sections: Section[];
	chapters: Partial<Chapters>;
	/** Under which heading each statement stands, by id. */
	headingOf: ReadonlyMap<string, string>;
	/** Where each id is authored. */
	places: Places;
	/** Where the verdict of each required data item is authored, if it is. */
	verdictPlaces: Places;
	messages: VFileMessage[];
}

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
		problem(file, pointAt(error.line ?? Number(line ?? 1), error.column ?? Number(column ?? 1)), 'mdx', error.reason);
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
