import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { copyProjectTo } from './copy-project.ts';

const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
const run = promisify(execFile);

/**
 * Copy the project into a temporary folder, without its history and its tests; it goes when the test is over.
 *
 * @returns the folder
 */
export async function copyProject(): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), 'site-'));
	onTestFinished(() => rm(root, { recursive: true }));
	await copyProjectTo(root);
	return root;
}

/** The environment without the variables that Vitest sets by names that Vite knows; a build would take them for its own. */
function ownEnvironment(env: Record<string, string>) {
	const { BASE_URL, MODE, DEV, PROD, SSR, NODE_ENV, VITEST, ...own } = process.env;
	return { ...own, NO_COLOR: '1', ...env };
}

/** What a build printed, and whether it went well. */
export interface BuildResult {
	succeeded: boolean;
	output: string;
}

/** Build the site in a folder. */
export async function build(root: string, env: Record<string, string> = {}): Promise<BuildResult> {
	try {
		const { stdout, stderr } = await run(process.execPath, [astro, 'build'], { cwd: root, env: ownEnvironment(env) });
		return { succeeded: true, output: stdout + stderr };
	} catch (error) {
		const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
		return { succeeded: false, output: stdout + stderr };
	}
}

/**
 * Start one of Astro's servers in a folder; it ends with the test.
 *
 * @returns the address that it prints, without a slash at its end
 * @throws when it ends without one, with what it printed
 */
export async function serve(root: string, args: string[], env: Record<string, string> = {}): Promise<string> {
	const server = spawn(process.execPath, [astro, ...args], { cwd: root, env: ownEnvironment(env) });
	onTestFinished(() => void server.kill());
	let output = '';
	return new Promise((resolve, reject) => {
		const read = (chunk: Buffer) => {
			output += chunk;
			const [, address] = /(http:\/\/localhost:\d+)\//.exec(output) ?? [];
			if (address) resolve(address);
		};
		server.stdout.on('data', read);
		server.stderr.on('data', read);
		server.on('exit', () => reject(new Error(output)));
	});
}
