import { editStatements } from '../editing/edit-statements.ts';

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
try {
	for (const line of await editStatements(process.cwd(), process.argv.slice(2))) console.log(line);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
