import type { Verdict } from '../policy/model.ts';
import type { KnownStatement } from './known-statements.ts';
import { folded, leastLikeness, likenessAmong } from './likeness.ts';
import type { Upstream, UpstreamBlock, UpstreamEntry } from './upstream.ts';

/** What a table or list is about: statements of a verdict, those without one, or something else. */
export type BlockSubject = Verdict | 'none' | 'other';

/** What can be listed flat. */
const flatKinds = ['never', 'optional', 'none'] as const;

/**
 * Find out what the tables and lists of a document are about. A table or a nested list is about required data if it has some
 * that is known, or if none of them has. A flat list is about what most of its bullets are alike to, or about what its
 * heading says.
 *
 * @param titles the headings of the chapters, by verdict
 */
export function blockKinds(
	{ blocks, sections }: Upstream,
	statements: KnownStatement[],
	titles: Partial<Record<Verdict, string>>,
): BlockSubject[] {
	const flat = (statement: KnownStatement) => flatKinds.some((kind) => kind === statement.group);
	const required = new Set(
		statements.filter((statement) => !flat(statement)).flatMap(({ names }) => names.map(folded)),
	);
	const isKnown = ({ entries }: UpstreamBlock) =>
		entries.some(({ words, name }) => required.has(folded(words)) || required.has(folded(name)));
	const structured = blocks.filter(({ kind }) => kind !== 'flat list');
	const ours = structured.some(isKnown) ? structured.filter(isKnown) : structured;
	return blocks.map((block) => {
		if (block.kind !== 'flat list') return ours.includes(block) ? 'required' : 'other';
		const counts = flatKinds.map((kind) => ({
			kind,
			count: alikeTo(
				block.entries,
				statements.filter(({ group }) => group === kind),
			),
		}));
		const [most] = counts.toSorted((a, b) => b.count - a.count);
		if (most && most.count > 0) return most.kind;
		const title = sections.find(({ line }) => line === block.heading)?.title ?? '';
		return flatKinds.find((kind) => kind !== 'none' && isAlikeTitle(title, titles[kind])) ?? 'other';
	});
}

/** Count the entries that are surely some of the statements. */
function alikeTo(entries: UpstreamEntry[], statements: KnownStatement[]): number {
	const names = statements.map((statement) => statement.names);
	const likeness = likenessAmong(names);
	return entries.filter(({ words }) =>
		names.flat().some((name) => folded(name) === folded(words) || likeness(name, words) >= leastLikeness),
	).length;
}

function isAlikeTitle(title: string, known: string | undefined): boolean {
	return known !== undefined && likenessAmong([])(title, known) >= 0.5;
}
