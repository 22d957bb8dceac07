import { type Locale, locales } from '../i18n/index.ts';
import type { GlossaryFile } from './glossary-file.ts';

/** A text is translated from an older one than the original has now, or waits for its translation. */
export type Behind = 'outdated' | 'waiting';

/** The words that the site explains, in one language: plain data. */
export interface Glossary {
	/** Empty where there is no glossary. */
	introduction: string;
	/** Why the introduction does not say what the original says now, if it does not. */
	behind?: Behind;
	/** In the order of the language's alphabet. */
	terms: Term[];
}

/** A word that the site explains. */
export interface Term {
	/** The same in every language. */
	id: string;
	/** The ids that the term once had. */
	former: string[];
	term: string;
	abbreviation?: string;
	/** The explanation, as HTML without a block around it. */
	html: string;
	/** The explanation, as plain text. */
	text: string;
	/** The ids of the statements whose labels need it. */
	explains: string[];
	/** Why it does not say what the original says now, if it does not. */
	behind?: Behind;
}

/** What the rest of the content says of a glossary. */
interface RelatedToGlossary {
	/** The glossary of the default language, which alone says what the terms explain. */
	original: GlossaryFile | undefined;
	/** The ids that a term once had, by the one that it has now. */
	former: ReadonlyMap<string, string[]>;
	/** The texts that are translated from older ones, and those that are not translated yet. */
	outdated: string[];
	waiting: string[];
}

/** How the introduction is called among the texts of a glossary. No id looks like this. */
export const introductionPart = '.introduction';

/** Make the glossary of a language from its file; an empty one where there is none. */
export function glossaryFrom(
	file: GlossaryFile | undefined,
	locale: Locale,
	{ original, former, outdated, waiting }: RelatedToGlossary,
): Glossary {
	const behindOf = (id: string): { behind?: Behind } => {
		if (outdated.includes(id)) return { behind: 'outdated' };
		return waiting.includes(id) ? { behind: 'waiting' } : {};
	};
	const { compare } = new Intl.Collator(locales[locale].tag);
	const terms = (file?.entries ?? []).map(({ id, term, abbreviation, explanation }) => ({
		id,
		former: former.get(id) ?? [],
		term,
		...(abbreviation !== undefined && { abbreviation }),
		...explanation,
		explains: original?.entries.find((entry) => entry.id === id)?.explains ?? [],
		...behindOf(id),
	}));
	return {
		introduction: file?.introduction ?? '',
		...behindOf(introductionPart),
		terms: terms.sort((a, b) => compare(a.term, b.term)),
	};
}
