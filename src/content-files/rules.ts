// Long: one list.

/** The rules for the content, by id; each message about a rule ends with its id. */
export const rules = {
	// Files
	'file-place': 'A file is where the site looks for files of its kind.',
	'file-language': 'The folder of a language is that of one in the list of the site.',
	'file-missing': 'Search words, provenance, and glossary have a file in every language or in none.',
	'page-missing': 'A page exists in every language, and the overview and the policy page always exist.',
	'page-path': 'A page does not have the address of a page that the site makes by itself.',
	'page-empty': 'A page has content below its frontmatter.',
	'line-long': 'A line of a page is no longer than the parser can read quickly.',
	'nesting-deep': 'A page has nothing in more levels, such as those of a list, than the parser can read quickly.',
	encoding: 'A file is in UTF-8.',
	'characters-broken':
		'A file has no characters that a wrong encoding or a slip has left in it, none that nobody sees, and no word in two alphabets.',
	todo: 'A file has nothing left that a command left to be filled in.',

	// YAML and frontmatter
	'yaml-syntax': 'A YAML file and the frontmatter are well-formed, and the file has no aliases.',
	'yaml-form': 'A YAML file and the frontmatter have the keys and the kinds of values that are expected there.',
	'frontmatter-yaml': 'Frontmatter is YAML, between lines `---`.',
	'frontmatter-end': 'Frontmatter ends with a line `---`.',
	'answer-unknown': 'An id in the frontmatter is that of a statement or category on a page in the same language.',
	'answer-verdict': 'A row of the short answer names statements of its own kind.',
	'note-markdown':
		'A note or an explanation in a YAML file, or a sentence in the frontmatter, is one paragraph of the Markdown that pages may have.',

	// What Markdown may contain
	'mdx-syntax': 'A page is well-formed MDX.',
	'mdx-code': 'A page has no import, export, or expression.',
	html: 'A page has no elements but the few that are allowed.',
	'html-attribute': 'An element has the attributes that it must have, and no others than those it may have.',
	'language-code': 'An element that is in another language has the code of that language.',
	image: 'A page has no image.',
	footnote: 'A page has no footnote.',
	'link-target': 'A link within the site leads to a page that it has, and to an id on it.',
	'link-empty': 'A link has text.',
	'link-scheme': 'A link leads to a web address, an email address, or a place on the site.',
	'link-host': 'A link to another site starts with `https://` and its name, without a user before that.',
	'bracket-square': 'A square bracket in the text belongs to a link or is escaped.',
	'bracket-lost': 'A round bracket in a statement, a verdict, or a note has its counterpart.',
	'table-line': 'Below the head of a table is a line of dashes, with as many cells.',
	'row-place': 'A line that starts with `|` is a row of a table.',

	// Headings
	'heading-empty': 'A heading has text.',
	'heading-depth': 'A heading in the content has depth 2 or more.',
	'heading-skip': 'A heading is at most one level deeper than the one before it; the first has depth 2.',
	'heading-id': 'A heading in a translation states the id of its original.',

	// Markers
	'marker-place': 'A marker stands on lines of its own, inside nothing else.',
	'marker-second': 'A marker appears only once on a page.',
	'marker-attribute': 'A marker has no attributes.',
	'marker-empty': 'A marker has content.',
	'marker-content': 'A marker holds one list, or for required data one table or list, and nothing else.',
	'policy-missing': 'The policy page has the policy on it.',
	'policy-part': 'A page with a revision has all parts of the policy, and any other page has none of it.',

	// Statements
	'id-form': 'An id starts with a letter and has only lowercase letters, digits, and single hyphens.',
	'id-reserved': 'An id is none of those that the pages have by themselves.',
	'id-missing': 'A statement has an id.',
	'label-duplicate': 'Two items of a category or of a list have two labels (a warning).',
	'label-alphabet': 'A label has letters of the alphabet of its language.',
	'id-second': 'A statement has only one id.',
	'id-duplicate': 'An id appears only once on a page, and once among the published ids of a page.',
	'id-unknown': 'An id in a translation is in its original, too.',
	'bullet-empty': 'A bullet in a list of statements starts with a line of text.',
	'bullet-content': 'A bullet in a list of statements has a line of text and at most one nested list.',
	'bullet-other': 'A list of statements has the same bullets throughout, and no dash in place of one.',
	'bullet-indent': 'In a list of required data, data items are indented below their category, which is not.',
	'list-nested': 'No bullet is nested in a flat list, or under a note, a condition, or a remark.',
	'list-without-verdicts': 'The default language states its required data in a table, with the verdicts.',
	'table-head': 'The table of required data has three named columns.',
	'row-cells': 'A row of required data has three cells.',
	'row-empty': 'A row that continues a category has a data item or a note.',
	'category-missing': 'A row of required data belongs to a category.',
	'category-empty': 'A category has data items.',
	'verdict-unknown': 'A verdict has one of the four allowed forms.',
	'note-empty': 'A note on a category has text.',
	'note-second': 'A category has only one note.',
	'note-verdict': 'A note on a category has no verdict beside it.',
	'remark-second': 'A data item in a list has only one condition or remark.',
	'remark-id': 'A condition or remark in a list has no id.',

	// Translations compared with their originals
	'parity-id': 'An id in the original is in every translation.',
	'parity-group': 'A statement is in the list or category of its original, and a heading has the same depth.',
	'parity-heading': 'A statement is under the heading that its original is under.',
	'parity-mam': 'A data item has the verdict of its original.',
	'parity-condition': 'A data item has a condition if, and only if, its original has one.',
	'parity-note': 'A category or data item has a note or remark if, and only if, its original has one.',
	'parity-qualifier': 'A category has a qualifier if, and only if, its original has one.',
	'parity-order': 'The statements and headings are in the order of the original.',
	'parity-links': 'The text under a heading has the links of its original, in the same order.',
	'parity-blocks': 'The text under a heading has as many paragraphs, list items and the like as its original.',
	'parity-frontmatter': 'The frontmatter has the revision, and links to the statements, of its original.',
	'parity-intended': 'A difference that is recorded as intended is there.',
	'translation-original': 'The default language has no record of a translation.',
	'translation-page': 'A record of a translation is about a page or a glossary that exists.',
	'translation-outdated': 'A translation follows the current text of its original (a warning).',
	'translation-sentences':
		'A translation has as many sentences as its original, or as it is recorded to have (a warning).',
	'translation-stale': 'A record of a translation is of a text that its original still has (a warning).',
	'translation-unrecorded': 'The original text that a translation follows is recorded (a warning).',

	// Published ids
	'id-gone': 'A published id still exists or leads to another.',
	'id-lost': 'An id whose verdict or translation is recorded exists, or is among the published ids.',
	'id-moved': 'A former id no longer exists and leads to one that does.',
	'id-unrecorded': 'An id is recorded as published (a warning).',
	'verdict-changed': 'A statement has the verdict that is recorded as published.',
	'verdict-unrecorded': 'A verdict is recorded as published (a warning).',
	'page-gone': 'A page whose ids were published still exists.',

	// Sources and revisions
	'provenance-id': 'Provenance is recorded of statements, past or present, of headings, or of the whole policy.',
	'provenance-note': 'A note on the provenance exists in every language or in none.',
	'note-outdated':
		'A note on the provenance speaks of words that a document has, or of the revision that the pages show (a warning).',
	'provenance-unsourced': 'A statement comes from a source document (a warning).',
	'source-date': 'The page that renders a revision has the date of that revision as the date of its source.',
	'source-between':
		'A document in another language has no date, that of a revision, or one before all revisions; no two share it.',
	'revision-future': 'A revision is not yet to come (a warning).',
	'revision-date': 'The date of a revision exists, and the revision that the pages name is recorded.',
	'revision-rendered': 'The pages show what the recorded revision that they name says.',
	'revision-unchanged': 'A statement listed in a revision is one that the revision changes.',
	'revision-condition': 'A data item in a revision has a condition if, and only if, its verdict is conditional.',
	'revision-category': 'The category of an item in a revision is one that the revision has, and no item itself.',
	'revision-incomplete': 'A new statement in a revision says all that a statement must say.',
	'revision-new-id':
		'A new statement in a revision has an id of the right form, which the pages do not have by themselves.',
	'revision-id': 'A note on a revision is about statements or headings that exist.',

	// Glossary
	'term-missing': 'A term of the glossary is there in every language.',
	'term-name': 'A name in the glossary leads to only one term, and is listed once.',
	'term-explains': 'What a term explains is listed in the default language, as ids of statements, each once.',

	// Search words
	'search-id': 'A search term is listed under a statement that exists.',
	'search-missing': 'A statement has search terms in every language that has any (a warning).',
	'search-parity':
		'Every language has words for the same kinds of answers and the same topics that the text does not mention, and says of the same ones that they are no data.',
	'search-duplicate':
		'A search term appears only once under a statement, and under a topic that the text does not mention only if it appears nowhere else.',
	'search-ignored': 'A search term of one word is not among the ignored words.',
	'search-shared': 'A search term is marked as shared if, and only if, it leads to statements with several verdicts.',

	// Plain language
	'prose-sentence': 'A sentence is short enough to be understood at once.',
	'prose-lix': 'The prose of a file is easy enough to read, by its words per sentence and its long words.',
	'prose-term': 'A thing has one name in the prose, the one in the glossary.',
} satisfies Record<string, string>;

export type RuleId = keyof typeof rules;
