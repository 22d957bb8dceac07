import { ownEnvironment } from '../build/environment.ts';

/**
 * Run Astro in an environment of this project's own.
 *
 *     npm run dev
 *     npm run build
 */
ownEnvironment(process.env);
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
