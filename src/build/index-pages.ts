import { readFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';

/** A file of the search, with its path in the folder of the search. */
export interface BuiltFile {
	path: string;
	content: Uint8Array;
}

/** Pagefind's own search boxes, which the site does not use. */
const unused = /^pagefind-(.*ui|highlight|worker)\./;

/**
 * Index the text of built pages with Pagefind, see https://pagefind.app/docs/node-api/. What is indexed is marked in the
 * pages: `data-pagefind-body` and its kin.
 *
 * @param root the folder of the built site
 * @throws an error with everything that Pagefind complains about
 */
export async function indexPages(root: string): Promise<BuiltFile[]> {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
	errors.push(...(await index.addDirectory({ path: root })).errors);
	const { files, errors: fileErrors } = await index.getFiles();
	errors.push(...fileErrors);
	await close();
	if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
	const used = files.filter(({ path }) => !unused.test(path));
	return [...used, await license()].map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
}

/** The notice that every copy of Pagefind must have. */
async function license(): Promise<BuiltFile> {
	return {
		path: 'LICENSE.txt',
		content: await readFile(new URL('../LICENSE/LICENSE', import.meta.resolve('pagefind'))),
	};
}
