import { readdirSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, endBuild } from '../helpers/astro.ts';
import { smallSite } from '../helpers/content-folder.ts';
import { copyForTest } from '../helpers/copy-project.ts';
import { earlierSite, siteIn, writeEarlierSite } from '../helpers/site-in.ts';

/** More than any system gives to a process. */
const noProcess = String(2 ** 30);

/** Moments of a build, by what it prints then, before the new site is there. */
const moments: [text: string, signal: NodeJS.Signals][] = [
	['Building static entrypoints', 'SIGINT'],
	['generating static routes', 'SIGTERM'],
	['  ├─ /index.html', 'SIGKILL'],
];

test('builds that are ended or run twice at once leave the site of the build before or the new one, and no litter', async () => {
	const root = await copyForTest(new URL('content/', smallSite));
	await writeEarlierSite(root);
	// A build was ended when it was about to replace the site: the next one puts it back.
	await mkdir(join(root, '.build', noProcess), { recursive: true });
	await rename(join(root, 'dist'), join(root, '.build', noProcess, 'old'));
	expect(siteIn(root)).toBeUndefined();
	for (const [text, signal] of moments) {
		await endBuild(root, text, signal);
		expect(siteIn(root), text).toEqual(earlierSite);
		expect(readdirSync(join(root, '.build')), text).toHaveLength(1);
	}

	// The folder of a build that runs: it has the number of this process.
	const running = String(process.pid);
	await mkdir(join(root, '.build', running));
	const results = await Promise.all([build(root), build(root)]);
	expect(results.map(({ succeeded, output }) => (succeeded ? '' : output))).toEqual(['', '']);
	expect(readdirSync(join(root, '.build'))).toEqual([running]);
	const site = siteIn(root);
	expect(Object.keys(site ?? {})).toEqual(expect.arrayContaining(['404.html', 'sv/index.html', 'sv/policy.json']));

	await writeEarlierSite(root);
	expect(siteIn(root)).not.toEqual(site);
	await endBuild(root, '[publish] ', 'SIGKILL');
	expect(siteIn(root)).toEqual(site);
});
