import { isLocale, type Locale } from '../../src/i18n/index.ts';

const spoken = ['en', 'sv'] as const;

/** A language that the tests have words in. */
export type Spoken = (typeof spoken)[number];

/** Something that a test has in each of these languages. */
export type InLanguages<Value> = Record<Spoken, Value>;

/** One of these languages, as far as the site has it. */
export type Tested = Extract<Locale, Spoken>;

/** These languages, as far as the site has them: all of it, until one is added or removed. */
export const testedLocales = spoken.filter((code): code is Tested => isLocale(code));
