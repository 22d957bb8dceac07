import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import inlineTokens from './inline-tokens.ts';
import { browserTargets } from './supported-browsers.ts';

/**
 * Bundle code that a page loads on demand. If Astro found a dynamic import in a page's script, it would move the script
 * into a separate file, but a page should need only one request.
 *
 * @param root the project's folder
 * @param entry the path of the code, relative to `root`
 * @param plugins what the code needs besides Vite's own, such as a virtual module
 */
export async function bundleScript(root: string, entry: string, plugins: Plugin[] = []): Promise<string> {
	const result = await build({
		configFile: false,
		plugins,
		css: { postcss: { plugins: [inlineTokens()] } },
		root,
		logLevel: 'warn',
		// Build as for a server: there, Vite adds no preloading code around dynamic imports.
		build: {
			ssr: join(root, entry),
			write: false,
			minify: true,
			cssMinify: true,
			...browserTargets,
		},
	});
	const chunk = 'output' in result ? result.output[0] : undefined;
	if (!chunk) throw new Error(`Vite made no bundle of ${entry}.`);
	return chunk.code;
}

/** Return a short hash of some files, for the names of files that caches may keep forever. */
export function hashOf(files: { path: string; content: Uint8Array }[]): string {
	const hash = createHash('sha256');
	for (const { path, content } of files) hash.update(`${path}\0${content.length}\0`).update(content);
	return hash.digest('hex').slice(0, 10);
}
