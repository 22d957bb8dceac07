/** What the content must keep to, by the id of the rule, which stands at the end of each message about it. */
export const rules = {
	// Files
	'file-place': 'A file lies where the site looks for one of its kind.',
	'file-missing': 'A file that one language has is there in every language.',
	'page-missing': 'A page that one language has is there in every language, and some pages must be there.',
	'page-empty': 'A page has content below its frontmatter.',
	'line-long': 'A line is short enough to be read in a moment.',
	'characters-broken': 'A text has no characters that a wrong decoding or a slip has left in it.',

	// YAML and frontmatter
	'yaml-syntax': 'A YAML file, or the frontmatter, is well-formed YAML without aliases.',
	'yaml-form': 'A YAML file, or the frontmatter, has the keys and the kinds of values that its form asks for.',
	'frontmatter-end': 'Frontmatter that starts has an end.',
	'example-unknown': 'An example in the frontmatter is the id of a statement.',
	'note-markdown': 'A note in a YAML file is one paragraph of Markdown that the pages could have.',

	// What Markdown may hold
	'mdx-syntax': 'A page is well-formed MDX.',
	code: 'A page has no import, export or expression.',
	html: 'A page has no element but the few that it may use.',
	'html-attribute': 'An element has the attributes that it may have, and those that it must have.',
	image: 'A page has no image.',
	footnote: 'A page has no footnote.',
	'link-scheme': 'A link leads to a web or mail address, or to a place on the site.',
	'bracket-square': 'A square bracket in the text belongs to a link.',
	'bracket-lost': 'A round bracket in a statement has its counterpart.',
	'row-place': 'A row of a table stands in a table.',

	// Headings
	'heading-empty': 'A heading has text.',
	'heading-depth': 'A heading in the content is of depth 2 or more.',
	'heading-id': 'A heading of a translation has the id of its original.',

	// Markers
	'marker-place': 'A marker stands on lines of its own, in nothing else.',
	'marker-repeated': 'A marker stands on a page once.',
	'marker-attribute': 'A marker has no attributes.',
	'marker-empty': 'A marker has content.',
	'marker-content': 'A marker holds one table or list, and nothing else.',
	'policy-missing': 'The page of the policy has the policy on it.',
	'policy-part': 'A page with a revision has all parts of the policy, and any other page has none.',

	// Statements
	'id-form': 'An id is of lower-case letters, digits and single hyphens.',
	'id-missing': 'A statement has an id.',
	'id-second': 'A statement has one id.',
	'id-duplicate': 'An id stands in one place.',
	'id-unknown': 'An id in a translation is one of its original.',
	'label-empty': 'A statement has a label.',
	'bullet-empty': 'A bullet of a list of statements has text.',
	'bullet-content': 'A bullet of a list of statements has a line of text and at most one nested list.',
	'list-nested': 'A bullet has no bullets under it where a list is flat.',
	'list-without-verdicts': 'The default language states its verdicts in a table.',
	'table-head': 'The table of required data has three named columns.',
	'table-row': 'A row has as many cells as the head.',
	'row-empty': 'A row has a data item.',
	'item-outside': 'A data item stands in a category.',
	'category-empty': 'A category has data items.',
	'verdict-unknown': 'A verdict is one of the four forms.',
	'note-empty': 'A note has text.',
	'note-second': 'A category has one note.',
	'note-verdict': 'A note has no verdict.',
	'remark-second': 'A data item has one condition or remark.',
	'remark-id': 'A condition or remark has no id.',

	// Translations beside their originals
	'parity-id': 'An id of the original is in every translation.',
	'parity-group': 'A statement belongs where its original does.',
	'parity-heading': 'A statement stands below the heading that its original stands below.',
	'parity-mam': 'A data item has the verdict of its original.',
	'parity-condition': 'A data item has a condition if its original has one.',
	'parity-note': 'A statement has a note if its original has one.',
	'parity-qualifier': 'A category has a qualifier if its original has one.',
	'parity-order': 'The statements and headings stand in the order of the original.',
	'parity-links': 'The text below a heading has the links of its original.',
	'parity-frontmatter': 'The frontmatter has the revision and the examples of its original.',
	'parity-intended': 'A difference that is recorded as intended is there.',
	'translation-original': 'The default language has no record of a translation.',
	'translation-page': 'A record of a translation is about a page that is there.',
	'translation-outdated': 'A translation says what its original says now (a warning).',
	'translation-unrecorded': 'It is recorded which text a translation says (a warning).',

	// Published ids
	'id-gone': 'An id that was published is still there, or leads to another.',
	'id-moved': 'A former id is not there any more, and leads to one that is.',
	'id-unrecorded': 'An id is recorded as published (a warning).',
	'page-gone': 'A page whose ids were published is still there.',

	// Sources and revisions
	'provenance-id': 'What is recorded of a source document is about a statement or heading that there is.',
	'provenance-unsourced': 'A statement comes from a source document (a warning).',
	'note-missing': 'A note that one language has is there in every language.',
	'revision-date': 'The date of a revision exists and is later than that of the revision before.',
	'revision-unchanged': 'A statement in a revision is one that it changes.',
	'revision-condition': 'A data item has a condition if its verdict is conditional.',
	'revision-category': 'A category in a revision is one that it has.',
	'revision-incomplete': 'A new statement in a revision says all that a statement must say.',
	'revision-id': 'A note on a revision is about statements or headings that there are.',

	// Search words
	'search-id': 'A search term leads to a statement that there is.',
	'search-duplicate': 'A search term stands under a statement once.',
	'search-shared': 'A search term is marked as shared if, and only if, it leads to statements of several verdicts.',
} satisfies Record<string, string>;

/** The id of a rule of the content. */
export type RuleId = keyof typeof rules;
