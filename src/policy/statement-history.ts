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
	const kinds = steps.map(({ after, changes }) => ({
		after,
		kindOf: new Map(changes.map(({ id, kind }) => [id, kind])),
	}));
	const ids = new Set(steps.flatMap(({ before, after }) => [...before.statements.keys(), ...after.statements.keys()]));
	return Object.fromEntries(
		[...ids].map((id) => [
			id,
			[
				entryOf(first.before, id, stateIn(first.before, id)),
				...kinds.map(({ after, kindOf }) => entryOf(after, id, kindOf.get(id) ?? stateIn(after, id))),
			],
		]),
	);
}

/** Say of a statement that a revision does not change whether it has it. */
function stateIn({ statements }: Revision, id: string): 'unchanged' | 'not-listed' {
	return statements.has(id) ? 'unchanged' : 'not-listed';
}

function entryOf(revision: Revision, id: string, change: HistoryEntry['change']): HistoryEntry {
	const { statements, date, title, url, language } = revision;
	const statement = statements.get(id);
	const notes = revision.notes.filter(({ ids }) => ids.includes(id)).map(({ text }) => text);
	return { revision: { date, title, url, language }, change, ...(statement && { statement }), notes };
}
