import { type ContentPath, glossarySlug, policySlug } from '../content-files/content-path.ts';
import { type Glossary, glossaryFrom } from '../glossary/glossary.ts';
import { namesIn } from '../glossary/glossary-file.ts';
import { defaultLocale, type Locale } from '../i18n/index.ts';
import type { Page, PageMarks } from '../markdown/page/page.ts';
import { nothingRelated, type RelatedContent } from '../markdown/page/page-context.ts';
import { isWhole } from '../policy/model.ts';
import { type Provenance, provenanceOf } from '../policy/provenance.ts';
import { addedLead, addedStatements, sinceInWords } from '../policy/since.ts';
import { allStatements } from '../policy/statements.ts';
import { formerIds } from '../provenance/published-ids.ts';
import { sinceIn, sourceDocuments } from '../provenance/source-documents.ts';
import { type TranslatedFile, translatedGlossary, translatedPage } from '../provenance/translated-file.ts';
import { translationOf, translationState } from '../provenance/translation-file.ts';
import type { Content } from './check-content.ts';

/** Find out what the rest of the content says of a page. */
export function relatedContent(content: Content, { locale, slug }: ContentPath): RelatedContent {
	const original = content.pages.find((page) => page.slug === slug && page.locale === defaultLocale);
	return {
		original: locale === defaultLocale ? undefined : original,
		known: nothingRelated.known,
		marks: pageMarks(content, { locale, slug }, original),
		terms: content.glossaries
			.filter((glossary) => glossary.locale === locale)
			.flatMap(namesIn)
			.map(({ id, name }) => ({ id, name })),
	};
}

/** Make the glossary of a language from all that the content says of it. */
export function glossaryIn(content: Content, locale: Locale): Glossary {
	const inLanguage = (code: Locale) => content.glossaries.find((glossary) => glossary.locale === code);
	const original = inLanguage(defaultLocale);
	return glossaryFrom(inLanguage(locale), locale, {
		original,
		former: formerIdsOn(content, glossarySlug),
		...behindIn(content, locale, original && locale !== defaultLocale ? translatedGlossary(original) : undefined),
	});
}

function pageMarks(content: Content, { locale, slug }: ContentPath, original: Page | undefined): PageMarks {
	const { pages, provenance } = content;
	const sources = slug === policySlug ? provenanceOf(locale, sourceDocuments(pages, provenance)) : {};
	const idsWith = (has: (entry: Provenance) => boolean) =>
		Object.keys(sources).filter((id) => has(sources[id] as Provenance));
	return {
		noted: Object.keys(sources),
		disagreements: idsWith(({ disagreements }) => disagreements.length > 0),
		translated: idsWith(({ origin }) => origin === 'translated-here'),
		explained: slug === policySlug ? explanations(content, locale) : new Map(),
		former: formerIdsOn(content, slug),
		...behindIn(content, locale, original && translatedPage(original)),
		...(slug === policySlug ? sinceMarks(content, locale) : none),
	};
}

const none = { since: nothingRelated.marks.since, added: nothingRelated.marks.added };

/** Say what the newest revision that is known says otherwise than the pages, and what it has besides. */
function sinceMarks(content: Content, locale: Locale): Pick<PageMarks, 'since' | 'added'> {
	const found = sinceIn(content);
	if (!found) return none;
	const policy = content.pages.find((page) => page.slug === policySlug && page.locale === locale)?.policy ?? {};
	const since = new Map(
		allStatements(policy).flatMap(({ id }) => {
			const kind = found.changes[id]?.kind;
			return kind ? [[id, { kind, text: sinceInWords(locale, found, id) }]] : [];
		}),
	);
	const lead = addedLead(locale, found);
	const added = isWhole(policy) ? addedStatements(locale, policy, found) : [];
	const byVerdict = Map.groupBy(added, ({ verdict }) => verdict);
	return { since, added: new Map([...byVerdict].map(([verdict, statements]) => [verdict, { lead, statements }])) };
}

/** In characters: about two lines beside the column for MAM. */
const longestInRow = 84;

/**
 * Explain the labels that do not explain themselves, by the statement's id: the term that is known by the longest word of the
 * label, or its abbreviation, with its explanation. What is explained is a tenant, where a label says `Tenants` or `Tenant ID`.
 */
function explanations({ glossaries, pages }: Content, locale: Locale): Map<string, string> {
	const glossary = glossaries.find((file) => file.locale === locale);
	const original = glossaries.find((file) => file.locale === defaultLocale);
	const policy = pages.find((page) => page.slug === policySlug && page.locale === locale)?.policy ?? {};
	const names = (glossary ? namesIn(glossary) : []).toSorted((a, b) => b.name.length - a.name.length);
	const explained = allStatements(policy).flatMap(({ id, label }): [string, string][] => {
		const terms = original?.entries.filter(({ explains }) => explains.includes(id)).map((entry) => entry.id);
		const found = names.find(({ id: term, name }) => terms?.includes(term) && isWordIn(label, name));
		const entry = glossary?.entries.find((one) => one.id === found?.id);
		// In a row there is room for a short sentence; the page of the statement has all of it.
		const [sentence = ''] = entry?.explanation.text.match(/^.+?[.](?= |$)/) ?? [];
		if (!entry || sentence === '' || sentence.length > longestInRow) return [];
		const { term, abbreviation = term } = entry;
		const shown = found?.name === abbreviation ? abbreviation : term;
		return [[id, `${shown.charAt(0).toLocaleUpperCase(locale)}${shown.slice(1)}: ${sentence}`]];
	});
	return new Map(explained);
}

/** Tell whether a name stands in a label, and is not part of a longer word there. */
function isWordIn(label: string, name: string): boolean {
	return inParts(label).includes(inParts(name));
}

/** Write a text with a mark around each word and each sign, of which one expression can be compiled for all names. */
function inParts(text: string): string {
	return ['', ...(text.toLowerCase().match(/[\p{L}\p{N}]+|./gu) ?? []), ''].join('\0');
}

function formerIdsOn({ publishedIds }: Content, slug: string): Map<string, string[]> {
	return publishedIds ? formerIds(publishedIds, slug) : new Map();
}

/** List the texts of a language that do not say what their original says now, if it is recorded which do. */
function behindIn(
	{ translations }: Content,
	locale: Locale,
	original: TranslatedFile | undefined,
): { outdated: string[]; waiting: string[] } {
	const file = translationOf(translations, locale);
	if (!file || !original) return { outdated: [], waiting: [] };
	const { outdated, unrecorded } = translationState(file, original);
	return { outdated, waiting: unrecorded };
}
