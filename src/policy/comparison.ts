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
 * Put revisions side by side: beside the newest one that which the pages show and the oldest one, and each beside the one
 * before it, the newest first.
 */
export function comparisonsOf({ list, rendered }: Revisions): Comparison[] {
	const newest = list.length - 1;
	const farApart = [...new Set([rendered, 0])].filter((index) => index >= 0 && index < newest - 1);
	const neighbors = list.slice(1).map((_, index): [number, number] => [index, index + 1]);
	const pairs = [...farApart.map((index): [number, number] => [index, newest]), ...neighbors.toReversed()];
	return pairs.map(([first, last]) => {
		const between = list.slice(first + 1, last + 1);
		const step = stepBetween(list[first] as Revision, list[last] as Revision);
		const changed = new Set(step.changes.map(({ id }) => id));
		const unchanged = Object.fromEntries([...step.after.statements].filter(([id]) => !changed.has(id)));
		return { ...step, unchanged, between };
	});
}
