import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import { isoDate } from '../content-files/yaml-values.ts';
import { defaultLocale } from '../i18n/index.ts';
import { type Import, importDocument } from '../importing/import-document.ts';
import { reportOf } from '../importing/report.ts';
import { newRevisionPath, revisionYaml } from '../importing/write-revision.ts';
import { openMark } from '../provenance/revision-file.ts';

/**
 * Compare a document as Microsoft publishes it with the policy, answer the questions that it leaves, and record it as a
 * revision.
 *
 *     npm run import -- data-collection.md
 *     npm run import -- data-collection.md --same device-intune-id=80 --same new=81 --write
 */
const usage = 'Usage: npm run import -- FILE [--date YYYY-MM-DD] [--language en] [--same ID=LINE]... [--write]';

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			date: { type: 'string' },
			language: { type: 'string', default: defaultLocale },
			same: { type: 'string', multiple: true },
			write: { type: 'boolean', default: false },
		},
	});
	const [path, ...excess] = positionals;
	if (path === undefined || excess.length > 0) throw new Error(`Expected one file. ${usage}`);
	if (values.date !== undefined && !isoDate.safeParse(values.date).success) {
		throw new Error(`Unexpected date \`${values.date}\`, expected one that exists, \`YYYY-MM-DD\`.`);
	}
	const source = await readFile(path, 'utf8');
	const imported = importDocument(await checkContent(process.cwd()), path, source, values);
	for (const line of reportOf(imported)) console.log(line);
	if (values.write) await write(imported);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function write(imported: Import): Promise<void> {
	const path = newRevisionPath(imported);
	await writeFile(path, revisionYaml(imported), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
		throw error.code === 'EEXIST' ? new Error(`Unexpected \`${path}\`, expected no such file yet.`) : error;
	});
	console.log(`${path}: written; fill in what is \`${openMark}\`, then \`npm run check\``);
}
