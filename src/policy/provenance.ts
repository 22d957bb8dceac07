import type { Locale } from '../i18n/index.ts';
import type { Policy } from './model.ts';
import { allStatements } from './statements.ts';

/** A few sentences for readers. */
export interface Note {
	/** As plain text. */
	text: string;
	/** As HTML without a block around it. */
	html: string;
}

/** What readers should know about the words of a statement or of the text below a heading. */
export interface Provenance {
	/** `translated-here`: the page's own source document does not have the statement. */
	origin: 'source' | 'translated-here';
	/** What the source document of each language calls it, mistakes included; null where it is not in the document. */
	words?: Partial<Record<Locale, string | null>>;
	/** Where the documents say different things. */
	disagreements: Note[];
	/** Where the site words something otherwise than a document. */
	corrections: Note[];
}

/** A language's source document, and the notes on it in that language. */
export interface LocaleSource {
	locale: Locale;
	/** What the document calls each statement, by id. */
	words: Record<string, string>;
	disagreements: Record<string, Note[]>;
	corrections: Record<string, Note[]>;
	/** The policy as the site shows it in the language. */
	policy: Partial<Policy>;
}

/**
 * Find out what readers of a language should know, by the id of the statement or heading: of all that has a note, that a
 * source document lacks, or that the site words otherwise than a source document. The ids are the same for every language.
 */
export function provenanceOf(locale: Locale, sources: LocaleSource[]): Record<string, Provenance> {
	const own = sources.find((source) => source.locale === locale);
	if (!own) return {};
	const statementIds = allStatements(own.policy).map(({ id }) => id);
	const noteIds = [...Object.keys(own.disagreements), ...Object.keys(own.corrections)];
	const shown = new Map(sources.map((source) => [source.locale, shownWords(source.policy)]));
	const found: Record<string, Provenance> = {};
	for (const id of new Set([...statementIds, ...noteIds])) {
		const isInSome = sources.some(({ words }) => words[id] !== undefined);
		const words = Object.fromEntries(sources.map((source) => [source.locale, source.words[id] ?? null]));
		const differs = sources.some((source) => !isAlike(source.words[id] ?? '', shown.get(source.locale)?.get(id) ?? ''));
		const { [id]: disagreements = [] } = own.disagreements;
		const { [id]: corrections = [] } = own.corrections;
		if (!(isInSome && differs) && disagreements.length + corrections.length === 0) continue;
		found[id] = {
			origin: isInSome && own.words[id] === undefined ? 'translated-here' : 'source',
			...(isInSome && { words }),
			disagreements,
			corrections,
		};
	}
	return found;
}

/** Give what the site shows for each statement, the qualifier of a category included. */
function shownWords(policy: Partial<Policy>): Map<string, string> {
	const qualifiers = new Map(policy.required?.categories.map(({ id, qualifier }) => [id, qualifier]));
	return new Map(allStatements(policy).map(({ id, label }) => [id, `${label} ${qualifiers.get(id) ?? ''}`]));
}

/** Tell whether two texts have the same words; the punctuation around a qualifier is the document's affair. */
function isAlike(a: string, b: string): boolean {
	const bare = (text: string) => text.replace(/[,:()\s]+/g, ' ').trim();
	return bare(a) === bare(b);
}
