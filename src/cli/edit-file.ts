import { readFile, writeFile } from 'node:fs/promises';
import { type Document, parseDocument } from 'yaml';

/** Edit a YAML content file and keep its comments; create it if it is missing. */
export async function edit(path: string, change: (document: Document) => void): Promise<void> {
	const source = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return '{}\n';
		throw error;
	});
	const document: Document = parseDocument(source);
	if (document.errors.length > 0) fail(`${path} is not well-formed. Fix what \`npm run check\` says first.`);
	change(document);
	await writeFile(path, document.toString({ lineWidth: 0, collectionStyle: 'block' }));
}

/** End the command, and say why. */
export function fail(reason: string): never {
	console.error(reason);
	process.exit(1);
}
