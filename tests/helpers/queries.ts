import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/i18n/index.ts';

/** A query with the ids of the statements that answer it; none when nothing may be found. */
export interface LabelledQuery {
	lang: Locale;
	q: string;
	expect: string[];
	kind: string;
	/** Whether it is shown but not counted. */
	lenient?: boolean;
}

/** What came of a query: the ids of the results, and the time from the key to them in ms. */
export interface Answer {
	query: LabelledQuery;
	ids: string[];
	time: number;
}

/** How many of some queries were answered. */
export interface Score {
	queries: number;
	first: number;
	withinThree: number;
}

/** Read a file of labelled queries. */
export function readQueries(path: string): LabelledQuery[] {
	return JSON.parse(readFileSync(path, 'utf8'));
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
