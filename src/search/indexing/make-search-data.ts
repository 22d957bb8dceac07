import { mamOnlySlug } from '../../content-files/content-path.ts';
import { type Locale, t } from '../../i18n/index.ts';
import type { Page } from '../../markdown/page/page.ts';
import { isStandalone, isWhole } from '../../policy/model.ts';
import { allStatements, verdictStatements } from '../../policy/statements.ts';
import { categoryInWords, verdictInWords } from '../../policy/verdict-in-words.ts';
import {
	type AnswerKind,
	answerKinds,
	type KindWords,
	type NameData,
	type QuestionData,
	type SearchRecord,
} from '../query/search-data.ts';
import { foldedWordsOf } from '../query/words.ts';
import type { SearchWords } from './search-words.ts';

/**
 * Make what the search of a language needs to find names, and what it needs besides to understand questions.
 *
 * @param pages the pages of all languages
 * @param searchWords the search words of all languages
 */
export function makeSearchData(
	locale: Locale,
	pages: Page[],
	searchWords: SearchWords[],
): { names: NameData; questions: QuestionData } {
	const own = searchWords.find((words) => words.locale === locale);
	const records = pages
		.filter((page) => page.locale === locale)
		.flatMap((page) =>
			recordsOn(
				page,
				pages.filter(({ slug }) => slug === page.slug),
				own?.terms,
			),
		);
	// A question may be in any language, so that the little words of all are little, unless they are part of a name here.
	const named = new Set(records.flatMap(({ label, terms = [] }) => [label, ...terms]).flatMap(foldedWordsOf));
	const foreign = (key: 'ignored' | 'weak') =>
		searchWords
			.filter((words) => words.locale !== locale)
			.flatMap((words) => sortedWords(words[key]))
			.filter((word) => !named.has(word));
	return {
		names: {
			ignored: sortedWords(own?.ignored),
			weak: sortedWords(own?.weak),
			same: (own?.same ?? []).map(sortedWords),
			records,
		},
		questions: {
			ignored: foreign('ignored'),
			weak: foreign('weak'),
			kinds: answerKinds.flatMap((kind) => {
				const terms = own?.kinds[kind];
				return terms ? [{ kind, terms, ...placeOf(kind, locale, pages) }] : [];
			}),
			unmentioned: (own?.unmentioned ?? []).map(({ label, terms, near }) => ({
				label,
				terms,
				...(near.length > 0 && { near: near.map(({ id }) => id) }),
			})),
		},
	};
}

function sortedWords(words: string[] = []): string[] {
	return [...new Set(words.flatMap(foldedWordsOf))].sort();
}

function recordsOn(
	{ locale, slug, policy, frontmatter, sections, chapters }: Page,
	inAllLanguages: Page[],
	terms: SearchWords['terms'] | undefined,
): SearchRecord[] {
	if (!isWhole(policy)) return [];
	const title = frontmatter?.title ?? '';
	const foreign = inAllLanguages
		.filter((other) => other.locale !== locale)
		.map((other) => ({ code: other.locale, statements: allStatements(other.policy) }));
	const record = (
		id: string,
		fields: Pick<SearchRecord, 'kind' | 'label' | 'mam' | 'verdict' | 'context'>,
		texts: (string | undefined)[] = [],
	): SearchRecord => {
		const details = texts.filter((text) => text !== undefined);
		return {
			...fields,
			url: `${locale}/${slug}/#${id}`,
			foreign: Object.fromEntries(
				foreign.map(({ code, statements }) => [code, statements.find((other) => other.id === id)?.label ?? '']),
			),
			...(details.length > 0 && { details }),
			terms: terms?.get(id)?.terms.map(({ text }) => text) ?? [],
		};
	};

	return [
		...policy.required.categories
			.filter((category) => !isStandalone(category))
			.map((category) => {
				const { id, label, qualifier, note } = category;
				const verdict = categoryInWords(locale, category);
				return record(id, { kind: 'category', label, verdict, context: t(locale, 'kind.category') }, [qualifier, note]);
			}),
		...verdictStatements(policy).map((statement) => {
			const { id, label, verdict, category, item } = statement;
			const chapter = sections.find((section) => section.id === chapters[verdict])?.title;
			return record(
				id,
				{
					kind: verdict,
					label,
					mam: item?.mam,
					verdict: verdictInWords(locale, statement),
					context: category?.label ?? chapter ?? title,
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

/** Find where all of a kind of answer stands. */
function placeOf(kind: AnswerKind, locale: Locale, pages: Page[]): Pick<KindWords, 'label' | 'url'> {
	const on = (page: Page | undefined, id = '') => {
		const label = id === '' ? page?.frontmatter?.title : page?.sections.find((section) => section.id === id)?.title;
		return page && label ? { label, url: `${locale}/${page.slug}/${id && `#${id}`}` } : {};
	};
	const own = pages.filter((page) => page.locale === locale);
	if (kind === 'mdm') return {};
	if (kind === 'mam') return on(own.find(({ slug }) => slug === mamOnlySlug));
	const page = own.find(({ policy }) => isWhole(policy));
	const [source] = page?.policy.sources ?? [];
	return on(page, kind === 'source' ? page?.headingOf.get(source?.id ?? '') : page?.chapters[kind]);
}
