import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A small site with a policy of one statement of each kind. */
export const smallSite = new URL('../fixtures/small-site/', import.meta.url);
/** A small site of which everything is recorded that can be: ids, sources, a later revision, originals of translations. */
export const recordedSite = new URL('../fixtures/recorded-site/', import.meta.url);

/**
 * Find where a text stands in the content of the recorded site, as messages give a place: `content/sv/about.mdx:8:2`.
 *
 * @param path below `content/`
 * @throws when the text is not there exactly once
 */
export function placeOf(path: string, text: string): string {
	const [before = '', ...after] = readFileSync(new URL(`content/${path}`, recordedSite), 'utf8').split(text);
	if (after.length !== 1) throw new Error(`Expected \`${text}\` once in \`${path}\`.`);
	const lines = before.split('\n');
	return `content/${path}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** What a test does to a file: replace a text in it, give it other content, or remove it. */
export type Edit = { find: string; replace: string } | { content: string | Uint8Array } | 'remove';

/** Copy the small site into a temporary folder, and edit it there as `contentWith` does. */
export async function smallSiteWith(edits: Record<string, Edit> = {}): Promise<string> {
	return contentWith(edits, smallSite);
}

/** Copy the recorded site into a temporary folder, and edit it there as `contentWith` does. */
export async function recordedSiteWith(edits: Record<string, Edit> = {}): Promise<string> {
	return contentWith(edits, recordedSite);
}

/**
 * Copy the content of a site into a temporary folder, edit it there, and remove it when the test is over.
 *
 * @param edits by path below `content/`, such as `sv/index.mdx`
 * @param site the folder that holds the `content/` to copy
 * @returns the folder that holds `content/`
 * @throws when a text to replace is not there exactly once
 */
export async function contentWith(edits: Record<string, Edit>, site: URL): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), 'content-'));
	onTestFinished(() => rm(root, { recursive: true }));
	await cp(new URL('content/', site), join(root, 'content'), { recursive: true });
	for (const [path, edit] of Object.entries(edits)) {
		const file = join(root, 'content', path);
		if (edit === 'remove') {
			await rm(file);
		} else if ('content' in edit) {
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, edit.content);
		} else {
			const parts = (await readFile(file, 'utf8')).split(edit.find);
			if (parts.length !== 2) throw new Error(`Expected \`${edit.find}\` once in \`${path}\`.`);
			await writeFile(file, parts.join(edit.replace));
		}
	}
	return root;
}
