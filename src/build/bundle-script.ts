import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Bundle code that a page loads only when its reader turns to it. Astro would put a page's script in a file of its own as
 * soon as it loads something later, and a page is to be read in one request.
 *
 * @param root the project's folder
 * @param entry the path of the code from there
 */
export async function bundleScript(root: string, entry: string): Promise<string> {
	const result = await build({
		configFile: false,
		root,
		logLevel: 'warn',
		// As for a server, where Vite puts no code for preloading around what is imported later.
		build: { ssr: join(root, entry), write: false, minify: true, cssMinify: true, target: 'baseline-widely-available' },
	});
	const chunk = 'output' in result ? result.output[0] : undefined;
	if (!chunk) throw new Error(`Vite made no bundle of ${entry}.`);
	return chunk.code;
}

/** Give a short hash of some contents, for names of files that caches may keep for ever. */
export function hashOf(files: { path: string; content: Uint8Array }[]): string {
	const hash = createHash('sha256');
	for (const { path, content } of files) hash.update(`${path}\0${content.length}\0`).update(content);
	return hash.digest('hex').slice(0, 10);
}
