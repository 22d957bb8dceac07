import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Content, checkContent } from '../check/check-content.ts';
import { formatMessage, formatProblems } from '../content-files/message.ts';
import { addStatements } from '../editing/add-statements.ts';
import { readAddition } from '../editing/read-addition.ts';
import { renameStatement } from '../editing/rename-statement.ts';
import { retireStatement } from '../editing/retire-statement.ts';
import { type EditFile, fileEdits } from '../importing/file-edits.ts';

/**
 * Add a statement to all files that have something of it, with marks for the words that are not given; give one another id;
 * or take one out.
 *
 *     npm run new -- item hardware-battery --category hardware-inventory --mam no --en "Battery level"
 *     npm run new -- category network network-vpn --mam "Yes (Managed apps only)"
 *     npm run new -- never never-films --after never-photos
 *     npm run rename -- hardware-imei hardware-imei-number
 *     npm run retire -- hardware-iccid hardware-imei
 */
const root = process.cwd();

try {
	const change = readChange(process.argv.slice(2));
	const content = await checkContent(root);
	if (content.messages.some(({ ruleId }) => ruleId !== 'todo')) {
		throw new Error('The content has problems. Fix what `npm run check:content` says first.');
	}
	const { files, edit } = fileEdits((path) => readFile(join(root, path), 'utf8'));
	await change(content, edit);
	for (const [path, text] of files) await writeFile(join(root, path), text);
	await report([...files.keys()]);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
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
	if (!id || excess.length > 0) throw new Error('Expected one id or two: npm run retire -- ID [SUCCESSOR]');
	return (content, edit) => retireStatement(content, id, other, edit);
}

/** Say what has changed, and what is left to a person. */
async function report(paths: string[]): Promise<void> {
	for (const path of paths) console.log(path);
	const { messages, warnings } = await checkContent(root);
	const left = [...formatProblems(messages), ...warnings.map((warning) => `Warning: ${formatMessage(warning)}`)];
	if (left.length > 0) console.log(['', 'Left to you, as `npm run check:content` says:', ...left].join('\n'));
}
