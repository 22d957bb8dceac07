import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const earlierPage = 'An earlier build';

/** The site that `writeEarlierSite` writes. */
export const earlierSite = { 'en/index.html': hashOf(earlierPage) };

/** Put a site into the `dist/` of a folder that no build makes. */
export async function writeEarlierSite(root: string): Promise<void> {
	const [[path]] = Object.entries(earlierSite) as [[string, string]];
	const file = join(root, 'dist', path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, earlierPage);
}

/** Give the files of the built site in a folder with their hashes, or undefined if there is none. */
export function siteIn(root: string): Record<string, string> | undefined {
	const dist = join(root, 'dist');
	if (!existsSync(dist)) return;
	const files = globSync('**/*', { cwd: dist }).filter((path) => statSync(join(dist, path)).isFile());
	return Object.fromEntries(
		files.sort().map((path) => [path, hashOf(inOneOrder(path, readFileSync(join(dist, path))))]),
	);
}

/** Pagefind lists the languages of its index in another order in each build. */
function inOneOrder(path: string, content: Buffer): string | Buffer {
	if (!path.endsWith('pagefind-entry.json')) return content;
	const { languages, ...others } = JSON.parse(content.toString());
	return JSON.stringify({ ...others, languages: Object.entries(languages).sort() });
}

function hashOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}
