import { factIds } from './policy-facts.ts';
import { type LabelledQuery, readQueries } from './queries.ts';
import { idsOf, type OwnIndexes, searchFrom } from './search-indexes.ts';
import { allIds, successors } from './statements.ts';

/** What an id that the queries ask for has become: a statement that they do not know is the same one under another id. */
function now(id: string): string {
	const successor = successors[id] ?? '';
	return allIds.includes(successor) && !factIds.has(successor) ? successor : id;
}

/** The ids of the statements that the policy had when the queries were written, as they are now. */
const asked = new Set([...factIds].map(now));

/**
 * Read the queries of a file for the policy as it is now. Those that ask for what is gone, which is the first that they
 * expect, are left out, which is told.
 */
export function ownQueries(name: string): LabelledQuery[] {
	const queries = readQueries(`tests/fixtures/queries/${name}.json`);
	const renamed = queries.map((query) => ({ ...query, expect: query.expect.map(now) }));
	const isGone = ({ expect: [id] }: LabelledQuery) => id !== undefined && !allIds.includes(id);
	const lost = renamed.filter(isGone);
	const ids = new Set(lost.map(({ expect: [id] }) => id));
	if (ids.size > 0) {
		console.log(`Left out of the queries of ${name}, ${lost.length}, as it is gone: ${[...ids].join(', ')}.`);
	}
	return renamed.filter((query) => !isGone(query));
}

/** Answer queries, all but the lenient ones. Statements that are newer than the queries do not count, which is told. */
export async function answersTo(queries: LabelledQuery[], indexes: OwnIndexes[]) {
	const newer = new Set<string>();
	const older = (hits: Parameters<typeof idsOf>[0]) =>
		idsOf(hits).filter((id) => {
			if (!asked.has(id)) newer.add(id);
			return asked.has(id);
		});
	const answers = [];
	for (const query of queries.filter(({ lenient }) => !lenient)) {
		const { hits, closest } = await searchFrom(indexes, query.lang, query.q);
		answers.push({ query, ids: older(hits), closest: older(closest) });
	}
	if (newer.size > 0) console.log(`Found and not counted, as it is newer than the queries: ${[...newer].join(', ')}.`);
	return answers;
}
