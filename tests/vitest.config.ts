import { randomInt } from 'node:crypto';
import { defineConfig } from 'vitest/config';
import { hasLanguages, withTestedLanguages } from './helpers/tested-languages.ts';
import './setup/local-only.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** What the random tests start from. */
		seed: number;
		/** How many times the usual number of runs a random test makes. */
		runsFactor: number;
	}
}

// What the build runs: under Vite's condition `development`, micromark brings assertions of its own.
process.env['NODE_ENV'] = 'production';

/** A test waits for a state, however busy the machine is; this only ends one that hangs. */
const hangsAfter = 600_000;

// `--mode explore` runs the random tests alone, longer and from another seed each time.
export default defineConfig(({ mode }) => {
	const explores = mode === 'explore';
	const seed = process.env['SEED'] ?? (explores ? randomInt(2 ** 31) : 1);
	// Vitest reads this file once for each project, and all are to have the same seed.
	process.env['SEED'] = String(seed);
	const tests = explores ? '*.random.test.ts' : '*.test.ts';
	const needsSite = ['build', 'content', 'site'].map((folder) => `tests/${folder}/**/${tests}`);

	return {
		test: {
			maxWorkers: '100%',
			slowTestThreshold: hangsAfter,
			// The trees of a page are thrown away soon after they are made: with room for the young, none is collected twice.
			execArgv: ['--max-semi-space-size=64', `--import=${new URL('setup/local-only.ts', import.meta.url)}`],
			projects: [
				{
					extends: true,
					plugins: [
						{
							name: 'tested-languages',
							enforce: 'pre',
							transform: (code, id) => (hasLanguages(id) ? withTestedLanguages(code) : undefined),
						},
					],
					test: {
						name: 'unit',
						env: { NODE_OPTIONS: `--import=${new URL('setup/tested-languages.ts', import.meta.url)}` },
						include: [`tests/**/${tests}`],
						exclude: needsSite,
						isolate: false,
						globalSetup: 'tests/setup/seed.ts',
					},
				},
				{
					extends: true,
					test: { name: 'site', include: needsSite, isolate: false, globalSetup: 'tests/setup/site.ts' },
				},
			],
			expect: { poll: { timeout: hangsAfter / 5 } },
			testTimeout: hangsAfter,
			hookTimeout: hangsAfter,
			provide: { seed: Number(seed), runsFactor: explores ? 10 : 1 },
		},
	};
});
