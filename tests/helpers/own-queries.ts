import { policyFacts } from './policy-facts.ts';
import { type LabelledQuery, readQueries } from './queries.ts';
import { idsOf, type OwnIndexes, searchFrom } from './search-indexes.ts';
import { allIds } from './statements.ts';

const { categories, items, never, sources4, optional } = policyFacts;
/** The ids of the statements that the policy had when the queries were written. */
const asked = new Set([...categories, ...items, ...never, ...sources4, ...optional.facts].map(({ key }) => key)).add(
	'not-sold',
);

/** Read the queries of a file for the policy as it is now. Those that ask for what is gone are left out, which is told. */
export function ownQueries(name: string): LabelledQuery[] {
	const queries = readQueries(`tests/fixtures/queries/${name}.json`);
	const isGone = (id: string) => !allIds.includes(id);
	const lost = queries.filter(({ expect }) => expect.length > 0 && expect.every(isGone));
	const ids = new Set(lost.flatMap(({ expect }) => expect));
	if (ids.size > 0) console.log(`Left out of the queries of ${name}, as it is gone: ${[...ids].join(', ')}.`);
	return queries.filter((query) => !lost.includes(query));
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
