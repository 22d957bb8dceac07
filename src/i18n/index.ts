import en from './en.json' with { type: 'json' };
import sv from './sv.json' with { type: 'json' };

/** The interface words of a language, by key; the English file defines the keys. */
export type Words = Record<keyof typeof en, string>;

interface LocaleSettings {
	/** The language's own name for itself. */
	name: string;
	/** The BCP 47 tag for dates, numbers, plurals, and sorting. */
	tag: string;
	words: Words;
}

/** The languages of the site. To add one, add its words here and its pages in `content/`. */
export const locales = {
	en: { name: 'English', tag: 'en-GB', words: en },
	sv: { name: 'Svenska', tag: 'sv-SE', words: sv },
} satisfies Record<string, LocaleSettings>;

export type Locale = keyof typeof locales;

/** The codes of the languages, in the order above. */
export const localeCodes = Object.keys(locales) as Locale[];

/**
 * The language whose pages the other languages are compared with. Its table must state the MAM verdicts; the others may
 * take them from there.
 */
export const defaultLocale: Locale = 'en';

/** Tell whether a string, such as a folder's name, is the code of a language of the site. */
export function isLocale(code: string): code is Locale {
	return Object.hasOwn(locales, code);
}

/** Make something for a language when it is first needed, and keep it: for what many pages of a language need. */
export function perLocale<Made>(make: (locale: Locale) => Made): (locale: Locale) => Made {
	const made = new Map<Locale, Made>();
	return (locale) => {
		const known = made.get(locale) ?? make(locale);
		made.set(locale, known);
		return known;
	};
}

type Key = keyof Words;
type PluralKey = Key extends infer K ? (K extends `${infer Base}.other` ? Base : never) : never;

/**
 * Look up an interface word.
 *
 * @param key a key of the language's file; for a counted word, the part before `.one` and `.other`
 * @param values what replaces the `{names}` in the word; `count` also selects the plural form, and numbers are
 *   formatted for the language
 */
export function t(locale: Locale, key: Key | PluralKey, values: Record<string, string | number> = {}): string {
	const { words, tag }: LocaleSettings = locales[locale];
	const forms: Partial<Record<string, string>> = words;
	const plural = () => pluralRules(locale).select(Number(values['count']));
	const word = forms[key] ?? forms[`${key}.${plural()}`] ?? forms[`${key}.other`];
	if (word === undefined) throw new Error(`There is no word \`${key}\` (${locale}).`);
	return word.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`The word \`${key}\` (${locale}) needs a value for \`${name}\`.`);
		return typeof value === 'number' ? value.toLocaleString(tag) : value;
	});
}

/** Look up an interface word in parts, before, between and after its `{names}`, so that elements can go in between. */
export function tAround(locale: Locale, key: Key): [before: string, after: string, ...others: string[]] {
	const [before = '', after = '', ...others] = locales[locale].words[key].split(/\{\w+\}/);
	return [before, after, ...others];
}

const pluralRules = perLocale((locale) => new Intl.PluralRules(locales[locale].tag));

/** The format of dates. To make one takes a hundred times as long as to write a date. */
const dateFormat = perLocale(
	(locale) => new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** Format a date (`YYYY-MM-DD`) in a language, on one line: «27 April 2022». */
export function formatDate(locale: Locale, date: string): string {
	return dateFormat(locale).format(new Date(date)).replaceAll(' ', '\u00A0');
}

/** Format the size of a file in a language: «21 kB». */
export function formatSize(locale: Locale, bytes: number): string {
	const format = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 } as const;
	return (bytes / 1000).toLocaleString(locales[locale].tag, format).replace(/\s/, '\u00A0');
}
