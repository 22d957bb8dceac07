import type { KnownStatement } from './known-statements.ts';
import type { Match } from './match-group.ts';
import type { UpstreamEntry } from './upstream.ts';

/** What a person answered to the questions of an import. */
export interface Answers {
	matches: Match[];
	/** Entries that are new. */
	added: UpstreamEntry[];
	/** Statements that are no longer listed. */
	removed: KnownStatement[];
}

/**
 * Read the answers to questions: `ID=LINE` says which statement a row is, `new=LINE` that a row is none of those that are
 * known, and `ID=gone` that a statement is in no row.
 *
 * @throws if an answer is about something that is not there, or that was answered already
 */
export function readAnswers(texts: string[], entries: UpstreamEntry[], statements: KnownStatement[]): Answers {
	const answers: Answers = { matches: [], added: [], removed: [] };
	for (const text of texts) {
		const [, id = '', target = ''] = /^([a-z0-9-]+)=(\d+|gone)$/.exec(text) ?? [];
		const refuse = (reason: string) => new Error(`Unexpected \`--same ${text}\`, ${reason}`);
		if (target === '' || (id === 'new' && target === 'gone')) {
			throw refuse('expected `ID=LINE`, `new=LINE` or `ID=gone`.');
		}
		const statement = statements.find((candidate) => candidate.id === id);
		if (!statement && id !== 'new') throw refuse(`expected the id of a statement, not \`${id}\`.`);
		const done = [...answers.matches.map((match) => match.statement), ...answers.removed];
		if (statement && done.includes(statement)) throw refuse(`expected one answer about \`${id}\`.`);
		if (target === 'gone') {
			if (statement) answers.removed.push(statement);
			continue;
		}
		const taken = [...answers.matches.map((match) => match.entry), ...answers.added];
		const onLine = entries.filter(({ kind, lines }) => kind !== 'note' && lines[0] === Number(target));
		const open = onLine.filter((entry) => !taken.includes(entry));
		// In a table, the name of a category stands in the row of its first item.
		const isCategory = (entry: UpstreamEntry) => (entry.kind === 'category') === (statement?.group === 'category');
		const entry = (statement && open.find(isCategory)) ?? open[0];
		if (!entry)
			throw refuse(onLine.length > 0 ? `expected one answer about line ${target}.` : 'expected the line of a row.');
		if (statement) answers.matches.push({ entry, statement, by: 'answer', likeness: 1 });
		else answers.added.push(entry);
	}
	return answers;
}
