import { execFile, spawnSync } from 'node:child_process';
import { lchownSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { build, localOnly } from '../helpers/astro.ts';
import { recordedSite, smallSite } from '../helpers/content-folder.ts';
import { copyForTest } from '../helpers/copy-project.ts';
import { siteIn } from '../helpers/site-in.ts';

/** The settings with which a site has most of what it may have: feeds, a sitemap, absolute links. */
const settings = {
	SITE_URL: 'https://example.com',
	BASE_PATH: '/intune',
	ISSUES_URL: 'https://example.com/issues',
};

/** A user who may write nothing but what is theirs; nobody, if the tests are run by such a user or in a folder of root's. */
function ordinaryUser(): { uid?: number; gid?: number } {
	const nobody = { uid: 65534, gid: 65534 };
	if (process.getuid?.() !== 0) return {};
	if (spawnSync(process.execPath, ['--version'], nobody).status === 0) return nobody;
	console.warn('Only root can read the packages: nothing is built as another user.');
	return {};
}

function give(root: string, { uid, gid }: { uid?: number; gid?: number }): void {
	if (uid === undefined || gid === undefined) return;
	for (const path of ['.', ...readdirSync(root, { recursive: true, encoding: 'utf8' })]) {
		if (!path.startsWith('node_modules/')) lchownSync(join(root, path), uid, gid);
	}
}

test('the site is the same byte for byte from a folder of another name, for another user, without git, network and a home folder, in another time zone, and with the variables of others', async () => {
	const content = new URL('content/', recordedSite);
	const usual = await copyForTest(content);
	const unusual = await copyForTest(content, 'en sajt på 50 % %20 & [x] 日本 ');
	const user = ordinaryUser();
	const others = { BASE_URL: '/other/', SITE: 'https://other.example' };
	await writeFile(join(unusual, '.env'), `BASE_URL=${others.BASE_URL}\nSITE=${others.SITE}\n`);
	give(unusual, user);
	const results = await Promise.all([
		build(usual, { ...settings, TZ: 'Pacific/Honolulu' }),
		build(unusual, { ...settings, TZ: 'Pacific/Auckland', PATH: '', HOME: '/dev/null', ...others }, user),
	]);
	expect(results.map(({ succeeded, output }) => (succeeded ? '' : output))).toEqual(['', '']);
	expect(siteIn(usual)).toMatchObject({ 'en/feed.xml': expect.any(String), 'sitemap-0.xml': expect.any(String) });
	expect(siteIn(unusual)).toEqual(siteIn(usual));
});

test('npm does not look for its newest version while it runs a command of the project', async () => {
	const home = await mkdtemp(join(tmpdir(), 'home-'));
	onTestFinished(() => rm(home, { recursive: true }));
	const own = Object.entries(process.env).filter(([name]) => name !== 'CI' && !/^npm_config_/i.test(name));
	const env = { ...Object.fromEntries(own), HOME: home, NODE_OPTIONS: localOnly };
	const { stdout } = await promisify(execFile)('npm', ['run'], { env, shell: process.platform === 'win32' });
	expect(stdout).toContain('check:content');
});

test.each(['#', '?', '"', '\n'])('a path with %j is refused in one sentence', async (character) => {
	const root = await copyForTest(new URL('content/', smallSite), `a${character}b-`);
	const { succeeded, output } = await build(root);
	expect(succeeded).toBe(false);
	expect(output).toBe(
		`Unexpected ${JSON.stringify(character)} in the path of the project, ${JSON.stringify(`${root}/`)}, expected a folder without \`#\`, \`?\`, \`"\` and line breaks, where Vite and Astro can build.\n`,
	);
});
