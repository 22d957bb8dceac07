import { formatDate, type Locale, t } from '../i18n/index.ts';
import type { RevisionHead } from './revisions.ts';

/** Return the id of a revision's heading on the changes page. */
export function revisionId({ date }: RevisionHead): string {
	return `revision-${date}`;
}

/** Name a revision by its date, as part of a sentence: «of 27 April 2022». */
export function nameOfRevision(locale: Locale, { date }: RevisionHead): string {
	return date ? t(locale, 'changes.dated', { date: formatDate(locale, date) }) : t(locale, 'changes.withoutDate');
}
