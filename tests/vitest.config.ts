import { defineConfig } from 'vitest/config';

// What the build runs: under Vite's condition `development`, micromark brings assertions of its own.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		globalSetup: 'tests/global-setup.ts',
		// A page in a browser, on a machine that runs other tests beside it.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
