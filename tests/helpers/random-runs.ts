import type { Parameters } from 'fast-check';
import { inject } from 'vitest';

/**
 * Give the settings of a random test: the seed, which is the same each time, and how often it runs.
 *
 * `npm run test:explore` gives another seed and ten times the runs; `SEED=7 npm run test:explore` tries a seed again.
 */
export function runs<Values>(numRuns: number): Parameters<Values> {
	return { seed: inject('seed'), numRuns: numRuns * inject('runsFactor') };
}
