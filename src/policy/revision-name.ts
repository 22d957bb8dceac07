import { formatDate, type Locale, t } from '../i18n/index.ts';
import type { RevisionHead, RevisionStep } from './revisions.ts';

/** Return the id of a revision's heading on the changes page. */
export function revisionId({ date }: RevisionHead): string {
	return `revision-${date}`;
}

/** Name a revision by its date, as part of a sentence: «of 27 April 2022». */
export function nameOfRevision(locale: Locale, { date }: RevisionHead): string {
	return date ? t(locale, 'changes.dated', { date: formatDate(locale, date) }) : t(locale, 'changes.withoutDate');
}

/** Return the last part of the address where two revisions stand side by side. */
export function comparisonSlug({ before, after }: Pick<RevisionStep<RevisionHead>, 'before' | 'after'>): string {
	return `${before.date ?? 'undated'}-to-${after.date ?? 'undated'}`;
}

/** Name a revision by its date, or say that it has none, as a heading. */
export function titleOfRevision(locale: Locale, { date }: Pick<RevisionHead, 'date'>): string {
	return date ? formatDate(locale, date) : t(locale, 'history.undated');
}
