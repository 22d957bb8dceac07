import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Build in a folder of the build's own, and let it take the place of `dist/` when everything is in it: so a build that is
 * ended or runs beside another one leaves the site of the build before, or the new one, and never a half.
 *
 * This must be the last of the integrations, since the others write into the built site.
 */
export default function publish(): AstroIntegration {
	let target: string;
	let own: string;

	return {
		name: 'publish',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				target = fileURLToPath(config.outDir);
				const builds = fileURLToPath(new URL('.build/', config.root));
				clearAfterEnded(builds, target);
				own = join(builds, String(process.pid));
				mkdirSync(own, { recursive: true });
				process.once('exit', () => rmSync(own, { recursive: true, force: true }));
				updateConfig({ outDir: pathToFileURL(join(own, 'new/')) });
			},
			'astro:build:done': ({ dir, logger }) => {
				replace(target, fileURLToPath(dir), join(own, 'old'));
				logger.info(`The site is in ${target}`);
			},
		},
	};
}

/** Remove what builds that were ended have left. */
function clearAfterEnded(builds: string, target: string): void {
	mkdirSync(builds, { recursive: true });
	for (const name of readdirSync(builds)) {
		if (Number(name) !== process.pid && isRunning(Number(name))) continue;
		putBack(join(builds, name, 'old'), target);
		rmSync(join(builds, name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// A process of another user may not be asked.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** Move a folder to the place of another, which no system does in one step if there are files in both. */
function replace(target: string, folder: string, old: string): void {
	for (let tries = 1; ; tries++) {
		try {
			rmSync(old, { recursive: true, force: true });
			if (existsSync(target)) renameSync(target, old);
			renameSync(folder, target);
			return;
		} catch (error) {
			// Another build may have done the same a moment ago.
			if (tries < 10) continue;
			putBack(old, target);
			throw error;
		}
	}
}

/** Move the site of the build before back to its place, if nothing has come there instead. */
function putBack(old: string, target: string): void {
	if (existsSync(old) && !existsSync(target)) renameSync(old, target);
}
