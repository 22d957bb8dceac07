import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { withTestedLanguages } from './tested-languages.ts';

const i18n = 'src/i18n/index.ts';
const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Copy what a build needs of the project into a temporary folder, with a link to its packages.
 *
 * @param content the folder of the content to take, which is in the languages of the tests; without one, the project's
 * @param name how the name of the folder begins
 * @returns the folder; it stays until somebody removes it
 */
export async function copyProject(content?: URL, name = 'site-'): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), name));
	for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
		await cp(join(project, name), join(root, name), { recursive: true });
	}
	await cp(content ?? join(project, 'content'), join(root, 'content'), { recursive: true });
	if (content) await writeFile(join(root, i18n), withTestedLanguages(await readFile(join(root, i18n), 'utf8')));
	await symlink(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
	return root;
}

/** Copy the project for one test, with which the copy goes. */
export async function copyForTest(content?: URL, name?: string): Promise<string> {
	const root = await copyProject(content, name);
	onTestFinished(() => rm(root, { recursive: true }));
	return root;
}
