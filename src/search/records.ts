import { type Locale, t } from '../i18n/index.ts';
import { overviewSlug } from '../markdown/content-path.ts';
import type { Page } from '../markdown/read-page.ts';
import type { DataItem, Policy, Verdict } from '../policy/model.ts';
import { isStandalone } from '../policy/model.ts';
import { verdictStatements } from '../policy/statements.ts';

/** What kind of thing can be found. Prose is what stands below a heading. */
export type RecordKind = Verdict | 'category' | 'source' | 'statement' | 'prose';

/** One entry of the search index, in one language. */
export interface SearchRecord {
	/** Where it leads, from the site's base: `en/data-collection/#hardware-imei`. */
	url: string;
	kind: RecordKind;
	label: string;
	/** The verdict in words; for what has none, the kind in words. */
	verdict: string;
	/** The category, or the page that it stands on. */
	context: string;
	/** Further words that it is found by. */
	words: string;
}

/** Say in words what becomes of a required data item with MAM only, condition or remark included. */
export function mamInWords(locale: Locale, { mam, condition, note }: DataItem): string {
	const word = t(locale, mam === 'no' ? 'mam.no' : 'mam.yes');
	if (condition) return `${word} (${condition})`;
	return note ? `${word}; ${note}` : word;
}

/** Make the records of a language: one a statement, a category, a data source, and one for the prose below each heading. */
export function searchRecords(locale: Locale, pages: Page[]): SearchRecord[] {
	const own = pages.filter((page) => page.locale === locale);
	return own.flatMap((page) => [
		...statementRecords(
			page,
			pages.filter(({ slug }) => slug === page.slug),
		),
		...proseRecords(page),
	]);
}

function statementRecords(page: Page, counterparts: Page[]): SearchRecord[] {
	const { locale, slug, policy, frontmatter, sections, chapters } = page;
	if (!isWhole(policy)) return [];
	const title = frontmatter?.title ?? '';
	const foreign = counterparts.filter((page) => page.locale !== locale).map((page) => labelsOf(page.policy));
	const record = (id: string, fields: Omit<SearchRecord, 'url' | 'words'>, words = ''): SearchRecord => ({
		...fields,
		url: `${locale}/${slug}/#${id}`,
		words: [words, ...foreign.map((labels) => labels.get(id) ?? '')].join(' ').trim(),
	});
	return [
		...verdictStatements(policy).map(({ id, label, verdict, category, item }) => {
			const mam = item && t(locale, 'search.mam', { verdict: mamInWords(locale, item) });
			return record(
				id,
				{
					kind: verdict,
					label,
					verdict: [t(locale, `kind.${verdict}`), mam].filter(Boolean).join(' · '),
					context: category?.label ?? sections.find((section) => section.id === chapters[verdict])?.title ?? title,
				},
				[item?.condition, item?.note, category?.qualifier].filter(Boolean).join(' '),
			);
		}),
		...policy.required.categories
			.filter((category) => !isStandalone(category))
			.map(({ id, label, qualifier = '', note = '', items }) =>
				record(
					id,
					{
						kind: 'category',
						label,
						verdict: t(locale, 'kind.category'),
						context: t(locale, 'count.items', { count: items.length }),
					},
					`${qualifier} ${note}`,
				),
			),
		...policy.sources.map(({ id, label }) =>
			record(id, { kind: 'source', label, verdict: t(locale, 'kind.source'), context: title }),
		),
		...policy.statements.map(({ id, text }) =>
			record(id, { kind: 'statement', label: text, verdict: t(locale, 'kind.statement'), context: title }),
		),
	];
}

function proseRecords({ locale, slug, sections, frontmatter }: Page): SearchRecord[] {
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
			words: section.text,
		}));
}

function isWhole(policy: Partial<Policy>): policy is Policy {
	return Boolean(policy.required && policy.optional && policy.never);
}

function labelsOf(policy: Partial<Policy>): Map<string, string> {
	const { sources = [], statements = [], required, optional, never = [] } = policy;
	const categories = required?.categories ?? [];
	return new Map([
		...[
			...sources,
			...categories,
			...categories.flatMap(({ items }) => items),
			...(optional?.facts ?? []),
			...never,
		].map(({ id, label }): [string, string] => [id, label]),
		...statements.map(({ id, text }): [string, string] => [id, text]),
	]);
}
