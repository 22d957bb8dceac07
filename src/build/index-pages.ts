import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/**
 * The statements on the policy page, which have pages of their own. As part of that page, whose text is loaded as a whole for a
 * passage of it, they would make it ever larger.
 */
const statements = ['.required-data', '.statements'];

/** Pagefind's own search boxes, which the site does not use. */
const unused = /^pagefind-(.*ui|highlight|worker)\./;

/**
 * Index the text of built pages with Pagefind, see https://pagefind.app/docs/node-api/. What is indexed is marked in the
 * pages: `data-pagefind-body` and its kin.
 *
 * @param root the folder of the built site
 * @param target the folder for the index
 * @throws an error with everything that Pagefind complains about
 */
export async function indexPages(root: string, target: string): Promise<void> {
	const { index, errors } = await createIndex({ excludeSelectors: statements });
	if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
	errors.push(...(await index.addDirectory({ path: root })).errors);
	// Where Pagefind writes its files itself, it says that it has before it has: on a busy machine some are cut off.
	const { files, errors: notMade } = await index.getFiles();
	errors.push(...notMade);
	await close();
	if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
	for (const { path, content } of files) {
		if (unused.test(path)) continue;
		await mkdir(dirname(join(target, path)), { recursive: true });
		await writeFile(join(target, path), content);
	}
	// The notice that every copy of Pagefind must have.
	const license = new URL('../LICENSE/LICENSE', import.meta.resolve('pagefind'));
	await copyFile(fileURLToPath(license), join(target, 'LICENSE.txt'));
}
