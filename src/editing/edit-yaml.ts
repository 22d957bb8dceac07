import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { withSameLineEnds } from '../importing/file-edits.ts';

/**
 * Edit a YAML content file and keep its comments and the ends of its lines; create it if it is missing.
 *
 * @param root the project's folder, which holds `content/`
 * @throws when the file is not well-formed
 */
export async function editYaml(root: string, path: string, change: (document: Document) => void): Promise<void> {
	const file = join(root, path);
	const source = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return '{}\n';
		throw error;
	});
	const changed = withSameLineEnds(source, (text) => {
		const document: Document = parseDocument(text);
		if (document.errors.length > 0) {
			throw new Error(`${path} is not well-formed. Fix what \`npm run check\` says first.`);
		}
		change(document);
		return document.toString({ lineWidth: 0, collectionStyle: 'block' });
	});
	await writeFile(file, changed);
}
