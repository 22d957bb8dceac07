import { fileURLToPath } from 'node:url';
import { ownEnvironment } from '../build/environment.ts';

/**
 * Run Astro in an environment of this project's own, and only where it can build.
 *
 *     npm run dev
 *     npm run build
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
// Vite takes what follows the first two for a query, and Astro writes the path into its code as it is.
const [unfit] = /[#?"\r\n]/.exec(root) ?? [];
if (unfit) {
	console.error(
		`Unexpected ${JSON.stringify(unfit)} in the path of the project, ${JSON.stringify(root)}, expected a folder without \`#\`, \`?\`, \`"\` and line breaks, where Vite and Astro can build.`,
	);
	process.exit(1);
}
ownEnvironment(process.env);
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
