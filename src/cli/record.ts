import { record } from '../editing/record.ts';

/**
 * Record what the content check cannot know by itself: new ids and verdicts, verdicts that have changed on purpose, and that
 * translations say what their originals say now.
 *
 *     npm run record
 *     npm run record -- verdict hardware-imei never-photos
 *     npm run record -- sv data-collection#hardware-imei about
 */
try {
	for (const line of await record(process.cwd(), process.argv.slice(2))) console.log(line);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
