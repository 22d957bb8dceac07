import { overviewSlug } from '../../content-files/content-path.ts';
import { type Locale, t } from '../../i18n/index.ts';
import type { Page } from '../../markdown/page/page.ts';
import { isStandalone, isWhole } from '../../policy/model.ts';
import { allStatements, verdictStatements } from '../../policy/statements.ts';
import { verdictInWords } from '../../policy/verdict-in-words.ts';
import type { SearchRecord } from '../query/search-record.ts';
import { wordsOf } from '../query/words.ts';
import type { SearchWords } from './search-words.ts';

/**
 * Create the records of a language: one per statement, category, and data source, and one for the prose below each
 * heading.
 *
 * @param pages the pages of all languages
 * @param searchWords the search words of all languages
 */
export function searchRecords(locale: Locale, pages: Page[], searchWords: SearchWords[]): SearchRecord[] {
	const own = pages.filter((page) => page.locale === locale);
	const ignored = new Set(searchWords.flatMap((words) => words.ignored.flatMap(wordsOf)));
	return own.flatMap((page) => [
		...statementRecords(
			page,
			pages.filter(({ slug }) => slug === page.slug),
			searchWords,
		),
		...proseRecords(page, ignored),
	]);
}

function statementRecords(page: Page, inAllLanguages: Page[], searchWords: SearchWords[]): SearchRecord[] {
	const { locale, slug, policy, frontmatter, sections, chapters } = page;
	if (!isWhole(policy)) return [];
	const title = frontmatter?.title ?? '';
	const labels = new Map(
		inAllLanguages.map((other) => [
			other.locale,
			new Map(allStatements(other.policy).map(({ id, label }) => [id, label])),
		]),
	);
	const terms = searchWords.find((words) => words.locale === locale)?.terms;
	const record = (
		id: string,
		fields: Pick<SearchRecord, 'kind' | 'label' | 'verdict' | 'context'>,
		texts: (string | undefined)[] = [],
	): SearchRecord => {
		const details = texts.filter((text) => text !== undefined);
		return {
			...fields,
			url: `${locale}/${slug}/#${id}`,
			foreign: Object.fromEntries(
				[...labels].filter(([other]) => other !== locale).map(([other, ofOther]) => [other, ofOther.get(id) ?? '']),
			),
			...(details.length > 0 && { details }),
			terms: terms?.get(id)?.terms.map(({ text }) => text) ?? [],
		};
	};

	return [
		...policy.required.categories
			.filter((category) => !isStandalone(category))
			.map(({ id, label, qualifier, note, items }) =>
				record(
					id,
					{
						kind: 'category',
						label,
						verdict: t(locale, 'kind.category'),
						context: t(locale, 'count.items', { count: items.length }),
					},
					[qualifier, note],
				),
			),
		...verdictStatements(policy).map((statement) => {
			const { id, label, verdict, category, item } = statement;
			return record(
				id,
				{
					kind: verdict,
					label,
					verdict: verdictInWords(locale, statement),
					context: category?.label ?? sections.find((section) => section.id === chapters[verdict])?.title ?? title,
				},
				[item?.condition, item?.note, category && isStandalone(category) ? category.qualifier : undefined],
			);
		}),
		...policy.sources.map(({ id, label }) =>
			record(id, { kind: 'source', label, verdict: t(locale, 'kind.source'), context: title }),
		),
		...policy.statements.map(({ id, text }) =>
			record(id, { kind: 'statement', label: text, verdict: t(locale, 'kind.statement'), context: title }),
		),
	];
}

function proseRecords({ locale, slug, sections, frontmatter }: Page, ignored: Set<string>): SearchRecord[] {
	const title = frontmatter?.title ?? '';
	const path = slug === overviewSlug ? `${locale}/` : `${locale}/${slug}/`;
	return sections
		.filter(({ text }) => text !== '')
		.map((section) => ({
			url: section.id ? `${path}#${section.id}` : path,
			kind: 'prose',
			label: section.title || title,
			verdict: t(locale, 'kind.prose'),
			context: title,
			text: [...new Set(wordsOf(section.text))].filter((word) => !ignored.has(word)).join(' '),
		}));
}
