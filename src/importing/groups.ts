import type { KnownStatement } from './known-statements.ts';
import { folded, sameWords } from './likeness.ts';
import type { Match, MatchedGroup, WordComparison } from './match-group.ts';
import type { UpstreamEntry } from './upstream.ts';

/**
 * Entries and statements that are told apart from each other. What is left is a question if it is both: each entry is new, or
 * other words for one of the statements. So is one alone where another question comes first: which category they stand in.
 */
export interface Group extends MatchedGroup {
	/** The id of the category, or the kind that they are of. */
	group: string;
	likeness: WordComparison['likeness'];
}

/** Tell whether a statement has the words of an entry as one of its names. */
export function isCalled({ names }: KnownStatement, { words }: UpstreamEntry): boolean {
	return names.some((name) => folded(name) === folded(words));
}

/** Match what an older document has without saying what it is. */
export function matchStrays(groups: Group[]): Match[] {
	const matches: Match[] = [];
	const strays = groups.find(({ group }) => group === 'none')?.statements ?? [];
	for (const entry of groups.flatMap(({ entries }) => entries)) {
		const statement = strays.find(
			(stray) =>
				matches.every((match) => match.statement !== stray) && stray.names.some((name) => sameWords(name, entry.words)),
		);
		if (statement) matches.push({ entry, statement, by: 'words', likeness: 1 });
	}
	return matches;
}

/** Take what is matched out of the groups. */
export function without(groups: Group[], matches: Match[]): Group[] {
	return groups.map((group) => ({
		...group,
		entries: group.entries.filter((entry) => matches.every((match) => match.entry !== entry)),
		statements: group.statements.filter((statement) => matches.every((match) => match.statement !== statement)),
	}));
}

/** Put each data item, bullet or sentence that is left into the group that has its words, to ask whether it has moved there. */
export function withMoved(groups: Group[]): Group[] {
	const places = groups.filter(({ group }) => group !== 'category');
	const placeOf = (statement: KnownStatement, own: Group) => {
		if (!places.includes(own)) return own;
		return places.findLast(({ entries }) => entries.some((entry) => isCalled(statement, entry))) ?? own;
	};
	return groups.map((group) => {
		const others = groups.filter((other) => other !== group);
		const statements = [group, ...others].flatMap((other) =>
			other.statements.filter((statement) => placeOf(statement, other) === group),
		);
		return { ...group, statements };
	});
}
