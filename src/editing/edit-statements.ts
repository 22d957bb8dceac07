import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from 'yaml';
import { type Content, checkContent } from '../check/check-content.ts';
import { formatMessage, formatProblems } from '../content-files/message.ts';
import { type EditFile, fileEdits } from '../importing/file-edits.ts';
import { addStatements } from './add-statements.ts';
import { editYaml } from './edit-yaml.ts';
import { readAddition } from './read-addition.ts';
import { recordRenamed } from './record-originals.ts';
import { renameStatement } from './rename-statement.ts';
import { retireStatement } from './retire-statement.ts';

/**
 * Add a statement to all files that have something of it, give one another id, or take one out, as arguments say it.
 *
 * @param root the project's folder, which holds `content/`
 * @returns the lines that tell what has changed, and what is left to a person
 * @throws when the arguments or the content do not allow it, before anything has changed
 */
export async function editStatements(root: string, args: string[]): Promise<string[]> {
	const change = readChange(args);
	const content = await checkContent(root);
	if (content.messages.some(({ ruleId }) => ruleId !== 'todo')) {
		throw new Error('The content has problems. Fix what `npm run check:content` says first.');
	}
	const { files, edit } = fileEdits((path) => readFile(join(root, path), 'utf8'));
	await change(content, edit);
	for (const [path, text] of files) await writeFile(join(root, path), text);
	const [command, id = '', name = ''] = args;
	if (command === 'rename') {
		const records = {
			content: await checkContent(root),
			edit: (path: string, own: (document: Document) => void) => editYaml(root, path, own),
			say: () => {},
		};
		await recordRenamed(records, content, id, name);
	}
	return [...files.keys(), ...(await leftIn(root))];
}

/** Read from the arguments what is to be done. */
function readChange([command, ...args]: string[]): (content: Content, edit: EditFile) => Promise<void> {
	const [id, other, ...excess] = args;
	if (command === 'new') {
		const addition = readAddition(args);
		return (content, edit) => addStatements(content, addition, edit);
	}
	if (command === 'rename') {
		if (!id || !other || excess.length > 0) throw new Error('Expected two ids: npm run rename -- ID NEW-ID');
		return (content, edit) => renameStatement(content, id, other, edit);
	}
	if (command !== 'retire') {
		throw new Error(`Unexpected command \`${command ?? ''}\`, expected \`new\`, \`rename\` or \`retire\`.`);
	}
	if (!id || excess.length > 0) throw new Error('Expected one id or two: npm run retire -- ID [SUCCESSOR]');
	return (content, edit) => retireStatement(content, id, other, edit);
}

/** Say what is left to a person. */
async function leftIn(root: string): Promise<string[]> {
	const { messages, warnings } = await checkContent(root);
	const left = [...formatProblems(messages), ...warnings.map((warning) => `Warning: ${formatMessage(warning)}`)];
	return left.length > 0 ? ['', 'Left to you, as `npm run check:content` says:', ...left] : [];
}
