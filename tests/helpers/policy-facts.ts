import type { Locale } from '../../src/i18n/index.ts';
import facts from '../fixtures/policy-facts.json' with { type: 'json' };

type Optional<T> = { [Key in keyof T]?: T[Key] | null };
interface CategoryWords {
	raw: string;
	label: string;
	qualifier: string | null;
	labelFixed?: string;
	qualifierFixed?: string;
}
interface FactCategory extends Record<Locale, CategoryWords> {
	key: string;
	standalone: boolean;
	mam: 'yes' | 'no' | null;
	note?: { en: string; enFixed?: string; sv: string; difference: string | null };
	difference: string | null;
}
interface FactWords
	extends Optional<Record<'en' | 'enFixed' | 'sv' | 'svFixed' | 'svProposed' | 'difference', string>> {
	key: string;
}
interface FactItem extends FactWords {
	category: string;
	mam: 'yes' | 'no' | null;
	mamCondition: string | null;
	mamConditionSvProposed?: string;
	inEn: boolean;
	inSv: boolean;
}
interface FactBase {
	categories: FactCategory[];
	items: FactItem[];
	never: FactWords[];
	sources4: FactWords[];
	optional: { facts: FactWords[] };
	prose: { key: string; section: string; difference: string | null }[];
}

/** What the two source documents say, statement by statement; a copy of the fact base. */
export const policyFacts = facts as FactBase;

const { categories, items, optional, never, sources4 } = policyFacts;

/** The required data items that the site shows, without standalone categories: `app-icons` is the mistranslated `app-size`. */
export const shownItems = items.filter(({ key }) => key !== 'app-icons');

/** The categories that are one data item each. */
export const standaloneCategories = categories.filter(({ standalone }) => standalone);

/** The ids of the required data items, in the order of the page. */
export const requiredIds = categories.flatMap(({ key, standalone }) =>
	standalone ? [key] : shownItems.filter(({ category }) => category === key).map((item) => item.key),
);

/** The ids of the statements with a verdict: required data items, optional facts, never-collected items. */
export const verdictIds = [...requiredIds, ...optional.facts.map(({ key }) => key), ...never.map(({ key }) => key)];

/** The ids of all statements: those with a verdict, the other categories, the data sources and «not sold». */
export const allStatements = [
	...new Set([...verdictIds, ...categories.map(({ key }) => key), ...sources4.map(({ key }) => key), 'not-sold']),
];

/** The ids of the statements that have a page of their own: all but the categories of several data items. */
export const pageIds = allStatements.filter(
	(id) => !categories.some(({ key, standalone }) => key === id && !standalone),
);

/** What a remark in the MAM column is: it conditions nothing. */
const notes = ['hardware-device-name'];

/** The verdict with MAM only of each required data item, by id. */
export const mamById: Record<string, string | null> = Object.fromEntries([
	...shownItems.map(({ key, mam, mamCondition }) => [key, mamCondition && !notes.includes(key) ? 'conditional' : mam]),
	...standaloneCategories.map(({ key, mam }) => [key, mam]),
]);

/** A data item of which more is to be said than yes or no: its own condition or note, or the note of its category. */
export interface QualifiedItem {
	id: string;
	/** The category in which it stands. */
	category: string;
	/** The condition or note, in each language. */
	condition: Record<Locale, string> | undefined;
	categoryNote: Record<Locale, string> | undefined;
}

/** The data items with a condition, a note or a category with a note. */
export const qualifiedItems: QualifiedItem[] = shownItems
	.map(({ key, category, mamCondition, mamConditionSvProposed }) => {
		const note = categories.find((candidate) => candidate.key === category)?.note;
		return {
			id: key,
			category,
			condition: mamCondition ? { en: mamCondition, sv: mamConditionSvProposed ?? '' } : undefined,
			categoryNote: note && { en: note.enFixed ?? note.en, sv: note.sv },
		};
	})
	.filter(({ condition, categoryNote }) => condition ?? categoryNote);
