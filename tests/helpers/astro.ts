import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
const run = promisify(execFile);

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

/** Start a build, and end it with a signal as soon as it has printed a text. */
export async function endBuild(root: string, at: string, signal: NodeJS.Signals): Promise<void> {
	const child = spawn(process.execPath, [astro, 'build'], { cwd: root, env: ownEnvironment({}) });
	let output = '';
	child.stdout.on('data', (chunk) => {
		output += chunk;
		if (output.includes(at)) child.kill(signal);
	});
	const [, ended] = await once(child, 'exit');
	if (ended !== signal) throw new Error(`The build was not ended at \`${at}\`:\n${output}`);
}

/** A server that runs. */
export interface RunningServer {
	/** The address that it prints, without a slash at its end. */
	origin: string;
	/** Give what it has printed so far. */
	output: () => string;
}

/**
 * Start one of Astro's servers in a folder; it ends with the test.
 *
 * @throws when it ends without an address, with what it printed
 */
export async function serve(root: string, args: string[], env: Record<string, string> = {}): Promise<RunningServer> {
	const server = spawn(process.execPath, [astro, ...args], { cwd: root, env: ownEnvironment(env) });
	onTestFinished(() => void server.kill());
	let output = '';
	return new Promise((resolve, reject) => {
		const read = (chunk: Buffer) => {
			output += chunk;
			const [, origin] = /(http:\/\/localhost:\d+)\//.exec(output) ?? [];
			if (origin) resolve({ origin, output: () => output });
		};
		server.stdout.on('data', read);
		server.stderr.on('data', read);
		server.on('exit', () => reject(new Error(output)));
	});
}
