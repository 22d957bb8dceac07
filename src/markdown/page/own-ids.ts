/** The ids that the pages have by themselves, besides those of the content. */
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
