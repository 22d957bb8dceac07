import type { Change } from '../policy/revisions.ts';
import type { Group } from './groups.ts';
import type { Import } from './import-document.ts';
import type { UpstreamEntry } from './upstream.ts';

/** What becomes of an entry of a document, in the order of the report. */
export const outcomes = [
	'unchanged',
	'verdict',
	'condition',
	'reworded',
	'added',
	'question',
	'note',
	'not understood',
] as const;
export type Outcome = (typeof outcomes)[number];

/** An entry of a document, and what becomes of it. */
interface Accounted {
	outcome: Outcome;
	entry: UpstreamEntry;
	/** How many rows are its own: the name of a category may stand in the row of its first item. */
	rows: number;
	/** The statement that it is, and what it changes there. */
	id?: string;
	change?: Change;
	question?: Group;
	/** Why it was not understood. */
	reason?: string;
}

/** Account for all entries of a document, each once, in the order of the document. */
export function accountOf({ upstream, alignment, changes, entries }: Import): Accounted[] {
	const { questions, notes, repeated, others } = alignment;
	const found = [...entries].map(([id, entry]): Omit<Accounted, 'rows'> => {
		const change = changes.find((candidate) => candidate.id === id);
		const of = { entry, id, ...(change && { change }) };
		if (entry.fault) return { ...of, outcome: 'not understood', reason: entry.fault };
		return { ...of, outcome: outcomes.find((outcome) => outcome === change?.kind) ?? 'unchanged' };
	});
	const lost = (entry: UpstreamEntry, expected: string) => {
		const reason = `Unexpected \`${entry.words}\`, expected ${expected}`;
		return { outcome: 'not understood' as const, entry, reason };
	};
	const all: Omit<Accounted, 'rows'>[] = [
		...found,
		...questions.flatMap((question) =>
			question.entries.map((entry) => ({ outcome: 'question' as const, entry, question })),
		),
		...notes.map((entry) => ({ outcome: 'note' as const, entry })),
		...repeated.map((entry) => lost(entry, 'it once in its category')),
		...others.map((entry) => lost(entry, 'a statement: this lists something else')),
	];
	const shared = upstream.blocks.flatMap((block) => block.entries.filter(({ category }) => category));
	return all
		.map((one) => {
			const sharesRow = one.entry.kind === 'category' && shared.some(({ lines }) => lines[0] === one.entry.lines[0]);
			return { ...one, rows: sharesRow ? 0 : one.entry.lines.length };
		})
		.toSorted((a, b) => a.entry.place.line - b.entry.place.line || a.entry.place.column - b.entry.place.column);
}
