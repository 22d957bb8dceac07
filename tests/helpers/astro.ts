import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const run = promisify(execFile);

/** What Node is told to end a process that connects to another machine. */
export const localOnly = `--import=${new URL('../setup/local-only.ts', import.meta.url)}`;

/**
 * The environment without the variables that Vitest sets by names that Vite knows, and that of a machine where Astro has
 * nothing to hold it back: where it would report to its makers or keep something in the home folder, it ends with an error.
 */
function environmentWith({ NODE_OPTIONS = '', ...env }: Record<string, string>) {
	const { MODE, DEV, PROD, SSR, NODE_ENV, VITEST, CI, ASTRO_TELEMETRY_DISABLED, ...own } = process.env;
	return { ...own, NO_COLOR: '1', XDG_CONFIG_HOME: '/dev/null/', NODE_OPTIONS: `${localOnly} ${NODE_OPTIONS}`, ...env };
}

/** What the project's commands run, from its folder. */
const astro = 'src/cli/astro.ts';

/** What a build printed, and whether it went well. */
export interface BuildResult {
	succeeded: boolean;
	output: string;
}

/** Build the site in a folder, as another user if one is named. */
export async function build(
	root: string,
	env: Record<string, string> = {},
	user: { uid?: number; gid?: number } = {},
): Promise<BuildResult> {
	try {
		const options = { cwd: root, env: environmentWith(env), ...user };
		const { stdout, stderr } = await run(process.execPath, [astro, 'build'], options);
		return { succeeded: true, output: stdout + stderr };
	} catch (error) {
		const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
		return { succeeded: false, output: stdout + stderr };
	}
}

/** Start a build, and end it with a signal as soon as it has printed a text. */
export async function endBuild(root: string, at: string, signal: NodeJS.Signals): Promise<void> {
	const child = spawn(process.execPath, [astro, 'build'], { cwd: root, env: environmentWith({}) });
	let output = '';
	child.stdout.on('data', (chunk) => {
		output += chunk;
		if (output.includes(at)) child.kill(signal);
	});
	const [, ended] = await once(child, 'exit');
	if (ended !== signal) throw new Error(`The build was not ended at \`${at}\`:\n${output}`);
}

/** Find a port that nothing listens on. */
export async function freePort(): Promise<string> {
	const server = createServer().listen(0);
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return String(typeof address === 'object' ? address?.port : '');
}

/** A server that runs. */
export interface RunningServer {
	/** The address that it prints, without a slash at its end. */
	origin: string;
	/** Give what it has printed so far. */
	output: () => string;
}

/**
 * Start a server in a folder; it ends with the test.
 *
 * @param command what Node runs
 * @throws when it ends without an address, with what it printed
 */
export async function serve(root: string, command: string[], env: Record<string, string> = {}): Promise<RunningServer> {
	const server = spawn(process.execPath, command, { cwd: root, env: environmentWith(env) });
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
