import { revisionList, shownRevision } from './revisions.ts';

const nameOf = (revision: { date: string | null } | undefined) => revision?.date ?? 'undated';
const newest = nameOf(revisionList.at(-1));
const neighbors = revisionList.slice(1).map((after, index) => [nameOf(revisionList[index]), nameOf(after)]);

/** Any two revisions, the newest first. */
const pairs = revisionList
	.flatMap((after, last) => revisionList.slice(0, last).map((before) => [nameOf(before), nameOf(after)]))
	.toReversed();

/** The revisions that stand side by side, in the order in which the changes page lists them. */
export const comparisons = [
	...new Set(
		[[nameOf(shownRevision), newest], [nameOf(revisionList[0]), newest], ...neighbors.toReversed(), ...pairs]
			.filter(([before, after]) => before !== after)
			.map((pair) => pair.join('-to-')),
	),
];
