import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import { openMark } from '../content-files/open-marks.ts';
import { isoDate } from '../content-files/yaml-values.ts';
import { defaultLocale } from '../i18n/index.ts';
import { type Import, importDocument, orderOf } from '../importing/import-document.ts';
import { renderRevision } from '../importing/render-revision.ts';
import { renderingReport } from '../importing/rendering-report.ts';
import { reportOf } from '../importing/report.ts';
import { newRevisionPath, revisionYaml } from '../importing/write-revision.ts';

/**
 * Compare a document as Microsoft publishes it with the policy, answer the questions that this leaves, record the document
 * as a revision, and move the pages to it.
 *
 *     npm run import -- data-collection.md
 *     npm run import -- data-collection.md --same device-intune-id=80 --same new=81 --write
 *     npm run import -- data-collection.md --render
 */
const usage = 'npm run import -- FILE [--date YYYY-MM-DD] [--language en] [--same ID=LINE]... [--write] [--render]';
const root = process.cwd();

try {
	const { values, positionals } = parseArgs({
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
	const source = await readFile(path, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
		throw new Error(`Unexpected \`${path}\`, expected a file that can be read (${code}).`);
	});
	const imported = importDocument(await checkContent(root), path, source, values);
	for (const line of reportOf(imported)) console.log(line);
	if (values.write) await write(imported);
	if (values.render) await render(imported);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function write(imported: Import): Promise<void> {
	const path = newRevisionPath(imported);
	await writeFile(path, revisionYaml(imported), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
		throw error.code === 'EEXIST' ? new Error(`Unexpected \`${path}\`, expected no such file yet.`) : error;
	});
	console.log(`\n${path} is written. Fill in what is \`${openMark}\`, then \`npm run check:content\`.`);
}

async function render(imported: Import): Promise<void> {
	const content = await checkContent(root);
	if (content.messages.some(({ ruleId }) => ruleId !== 'todo')) {
		throw new Error('The content has problems. Fix what `npm run check:content` says first.');
	}
	const rendering = await renderRevision(content, imported.upstream.date, orderOf(imported), (path) =>
		readFile(path, 'utf8'),
	);
	for (const [path, text] of rendering.files) await writeFile(path, text);
	for (const line of renderingReport(rendering, await checkContent(root))) console.log(line);
}
