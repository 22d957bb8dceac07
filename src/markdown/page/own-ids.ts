import {
	aboutSlug,
	changesSlug,
	glossarySlug,
	mamOnlySlug,
	overviewSlug,
	searchSlug,
} from '../../content-files/content-path.ts';
import { mamVerdicts } from '../../policy/model.ts';
import { shortAnswerKinds } from './frontmatter.ts';

/** The ids of one kind of page that are written in its source, by the page's path below its language. */
const written: [slug: string, ids: string[]][] = [
	[overviewSlug, ['picture']],
	[mamOnlySlug, ['conditional']],
	[aboutSlug, ['report-a-mistake']],
	[changesSlug, ['revisions', 'comparisons', 'differences', 'documents']],
	[glossarySlug, ['abbreviations']],
	[searchSlug, ['all']],
];

/** The ids that no page of the content may have: those, and what any page has by itself. */
export const ownIds: ReadonlySet<string> = new Set([
	...written.flatMap(([, ids]) => ids),
	'all-title',
	'citation',
	'content',
	'search-field',
	'search-results',
]);

/** The ids that `src/pages` makes of something else, which are taken on these pages alone. */
const made: Record<string, readonly string[]> = {
	[overviewSlug]: shortAnswerKinds,
	[mamOnlySlug]: mamVerdicts,
	[changesSlug]: ['disagreements', 'translations', 'corrections'],
};

/** The ids that a kind of page has by itself, by the page's path below its language. */
export const idsOfPage: ReadonlyMap<string, readonly string[]> = new Map(
	written.map(([slug, ids]) => [slug, [...ids, ...(made[slug] ?? [])]]),
);
