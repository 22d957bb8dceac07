import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Copy what a build needs of the project into a folder, with a link to its packages. */
export async function copyProjectTo(root: string): Promise<void> {
	for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
		await cp(join(project, name), join(root, name), { recursive: true });
	}
	await symlink(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
}
