import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/build/serve-site.ts';
import { build } from '../helpers/astro.ts';
import { findChromium } from '../helpers/find-chromium.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The address of the built site, without a slash at its end. */
		origin: string;
		/** What the build of the site printed. */
		buildOutput: string;
		/** The path of the browser. */
		chromium: string;
	}
}

/**
 * Find a browser, build the site once and serve it, for all tests that look at its pages.
 *
 * @throws when the build fails, with what it printed
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	// The site of the tests has no address of its own, whatever the environment says.
	for (const name of ['SITE_URL', 'BASE_PATH', 'ISSUES_URL', 'PORT']) delete process.env[name];
	provide('chromium', findChromium());
	const start = performance.now();
	const { succeeded, output } = await build('.');
	if (!succeeded) throw new Error(`The site could not be built:\n${output}`);
	console.log(`The site is built, in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
	const server = await serveSite('.', '/', 0);
	provide('origin', server.resolvedUrls?.local[0]?.slice(0, -1) ?? '');
	provide('buildOutput', output);
	return () => server.close();
}
