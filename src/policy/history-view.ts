import { type Locale, t } from '../i18n/index.ts';
import { type RevisionWords, revisionVerdict } from './revision-words.ts';
import type { RevisionStatement } from './revisions.ts';
import type { HistoryEntry } from './statement-history.ts';

/** What the page of a statement shows of a revision, in the words of the page. */
export interface HistoryView {
	/** `YYYY-MM-DD`; null for the revision without a date. */
	date: string | null;
	change: HistoryEntry['change'];
	/** What became of the statement, and if that has changed, what it is classified as now. */
	title: string;
	/** Its label; undefined where that is not what has changed. */
	label: RevisionWords | undefined;
	/** The condition and the note that it has now, a sentence each. */
	qualifiers: string[];
	/** What else changed in the revision that concerns the statement, as HTML. */
	notes: string[];
}

/**
 * Describe what each revision says of a statement.
 *
 * @param named the languages whose documents have a name for it; what a document says in a sentence has a name of ours
 */
export function historyView(locale: Locale, history: HistoryEntry[], named: Locale[]): HistoryView[] {
	return history.map((entry, index) => {
		const { revision, change, notes } = entry;
		const before = history[index - 1]?.statement;
		return {
			date: revision.date,
			change,
			title: titleOf(locale, entry, before),
			label: labelOf(locale, entry, before, named),
			qualifiers: qualifiersOf(locale, entry, before),
			notes: notes.flatMap((note) => note[locale]?.html ?? []),
		};
	});
}

function titleOf(locale: Locale, { change, statement }: HistoryEntry, before: RevisionStatement | undefined): string {
	if (change !== 'verdict' || !statement) return t(locale, `history.${change}`);
	const hasLostCondition = before?.mam === 'conditional' && statement.mam === 'yes';
	const title = t(locale, hasLostCondition ? 'history.unconditional' : 'history.verdict');
	return `${title}: ${revisionVerdict(statement, locale)}`;
}

/** Return the label in the language of the page, unless it is only in that of the revision that there is a new one. */
function labelOf(
	locale: Locale,
	{ change, statement, revision: { language } }: HistoryEntry,
	before: RevisionStatement | undefined,
	named: Locale[],
): HistoryView['label'] {
	const isNew = (code: Locale) => statement?.label[code] !== before?.label[code];
	const isShown = ['added', 'condition', 'reworded'].includes(change) || (change === 'verdict' && isNew(language));
	const code = [locale, language].find(isNew) ?? locale;
	const text = statement?.label[code];
	return isShown && text ? { text, language: code, isQuote: code === language && named.includes(code) } : undefined;
}

/** List the condition and the note of a statement, as far as they are new and no verdict says them. */
function qualifiersOf(
	locale: Locale,
	{ change, statement }: HistoryEntry,
	before: RevisionStatement | undefined,
): string[] {
	if (!['condition', 'reworded'].includes(change)) return [];
	const condition = statement?.condition?.[locale];
	const note = statement?.note?.[locale];
	return [
		...(condition && condition !== before?.condition?.[locale]
			? [t(locale, 'history.newCondition', { condition })]
			: []),
		...(note && note !== before?.note?.[locale] ? [t(locale, 'mam.note', { note })] : []),
	];
}
