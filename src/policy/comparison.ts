import { stepBetween } from './revision-list.ts';
import type { Revision, RevisionHead, RevisionStatement, RevisionStep, Revisions } from './revisions.ts';

/** Two revisions side by side, and not only what differs. */
export interface Comparison<Side extends RevisionHead = Revision> extends RevisionStep<Side> {
	/** What both say alike, in the words of the later one, by id. */
	unchanged: Record<string, RevisionStatement>;
	/** The revisions after the earlier one, up to the later one. */
	between: Side[];
}

/**
 * Put any two revisions side by side, so that no comparison is lost when the pages move or a revision is added: first the
 * newest one beside that which the pages show and beside the oldest, then each beside the one before it, the newest first,
 * and then the rest.
 */
export function comparisonsOf({ list, rendered }: Revisions): Comparison[] {
	const newest = list.length - 1;
	const rankOf = ([first, last]: [number, number]) => {
		if (last === newest && first === rendered) return 0;
		if (last === newest && first === 0) return 1;
		return last - first === 1 ? 2 : 3;
	};
	const all = list.flatMap((_, last) => list.slice(0, last).map((_before, first): [number, number] => [first, last]));
	const pairs = all.toSorted((a, b) => rankOf(a) - rankOf(b) || b[1] - a[1] || b[0] - a[0]);
	return pairs.map(([first, last]) => {
		const between = list.slice(first + 1, last + 1);
		const step = stepBetween(list[first] as Revision, list[last] as Revision);
		const changed = new Set(step.changes.map(({ id }) => id));
		const unchanged = Object.fromEntries([...step.after.statements].filter(([id]) => !changed.has(id)));
		return { ...step, unchanged, between };
	});
}
