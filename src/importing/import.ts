import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import { openMark } from '../content-files/open-marks.ts';
import { isoDate } from '../content-files/yaml-values.ts';
import { defaultLocale } from '../i18n/index.ts';
import { isLanguageCode } from '../i18n/language-code.ts';
import { type Import, importDocument, orderOf } from './import-document.ts';
import { renderRevision } from './render-revision.ts';
import { renderingReport } from './rendering-report.ts';
import { reportOf } from './report.ts';
import { newRevisionPath, revisionYaml } from './write-revision.ts';

const usage = 'npm run import -- FILE [--date YYYY-MM-DD] [--language en] [--same ID=LINE]... [--write] [--render]';

/** Takes a line that tells what has been found or done. */
type Say = (line: string) => void;

/**
 * Compare a document with the policy, and record it and move the pages to it if arguments ask for that.
 *
 * @param root the project's folder, which holds `content/`
 * @throws when the arguments or the content do not allow it, after what could be said
 */
export async function importWith(root: string, args: string[], say: Say): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			date: { type: 'string' },
			language: { type: 'string', default: defaultLocale },
			same: { type: 'string', multiple: true },
			write: { type: 'boolean', default: false },
			render: { type: 'boolean', default: false },
		},
	});
	const [path, ...excess] = positionals;
	if (path === undefined || excess.length > 0) throw new Error(`Expected one file: ${usage}`);
	if (values.date !== undefined && !isoDate.safeParse(values.date).success) {
		throw new Error(`Unexpected date \`${values.date}\`, expected one that exists, \`YYYY-MM-DD\`.`);
	}
	if (!isLanguageCode(values.language)) {
		throw new Error(`Unexpected language \`${values.language}\`, expected the code of one, such as \`en\`.`);
	}
	const source = await readFile(resolve(root, path), 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
		throw new Error(`Unexpected \`${path}\`, expected a file that can be read (${code}).`);
	});
	const imported = importDocument(await checkContent(root), path, source, values);
	for (const line of reportOf(imported)) say(line);
	if (values.write) await write(root, imported, say);
	if (values.render) await render(root, imported, say);
}

async function write(root: string, imported: Import, say: Say): Promise<void> {
	const path = newRevisionPath(imported);
	await writeFile(join(root, path), revisionYaml(imported), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
		throw error.code === 'EEXIST' ? new Error(`Unexpected \`${path}\`, expected no such file yet.`) : error;
	});
	say(`\n${path} is written. Fill in what is \`${openMark}\`, then \`npm run check:content\`.`);
}

async function render(root: string, imported: Import, say: Say): Promise<void> {
	const content = await checkContent(root);
	if (content.messages.some(({ ruleId }) => ruleId !== 'todo')) {
		throw new Error('The content has problems. Fix what `npm run check:content` says first.');
	}
	const rendering = await renderRevision(content, imported.upstream.date, orderOf(imported), (path) =>
		readFile(join(root, path), 'utf8'),
	);
	for (const [path, text] of rendering.files) await writeFile(join(root, path), text);
	for (const line of renderingReport(rendering, await checkContent(root))) say(line);
}
