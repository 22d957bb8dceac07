import { t } from '../../i18n/index.ts';
import type { Page } from '../../markdown/page/page.ts';
import { isStandalone, isWhole } from '../../policy/model.ts';
import { addedStatements, type Since, sinceInWords } from '../../policy/since.ts';
import { allStatements, verdictStatements } from '../../policy/statements.ts';
import { categoryInWords, verdictInWords } from '../../policy/verdict-in-words.ts';
import type { SearchRecord } from '../query/search-data.ts';
import type { SearchWords } from './search-words.ts';

/**
 * Make the records of a page: one for each category and statement, those that only the newest revision has as well.
 *
 * @param pages the pages of all languages
 * @param terms what people type when they mean a statement, by its id
 */
export function recordsOn(
	{ locale, slug, policy, frontmatter, sections, chapters }: Page,
	pages: Page[],
	terms: SearchWords['terms'] | undefined,
	since: Since | undefined,
): SearchRecord[] {
	if (!isWhole(policy)) return [];
	const title = frontmatter?.title ?? '';
	const others = pages.filter((other) => other.slug === slug && other.locale !== locale);
	const foreign = others.map((other) => {
		const added = isWhole(other.policy) ? addedStatements(other.locale, other.policy, since) : [];
		const labels = [...allStatements(other.policy), ...added].map(({ id, label }) => [id, label] as const);
		return { lang: other.locale, labels: new Map(labels) };
	});
	const added = addedStatements(locale, policy, since);
	const record = (
		id: string,
		fields: Pick<SearchRecord, 'kind' | 'label' | 'mam' | 'verdict' | 'context'>,
		texts: (string | undefined)[] = [],
	): SearchRecord => ({
		...fields,
		url: `${locale}/${slug}/#${id}`,
		foreign: Object.fromEntries(foreign.map(({ lang, labels }) => [lang, labels.get(id) ?? ''])),
		details: texts.filter((text) => text !== undefined),
		terms: terms?.get(id)?.terms.map(({ text }) => text) ?? [],
	});

	return [
		...policy.required.categories
			.filter((category) => !isStandalone(category))
			.map((category) => {
				const { id, label, qualifier, note } = category;
				const verdict = categoryInWords(locale, category);
				return record(id, { kind: 'category', label, verdict, context: t(locale, 'kind.category') }, [qualifier, note]);
			}),
		...[...verdictStatements(policy), ...added].map((statement) => {
			const { id, label, verdict, category, item } = statement;
			const kind = since?.changes[id]?.kind ?? 'reworded';
			// Where it is only worded differently, the answer is the same.
			const isOther = ['added', 'removed', 'verdict'].includes(kind) || since?.restated.includes(id);
			const now = since && isOther ? `. ${sinceInWords(locale, since, id)}` : '';
			const chapter = sections.find((section) => section.id === chapters[verdict])?.title;
			return record(
				id,
				{
					kind: verdict,
					label,
					mam: item?.mam,
					verdict: `${verdictInWords(locale, statement)}${now}`,
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
