import { execFileSync } from 'node:child_process';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../helpers/find-chromium.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The address of the built site, without a slash at its end. */
		origin: string;
		/** The path of the browser. */
		chromium: string;
	}
}

/** Build the site once, serve it, and find a browser, for all tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	execFileSync('npm', ['run', 'build'], {
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32',
	});
	const server = await preview({ logLevel: 'error', server: { port: 0 } });
	provide('origin', `http://localhost:${server.port}`);
	provide('chromium', findChromium());
	return () => server.stop();
}
