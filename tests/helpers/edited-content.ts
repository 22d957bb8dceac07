import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Content, checkContent } from '../../src/check/check-content.ts';
import { type EditFile, fileEdits } from '../../src/importing/file-edits.ts';

/** What an edit has done to a file: the lines that are gone, after `-`, and those that have come, after `+`. */
type Difference = string[];

/** Edit the content in a folder as a command does. */
export async function editIn(root: string, change: (content: Content, edit: EditFile) => Promise<void>) {
	const { files, edit } = fileEdits((path) => readFile(join(root, path), 'utf8'));
	await change(await checkContent(root), edit);
	const differences: Record<string, Difference> = {};
	for (const [path, text] of files) {
		differences[path] = differenceOf(await readFile(join(root, path), 'utf8'), text);
		await writeFile(join(root, path), text);
	}
	return { differences, now: await checkContent(root) };
}

function differenceOf(before: string, after: string): Difference {
	const come = after.split('\n');
	const gone = before.split('\n').filter((line) => {
		const index = come.indexOf(line);
		if (index >= 0) come.splice(index, 1);
		return index < 0;
	});
	return [...gone.map((line) => `-${line}`), ...come.map((line) => `+${line}`)];
}
