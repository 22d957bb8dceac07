import type { KnownStatement } from './known-statements.ts';
import { folded, leastLikeness, sameWords } from './likeness.ts';
import type { UpstreamEntry } from './upstream.ts';

/** An entry of a document and the statement that it is. */
export interface Match {
	entry: UpstreamEntry;
	statement: KnownStatement;
	/** By a person, the same words, the same but for case and punctuation, or words that are alike. */
	by: 'answer' | 'words' | 'folded' | 'likeness';
	/** From 0 to 1. */
	likeness: number;
}

/** How the words of a group are compared. */
export interface WordComparison {
	/** Leave out what does not tell one name from another. */
	bare: (words: string) => string;
	likeness: (entry: UpstreamEntry, statement: KnownStatement) => number;
}

/** What is left of a group when those that are sure have been matched. */
export interface MatchedGroup {
	matches: Match[];
	entries: UpstreamEntry[];
	statements: KnownStatement[];
}

/**
 * Match the entries of a group with its statements, none twice: by exact words, first those of the revision that the
 * document is compared with; then without case and punctuation, also statements that are no longer listed in that revision;
 * and then, most alike first, those that are alike enough.
 */
export function matchGroup(
	group: Pick<MatchedGroup, 'entries' | 'statements'>,
	{ bare, likeness }: WordComparison,
): MatchedGroup {
	const entries = [...group.entries];
	const statements = [...group.statements];
	const matches: Match[] = [];
	const isFolded = ({ words }: UpstreamEntry, { names }: KnownStatement) =>
		names.some((name) => folded(bare(name)) === folded(bare(words)));
	take('words', ({ words }, { said, names: [first = ''] }) => said !== undefined && sameWords(first, words));
	take('words', ({ words }, { said, names }) => said !== undefined && names.some((name) => sameWords(name, words)));
	take('folded', isFolded);
	const pairs = entries
		.flatMap((entry) => statements.map((statement) => ({ entry, statement, likeness: likeness(entry, statement) })))
		.filter((pair) => pair.statement.said && pair.likeness >= leastLikeness)
		.toSorted((a, b) => b.likeness - a.likeness);
	for (const pair of pairs) {
		if (entries.includes(pair.entry) && statements.includes(pair.statement)) match({ ...pair, by: 'likeness' });
	}
	return { matches, entries, statements };

	function take(by: Match['by'], isSame: (entry: UpstreamEntry, statement: KnownStatement) => boolean): void {
		for (const entry of [...entries]) {
			const statement = statements.find((candidate) => isSame(entry, candidate));
			if (statement) match({ entry, statement, by, likeness: 1 });
		}
	}

	function match(found: Match): void {
		matches.push(found);
		entries.splice(entries.indexOf(found.entry), 1);
		statements.splice(statements.indexOf(found.statement), 1);
	}
}
