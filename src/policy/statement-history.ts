import type { Note } from './provenance.ts';
import type { ByLocale, Change, Revision, RevisionHead, RevisionStatement, RevisionStep } from './revisions.ts';

/** What a revision says of a statement, compared with the revision before it. */
export interface HistoryEntry {
	revision: Pick<RevisionHead, 'date' | 'title' | 'url' | 'language'>;
	/** `not-listed` where neither this revision nor the one before it has the statement. */
	change: Change['kind'] | 'unchanged' | 'not-listed';
	/** Undefined where the revision does not have the statement. */
	statement?: RevisionStatement;
	/** What else changed in the revision that concerns the statement. */
	notes: ByLocale<Note>[];
}

/** Follow each statement through all revisions, from the oldest to the newest; of the oldest, nothing counts as added. */
export function statementHistories(steps: RevisionStep[]): Record<string, HistoryEntry[]> {
	const [first] = steps;
	if (!first) return {};
	const ids = new Set(steps.flatMap(({ before, after }) => [...before.statements.keys(), ...after.statements.keys()]));
	return Object.fromEntries(
		[...ids].map((id) => [
			id,
			[
				entryOf(first.before, id, first.before.statements.has(id) ? 'unchanged' : 'not-listed'),
				...steps.map((step) => entryOf(step.after, id, changeIn(step, id))),
			],
		]),
	);
}

function changeIn({ after, changes }: RevisionStep, id: string): HistoryEntry['change'] {
	const change = changes.find((candidate) => candidate.id === id);
	return change?.kind ?? (after.statements.has(id) ? 'unchanged' : 'not-listed');
}

function entryOf(revision: Revision, id: string, change: HistoryEntry['change']): HistoryEntry {
	const { statements, date, title, url, language } = revision;
	const statement = statements.get(id);
	const notes = revision.notes.filter(({ ids }) => ids.includes(id)).map(({ text }) => text);
	return { revision: { date, title, url, language }, change, ...(statement && { statement }), notes };
}
