import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serveSite } from '../build/serve-site.ts';
import { readSiteAddress } from '../site/site-address.ts';

/**
 * Build the site and serve it.
 *
 *     npm start
 *     PORT=8080 npm start
 */
try {
	const { base, port } = readSiteAddress(process.env);
	await expectFree(port);
	const build = [fileURLToPath(new URL('astro.ts', import.meta.url)), 'build'];
	const { status } = spawnSync(process.execPath, build, { stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
	const { resolvedUrls } = await serveSite(process.cwd(), base, port);
	console.log(`The site is at ${resolvedUrls?.local[0]}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** @throws if nothing can be served on a port, so that nobody waits for a build in vain */
async function expectFree(port: number): Promise<void> {
	const server = createServer().listen(port, 'localhost');
	try {
		await once(server, 'listening');
	} catch (error) {
		throw new Error(`Unexpected PORT \`${port}\`, expected one that is free (${(error as Error).message}).`);
	}
	server.close();
	await once(server, 'close');
}
