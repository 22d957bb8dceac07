import { importWith } from '../importing/import.ts';

/**
 * Compare a document as Microsoft publishes it with the policy, answer the questions that this leaves, record the document
 * as a revision, and move the pages to it.
 *
 *     npm run import -- data-collection.md
 *     npm run import -- data-collection.md --same device-intune-id=80 --same new=81 --write
 *     npm run import -- data-collection.md --render
 */
try {
	await importWith(process.cwd(), process.argv.slice(2), console.log);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
