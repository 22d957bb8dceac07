import { execFile, spawnSync } from 'node:child_process';
import { lchownSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { build, localOnly } from '../helpers/astro.ts';
import { smallSite } from '../helpers/content-folder.ts';
import { copyForTest } from '../helpers/copy-project.ts';
import { siteIn } from '../helpers/site-in.ts';

const content = new URL('content/', smallSite);

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

test('the site is the same from a folder of another name, for another user, without git, network and a home folder, and with the variables of others', async () => {
	const usual = await copyForTest(content);
	const unusual = await copyForTest(content, 'en sajt på 50 % %20 & [x] 日本 ');
	const user = ordinaryUser();
	await writeFile(join(unusual, '.env'), 'BASE_URL=/other/\nSITE=https://other.example\n');
	give(unusual, user);
	const results = await Promise.all([
		build(usual),
		build(unusual, { PATH: '', HOME: '/dev/null', BASE_URL: '/other/', SITE: 'https://other.example' }, user),
	]);
	expect(results.map(({ succeeded, output }) => (succeeded ? '' : output))).toEqual(['', '']);
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
	const root = await copyForTest(content, `a${character}b-`);
	const { succeeded, output } = await build(root);
	expect(succeeded).toBe(false);
	expect(output).toBe(
		`Unexpected ${JSON.stringify(character)} in the path of the project, ${JSON.stringify(`${root}/`)}, expected a folder without \`#\`, \`?\`, \`"\` and line breaks, where Vite and Astro can build.\n`,
	);
});
