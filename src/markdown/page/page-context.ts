import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { type ContentPath, parseContentPath } from '../../content-files/content-path.ts';
import type { DataItem, Policy } from '../../policy/model.ts';
import type { PageMarks, Section } from './page.ts';

/** The same page in the default language, as far as it could be read. */
export interface Original {
	path: string;
	/** Where its statements and headings are in the source, by id. */
	places: ReadonlyMap<string, Position | undefined>;
	policy: Partial<Policy>;
	sections: Section[];
}

/** What the rest of the content says about a page. */
export interface RelatedContent {
	/** Undefined for a page in the default language, and if there is no original. */
	original: Original | undefined;
	marks: PageMarks;
	/** The terms of the glossary, by all their names. */
	terms: TermName[];
	/** The ids that the page may have lost, by what statements without one may have in their place. */
	known: ReadonlyMap<string, string[]>;
}

/** What is said of a page where nothing else is read. */
export const nothingRelated: RelatedContent = {
	original: undefined,
	marks: {
		noted: [],
		disagreements: [],
		translated: [],
		explained: new Map(),
		former: new Map(),
		outdated: [],
		waiting: [],
		since: new Map(),
		added: new Map(),
	},
	terms: [],
	known: new Map(),
};

/** A name of a term of the glossary. */
export interface TermName {
	/** The id of the term. */
	id: string;
	name: string;
}

/** What the plugins need to know about the current page. */
export interface PageContext extends ContentPath, RelatedContent {
	file: VFile;
	/**
	 * The required data items of the original, by id; the first of any duplicates counts, as they are reported elsewhere.
	 */
	originalItems: ReadonlyMap<string, DataItem>;
}

declare module 'vfile' {
	interface DataMap {
		context: PageContext;
	}
}

/**
 * Tell the plugins what they need to know about a page.
 *
 * @throws if the file is not in the folder of a language
 */
export function setContext(file: VFile, related: RelatedContent): void {
	const path = parseContentPath(file.path);
	if (!path) throw new Error(`Unexpected path \`${file.path}\`, expected \`content/{locale}/{slug}.mdx\`.`);
	const items = related.original?.policy.required?.categories.flatMap((category) => category.items) ?? [];
	file.data.context = {
		...path,
		...related,
		file,
		originalItems: new Map(items.toReversed().map((item) => [item.id, item])),
	};
}

/**
 * Get what the plugins need to know about the current page.
 *
 * @throws if `remark-page-context` has not run yet
 */
export function contextOf(file: VFile): PageContext {
	if (!file.data.context) throw new Error('The plugins of the content need `remark-page-context` before them.');
	return file.data.context;
}
