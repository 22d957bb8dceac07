import { changesSlug, glossarySlug, mamOnlySlug, overviewSlug, searchSlug } from '../../content-files/content-path.ts';
import { mamVerdicts } from '../../policy/model.ts';
import { shortAnswerKinds } from './frontmatter.ts';

/** The ids that the pages have by themselves, besides those of the content: no page may have one of them. */
export const ownIds: ReadonlySet<string> = new Set([
	'abbreviations',
	'all',
	'all-title',
	'citation',
	'comparisons',
	'conditional',
	'content',
	'differences',
	'documents',
	'picture',
	'report-a-mistake',
	'revisions',
	'search-field',
	'search-results',
]);

/** The ids that `src/pages` gives to headings and the like, by the page's path below its language. */
export const idsOfPage: ReadonlyMap<string, readonly string[]> = new Map([
	[overviewSlug, [...shortAnswerKinds, 'picture']],
	[mamOnlySlug, [...mamVerdicts]],
	['about', ['report-a-mistake']],
	[
		changesSlug,
		['revisions', 'comparisons', 'differences', 'disagreements', 'translations', 'corrections', 'documents'],
	],
	[glossarySlug, ['abbreviations']],
	[searchSlug, ['all']],
]);
