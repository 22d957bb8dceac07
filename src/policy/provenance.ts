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
	/** `translated-here`: the source document in the page's language does not have the statement. */
	origin: 'source' | 'translated-here';
	/**
	 * What the source document of each language calls it, mistakes included; null if the document does not have it, or
	 * only says it in a sentence.
	 */
	words?: Partial<Record<Locale, string | null>>;
	/** Where the documents say different things. */
	disagreements: Note[];
	/** Where the site's wording differs from a document's. */
	corrections: Note[];
}

/** A language's source document, and the notes on it in that language. */
export interface LocaleSource {
	locale: Locale;
	/** What the document calls each statement, by id; null for what it says in a sentence, which is not quoted. */
	words: Record<string, string | null>;
	disagreements: Record<string, Note[]>;
	corrections: Record<string, Note[]>;
	/** The policy as the site shows it in this language. */
	policy: Partial<Policy>;
}

/**
 * Find out what readers of a language should know about statements and headings, by id: about those that have a note,
 * that a source document lacks, or that the site words differently from a source document.
 */
export function provenanceOf(locale: Locale, sources: LocaleSource[]): Record<string, Provenance> {
	const own = sources.find((source) => source.locale === locale);
	if (!own) return {};
	const noteIds = [...Object.keys(own.disagreements), ...Object.keys(own.corrections)];
	const statementIds = allStatements(own.policy).map(({ id }) => id);
	const shown = new Map(sources.map((source) => [source.locale, shownWords(source.policy)]));
	const found = new Map<string, Provenance>();
	// Notes on the document and its sections come first.
	for (const id of new Set([...noteIds.filter((other) => !statementIds.includes(other)), ...statementIds])) {
		const isInSome = sources.some(({ words }) => Object.hasOwn(words, id));
		const isTranslated = isInSome && !Object.hasOwn(own.words, id);
		const differs = sources.some(({ locale: other, words }) => {
			const word = words[id];
			return word === undefined ? isInSome : word !== null && !isAlike(word, shown.get(other)?.get(id) ?? '');
		});
		const disagreements = notesOf(own.disagreements, id);
		const corrections = notesOf(own.corrections, id);
		if (!differs && disagreements.length + corrections.length === 0) continue;
		const isQuoted = sources.some(({ words }) => typeof words[id] === 'string');
		found.set(id, {
			origin: isTranslated ? 'translated-here' : 'source',
			...(isQuoted && {
				words: Object.fromEntries(sources.map((source) => [source.locale, source.words[id] ?? null])),
			}),
			disagreements,
			corrections,
		});
	}
	return Object.fromEntries(found);
}

function notesOf(notes: Record<string, Note[]>, id: string): Note[] {
	return (Object.hasOwn(notes, id) && notes[id]) || [];
}

/** Map each statement to what the site shows for it, including a category's qualifier. */
function shownWords(policy: Partial<Policy>): Map<string, string> {
	const qualifiers = new Map(policy.required?.categories.map(({ id, qualifier }) => [id, qualifier]));
	return new Map(allStatements(policy).map(({ id, label }) => [id, `${label} ${qualifiers.get(id) ?? ''}`]));
}

/** Tell whether two texts have the same words; the punctuation around a qualifier is up to the document. */
function isAlike(a: string, b: string): boolean {
	const bare = (text: string) => text.replace(/[,:()\s]+/g, ' ').trim();
	return bare(a) === bare(b);
}
