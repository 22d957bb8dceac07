import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePort, serve } from '../helpers/astro.ts';
import { smallSite } from '../helpers/content-folder.ts';
import { copyForTest } from '../helpers/copy-project.ts';

test('npm start builds the site and serves it as hosts do, at an address that it prints and PORT changes', async () => {
	const root = await copyForTest(new URL('content/', smallSite));
	const port = await freePort();
	const { origin } = await serve(root, ['src/cli/start.ts'], { PORT: port, BASE_PATH: '/docs/' });
	expect(origin).toBe(`http://localhost:${port}`);
	const answer = async (path: string) => {
		const { status, headers } = await fetch(`${origin}${path}`, { redirect: 'manual' });
		return [status, headers.get('location'), headers.get('content-type')];
	};
	const page = [200, null, expect.stringContaining('text/html')];
	expect(await answer('/docs/')).toEqual(page);
	expect(await answer('/docs/en/')).toEqual(page);
	expect(await answer('/docs/en/data-collection/?q=1')).toEqual(page);
	expect(await answer('/docs/en')).toEqual([301, '/docs/en/', null]);
	expect(await answer('/docs/sv/data-collection?q=1')).toEqual([301, '/docs/sv/data-collection/?q=1', null]);
	expect(await answer('/docs/en/policy.json')).toEqual([200, null, 'application/json']);
	expect(await answer('/docs/404.html')).toEqual(page);
	for (const path of [
		'/docs/none',
		'/docs/none/',
		'/docs/en/none.json',
		'/docs/none.html',
		'/docs/%2e%2e%2fsrc',
		'/docs/%',
	]) {
		expect(await answer(path), path).toEqual([404, null, expect.stringContaining('text/html')]);
	}
	const unknown = await fetch(`${origin}/docs/none`);
	expect(await unknown.text()).toBe(readFileSync(join(root, 'dist/404.html'), 'utf8'));
	expect(unknown.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a taken port is told in one line before anything is built', async () => {
	const other = createServer().listen(0, 'localhost');
	onTestFinished(() => void other.close());
	await once(other, 'listening');
	const { port } = other.address() as AddressInfo;
	await expect(serve('.', ['src/cli/start.ts'], { PORT: String(port) })).rejects.toThrow(
		/^Unexpected PORT `\d+`, expected one that is free \(listen EADDRINUSE: address already in use \S+\)\.\n$/,
	);
});
