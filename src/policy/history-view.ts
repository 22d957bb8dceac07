import { type Locale, t } from '../i18n/index.ts';
import { type RevisionWords, revisionVerdict } from './revision-words.ts';
import type { RevisionStatement } from './revisions.ts';
import type { HistoryEntry } from './statement-history.ts';

/** What the page of a statement shows of a revision, in the words of the page. */
export interface HistoryView {
	/** `YYYY-MM-DD`; null for the revision without a date. */
	date: string | null;
	change: HistoryEntry['change'];
	/** What became of the statement, a sentence each. */
	says: Said[];
	/** What else changed in the revision that concerns the statement, as HTML. */
	notes: string[];
}

/** A sentence, and what the revision calls the statement, if the sentence is about that. */
interface Said {
	text: string;
	words?: RevisionWords;
}

/**
 * Describe what each revision says of a statement.
 *
 * @param named the languages whose documents have a name for it; what a document says in a sentence has a name of ours
 */
export function historyView(locale: Locale, history: HistoryEntry[], named: Locale[]): HistoryView[] {
	return history.map((entry, index) => {
		const { revision, change, notes } = entry;
		const before = history[index - 1];
		const words = wordsOf(locale, entry, before?.statement, named);
		const note = newNoteOf(locale, entry, before?.statement);
		// The words that a revision has besides another verdict or condition are neither of them.
		const isAboutWords = change === 'added' || change === 'reworded';
		return {
			date: revision.date,
			change,
			says: [
				{ text: changeInWords(locale, entry, before), ...(words && isAboutWords && { words }) },
				...(words && !isAboutWords ? [{ text: t(locale, 'history.reworded'), words }] : []),
				...(note ? [{ text: note }] : []),
			],
			notes: notes.flatMap((note) => note[locale]?.html ?? []),
		};
	});
}

function changeInWords(locale: Locale, entry: HistoryEntry, before: HistoryEntry | undefined): string {
	const { change, statement, revision, notes } = entry;
	const title = t(locale, `history.${change}`);
	if (change === 'condition') return [title, statement?.condition?.[locale]].filter(Boolean).join(': ');
	if (change === 'verdict' && statement) {
		const hasLostCondition = before?.statement?.mam === 'conditional' && statement.mam === 'yes';
		return `${hasLostCondition ? t(locale, 'history.unconditional') : title}: ${revisionVerdict(statement, locale)}`;
	}
	// A document in another language has other words, and a note says what has changed.
	const isSame = change === 'unchanged' && before?.revision.language === revision.language && notes.length === 0;
	return isSame ? t(locale, 'history.same') : title;
}

/** Return the label in the language of the page, unless it is only in that of the revision that there is a new one. */
function wordsOf(
	locale: Locale,
	{ change, statement, revision: { language } }: HistoryEntry,
	before: RevisionStatement | undefined,
	named: Locale[],
): RevisionWords | undefined {
	const isNew = (code: Locale) => statement?.label[code] !== before?.label[code];
	const isShown =
		['added', 'reworded'].includes(change) || (['condition', 'verdict'].includes(change) && isNew(language));
	const code = [locale, language].find(isNew) ?? locale;
	const text = statement?.label[code];
	return isShown && text ? { text, language: code, isQuote: code === language && named.includes(code) } : undefined;
}

/** Return the note of a statement, as Microsoft's, if it is new and no verdict says it. */
function newNoteOf(
	locale: Locale,
	{ change, statement }: HistoryEntry,
	before: RevisionStatement | undefined,
): string | undefined {
	const note = statement?.note?.[locale];
	const isShown = ['condition', 'reworded'].includes(change) && note !== before?.note?.[locale];
	return isShown && note ? t(locale, 'mam.note', { note }) : undefined;
}
