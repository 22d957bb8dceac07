import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { parseContentPath } from '../../content-files/content-path.ts';
import type { Locale } from '../../i18n/index.ts';
import type { DataItem, Policy } from '../../policy/model.ts';
import type { Section } from './page.ts';

/** The same page in the default language, as far as it could be read. */
export interface Reference {
	path: string;
	/** Where its statements and headings are authored, by id. */
	places: ReadonlyMap<string, Position | undefined>;
	policy: Partial<Policy>;
	sections: Section[];
}

/** Settings of the plugins that read statements. */
export interface ReaderOptions {
	/** Find the same page in the default language; undefined on that page itself, and where it is missing. */
	referenceOf: (file: VFile) => Reference | undefined;
}

/** What a reader must know of the page at hand. */
export interface PageContext {
	file: VFile;
	locale: Locale;
	reference: Reference | undefined;
	/** The required data items of the reference, by id; of duplicates, which are reported elsewhere, the first counts. */
	referenceItems: ReadonlyMap<string, DataItem>;
}

/**
 * Gather what a reader must know of a page.
 *
 * @throws when the file does not lie in the folder of a language
 */
export function contextOf(file: VFile, { referenceOf }: ReaderOptions): PageContext {
	const path = parseContentPath(file.path);
	if (!path) throw new Error(`Unexpected path \`${file.path}\`, expected \`content/{locale}/{slug}.mdx\`.`);
	const reference = referenceOf(file);
	const items = reference?.policy.required?.categories.flatMap((category) => category.items) ?? [];
	return {
		file,
		locale: path.locale,
		reference,
		referenceItems: new Map(items.toReversed().map((item) => [item.id, item])),
	};
}
