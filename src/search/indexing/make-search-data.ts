import { mamOnlySlug, overviewSlug } from '../../content-files/content-path.ts';
import { formatDate, type Locale } from '../../i18n/index.ts';
import type { Page } from '../../markdown/page/page.ts';
import { isWhole } from '../../policy/model.ts';
import type { Since } from '../../policy/since.ts';
import {
	type AnswerKind,
	answerKinds,
	type KindWords,
	type NameData,
	type QuestionData,
} from '../query/search-data.ts';
import { makeSearchIndex } from '../query/search-index.ts';
import { likenessOf } from '../query/word-forms.ts';
import { foldedWordsOf } from '../query/words.ts';
import { recordsOn } from './search-records.ts';
import type { SearchWords } from './search-words.ts';

/** The heading under which the policy page says what its column for MAM means. */
const mamColumnId = 'what-the-mam-column-means';

/** A term with more words than this is hardly typed alone. */
const mostOfName = 2;

/**
 * Make what the search of a language needs to find names, and what it needs besides to understand questions.
 *
 * @param pages the pages of all languages
 * @param searchWords the search words of all languages
 * @param since what has changed since the revision that the pages show
 */
export function makeSearchData(
	locale: Locale,
	pages: Page[],
	searchWords: SearchWords[],
	since: Since | undefined,
): { names: NameData; questions: QuestionData } {
	const own = searchWords.find((words) => words.locale === locale);
	const records = pages
		.filter((page) => page.locale === locale)
		.flatMap((page) => recordsOn(page, pages, own?.terms, since));
	// A question may be in any language, so that the little words of all are little, unless they are part of a name here.
	const named = new Set(records.flatMap(({ label, terms = [] }) => [label, ...terms]).flatMap(foldedWordsOf));
	const foreign = (key: 'ignored' | 'weak') =>
		searchWords
			.filter((words) => words.locale !== locale)
			.flatMap((words) => sortedWords(words[key]))
			.filter((word) => !named.has(word));
	// What has a little word, or many, is part of a question rather than a name: the first answer does without it.
	const little = new Set(sortedWords(own?.ignored));
	const isAsked = (term: string) => {
		const words = foldedWordsOf(term);
		return words.length > mostOfName || words.some((word) => little.has(word));
	};
	const names: NameData = {
		ignored: [],
		weak: [],
		same: (own?.same ?? []).map(sortedWords),
		ambiguous: [],
		records: records.map(({ terms = [], ...record }) => ({ ...record, terms: terms.filter((term) => !isAsked(term)) })),
	};
	const questions: QuestionData = {
		ignored: foreign('ignored'),
		weak: foreign('weak'),
		terms: records.map(({ terms = [] }) => terms.filter(isAsked)),
		kinds: answerKinds.flatMap((kind) => {
			const terms = own?.kinds[kind];
			return terms ? [{ kind, terms, places: placesOf(kind, locale, pages) }] : [];
		}),
		unmentioned: (own?.unmentioned ?? []).map(({ label, isData, terms, near }) => ({
			label,
			terms: terms.map(({ text }) => text),
			...(isData === false && { isData }),
			...(near.length > 0 && { near: near.map(({ id }) => id) }),
			...(since?.rendered.date &&
				near.some(({ id }) => since.changes[id]?.kind === 'added') && {
					date: formatDate(locale, since.rendered.date),
				}),
		})),
	};
	const known = makeSearchIndex(locale, names);
	const vocabulary = [...known.vocabulary.keys()];
	// A query with a word that none of these can be read as is no name, so that only questions need to know that it is little.
	const isInNames = (word: string) => vocabulary.some((other) => other.startsWith(word) || likenessOf(word, other) > 0);
	for (const key of ['ignored', 'weak'] as const) {
		for (const word of sortedWords(own?.[key])) (isInNames(word) ? names : questions)[key].push(word);
	}
	const texts = [...known.names.keys()];
	const isAmbiguous = (name: string) => !known.names.has(name) && texts.some((text) => text.startsWith(name));
	names.ambiguous = [...makeSearchIndex(locale, names, questions).names.keys()].filter(isAmbiguous);
	return { names, questions };
}

function sortedWords(words: string[] = []): string[] {
	return [...new Set(words.flatMap(foldedWordsOf))].sort();
}

/** Find where all of a kind of answer stands; of MAM, what its column means comes first. */
function placesOf(kind: AnswerKind, locale: Locale, pages: Page[]): KindWords['places'] {
	const own = pages.filter((page) => page.locale === locale);
	const pageAt = (slug: string, address: string) => {
		const label = own.find((page) => page.slug === slug)?.frontmatter?.title;
		return label ? [{ label, url: `${locale}/${address}` }] : [];
	};
	if (kind === 'all') return pageAt(overviewSlug, '');
	const policy = own.find((page) => isWhole(page.policy));
	const [source] = policy?.policy.sources ?? [];
	const ids = { ...policy?.chapters, source: policy?.headingOf.get(source?.id ?? ''), mam: mamColumnId };
	const section = policy?.sections.find(({ id }) => id === ids[kind]);
	const inPolicy = section ? [{ label: section.title, url: `${locale}/${policy?.slug}/#${section.id}` }] : [];
	return kind === 'mam' ? [...inPolicy, ...pageAt(mamOnlySlug, `${mamOnlySlug}/`)] : inPolicy;
}
