import type { KnownStatement } from './known-statements.ts';
import { folded } from './likeness.ts';
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
	// What is new in a row is clear when it is clear what is not.
	for (const text of texts.toSorted((a, b) => Number(a.startsWith('new=')) - Number(b.startsWith('new=')))) {
		const [, id = '', target = ''] = /^([a-z0-9-]+)=(\d+|gone)$/.exec(text) ?? [];
		const refuse = (expected: string) => new Error(`Unexpected \`--same ${text}\`, expected ${expected}.`);
		if (target === '' || (id === 'new' && target === 'gone')) throw refuse('`ID=LINE`, `new=LINE` or `ID=gone`');
		const isDone = (one: UpstreamEntry | KnownStatement) =>
			[
				...answers.matches.flatMap(({ entry, statement }) => [entry, statement]),
				...answers.added,
				...answers.removed,
			].includes(one);
		const onLine = entries.filter(({ kind, lines }) => kind !== 'note' && lines[0] === Number(target));
		const open = onLine.filter((entry) => !isDone(entry));
		if (target !== 'gone' && onLine.length === 0) throw refuse('the line of a row');
		if (id === 'new') {
			const added = open.filter((entry) => !isKnownCategory(entry, statements));
			if (added.length === 0) throw refuse(`one answer about line ${target}`);
			answers.added.push(...added);
			continue;
		}
		const statement = statements.find((candidate) => candidate.id === id);
		if (!statement) throw refuse(`the id of a statement, not \`${id}\``);
		if (isDone(statement)) throw refuse(`one answer about \`${id}\``);
		if (target === 'gone') {
			answers.removed.push(statement);
			continue;
		}
		// In a table, the name of a category stands in the row of its first item.
		const isLikewise = ({ kind }: UpstreamEntry) => (kind === 'category') === (statement.group === 'category');
		const entry = open.find(isLikewise) ?? open[0];
		if (!entry) throw refuse(`one answer about line ${target}`);
		answers.matches.push({ entry, statement, by: 'answer', likeness: 1 });
	}
	return answers;
}

function isKnownCategory({ kind, words }: UpstreamEntry, statements: KnownStatement[]): boolean {
	const names = statements.filter(({ group }) => group === 'category').flatMap((statement) => statement.names);
	return kind === 'category' && names.some((name) => folded(name) === folded(words));
}
