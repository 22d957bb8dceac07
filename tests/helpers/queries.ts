import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';

/** A query with the ids of the statements that answer it; none when nothing may be found. */
export interface LabelledQuery {
	lang: Locale;
	q: string;
	expect: string[];
	kind: string;
	/** Whether it is shown but not counted. */
	lenient?: boolean;
}

/** What came of a query: the ids of the results, or else of what is closest, and the time from the key to them in ms. */
export interface Answer {
	query: LabelledQuery;
	ids: string[];
	closest: string[];
	time: number;
}

/** How many of some queries were answered. */
export interface Score {
	queries: number;
	first: number;
	withinThree: number;
}

const queryFile = z.array(
	z.object({
		lang: z.enum(localeCodes),
		q: z.string(),
		expect: z.array(z.string()),
		kind: z.string(),
		lenient: z.boolean().default(false),
	}),
);

/**
 * Read a file of labelled queries.
 *
 * @throws when it is not there or has another form, with the place in it and what is expected
 */
export function readQueries(path: string): LabelledQuery[] {
	const { data, error } = queryFile.safeParse(readJson(path));
	if (error) throw new Error(`Unexpected form of \`${path}\`:\n${z.prettifyError(error)}`);
	return data;
}

function readJson(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		throw new Error(`Unexpected \`${path}\`, expected a JSON file of queries: ${(error as Error).message}`);
	}
}

/** Tell whether the first results, so many of them, answer the query. */
export function isAnswered({ query, ids }: Pick<Answer, 'query' | 'ids'>, within: number): boolean {
	if (query.expect.length === 0) return ids.length === 0;
	return ids.slice(0, within).some((id) => query.expect.includes(id));
}

/** Count the answers, all but the lenient ones. */
export function score(answers: Pick<Answer, 'query' | 'ids'>[]): Score {
	const counted = answers.filter(({ query }) => !query.lenient);
	return {
		queries: counted.length,
		first: counted.filter((answer) => isAnswered(answer, 1)).length,
		withinThree: counted.filter((answer) => isAnswered(answer, 3)).length,
	};
}

/** Give the value below which a share of the numbers lies, such as 0.95. */
export function percentile(numbers: number[], share: number): number {
	return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1] ?? 0;
}

/** Tell whether what answers a query, or is closest, is among the first three that are shown. */
export function isNear({ query, ids, closest }: Pick<Answer, 'query' | 'ids' | 'closest'>): boolean {
	return [...ids, ...closest].slice(0, 3).some((id) => query.expect.includes(id));
}

/** Tell whether a query is answered first by a statement with another verdict than any that it asks for. */
export function isMisleading(
	{ query, ids }: Pick<Answer, 'query' | 'ids'>,
	verdicts: ReadonlyMap<string, string>,
): boolean {
	const [first] = ids;
	const expected = new Set(query.expect.map((id) => verdicts.get(id)));
	const verdict = verdicts.get(first ?? '');
	return verdict !== undefined && query.expect.length > 0 && !expected.has(verdict);
}

/** Say how many words a query has, in three groups. */
export function lengthOf({ q }: LabelledQuery): string {
	const words = q.trim().split(/\s+/).length;
	return words <= 2 ? '1 to 2 words' : words <= 5 ? '3 to 5 words' : '6 and more';
}
