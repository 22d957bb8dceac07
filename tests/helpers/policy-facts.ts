import type { RevisionStatement } from '../../src/policy/revisions.ts';
import facts from '../fixtures/policy-facts.json' with { type: 'json' };
import type { InLanguages, Spoken } from './languages.ts';

type Optional<T> = { [Key in keyof T]?: T[Key] | null };
interface CategoryWords {
	raw: string;
	label: string;
	qualifier: string | null;
	labelFixed?: string;
	qualifierFixed?: string;
}
interface FactCategory extends InLanguages<CategoryWords> {
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

/** The date of the English document; the Swedish one has none. */
export const factsDate = '2022-04-27';

/** What the two source documents say, statement by statement; a copy of the fact base. */
export const policyFacts = facts as FactBase;

const { categories, items, never, sources4, optional } = policyFacts;

/** What a document says of a statement. */
export interface Fact extends Pick<RevisionStatement, 'verdict' | 'category' | 'mam' | 'condition' | 'note'> {
	/** In the document's words; undefined for what it says in a sentence. */
	words?: string | undefined;
}

/** What a remark in the MAM column is: it conditions nothing. */
const remarked = 'hardware-device-name';

/** Say what the English document says of MAM: it alone has such a column. */
function mamIn({ key, mam, mamCondition, mamConditionSvProposed }: FactItem): Fact {
	if (!mam || !mamCondition) return mam ? { mam } : {};
	const words = { en: mamCondition, sv: mamConditionSvProposed ?? mamCondition };
	return key === remarked ? { mam, note: words } : { mam: 'conditional', condition: words };
}

/** Say of each statement of a document what the fact base says, by id. */
export function factsOf(language: Spoken): Map<string, Fact> {
	const hasMam = language === 'en';
	const all: [id: string, fact: Fact][] = [
		...sources4.map(({ key, [language]: words }): [string, Fact] => [key, { words: words ?? undefined }]),
		['not-sold', {}],
		...categories.map(({ key, mam, note, [language]: { raw } }): [string, Fact] => [
			key,
			{
				verdict: 'required',
				words: raw.replaceAll('**', ''),
				...(hasMam && mam && { mam }),
				...(note && { note: { en: note.enFixed ?? note.en, sv: note.sv } }),
			},
		]),
		...items
			.filter(({ [language]: words }) => words)
			.map((item): [string, Fact] => {
				const { key, category, [language]: words } = item;
				return [key, { verdict: 'required', category, words: words ?? undefined, ...(hasMam && mamIn(item)) }];
			}),
		...optional.facts.map(({ key }): [string, Fact] => [key, { verdict: 'optional' }]),
		...never.map((item): [string, Fact] => [item.key, { verdict: 'never', words: item[language] ?? undefined }]),
	];
	return new Map(all);
}

/** Give the label that the fact base proposes for each statement, by id. */
export function labelsIn(locale: Spoken): Map<string, string> {
	const single = [...sources4, ...items, ...never, ...optional.facts].map(
		({ key, en, enFixed, sv, svFixed, svProposed }) =>
			[key, locale === 'en' ? (enFixed ?? en) : (svFixed ?? sv ?? svProposed)] as const,
	);
	const named = categories.map(({ key, [locale]: words }) => [key, words.labelFixed ?? words.label] as const);
	return new Map([...single, ...named].flatMap(([key, words]) => (words ? [[key, words]] : [])));
}

/** The ids of the statements of the fact base. */
export const factIds: ReadonlySet<string> = new Set([...factsOf('en').keys(), ...factsOf('sv').keys()]);
