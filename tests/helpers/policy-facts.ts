import facts from '../fixtures/policy-facts.json' with { type: 'json' };
import type { InLanguages } from './languages.ts';

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
