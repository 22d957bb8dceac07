import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

// The headless shell is the same browser without windows; it opens a page three times as fast.
const names = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome.exe',
	'msedge.exe',
];
const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What a browser is started with: no part of it that asks for other machines, or for rights that a container lacks. */
export const browserArgs = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-sync',
];

/**
 * Find a Chromium for the tests, or install one: Playwright's, or where that cannot be had and the user is root, the
 * system's package. One line says which it is.
 *
 * @returns the path of the program
 * @throws when there is none to be had, saying what to do
 */
export function findChromium(): string {
	const path = named() ?? installed() ?? playwrights() ?? systemPackage() ?? giveUp();
	console.log(`The browser is ${path}.`);
	return path;
}

function named(): string | undefined {
	const { CHROMIUM_PATH } = process.env;
	if (!CHROMIUM_PATH || existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH || undefined;
	throw new Error(`CHROMIUM_PATH is \`${CHROMIUM_PATH}\`, and there is no such file.`);
}

function installed(): string | undefined {
	const folders = process.env['PATH']?.split(delimiter) ?? [];
	return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...applications].find(existsSync);
}

function playwrights(): string | undefined {
	const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
	const path = chromium.executablePath();
	if (!existsSync(path)) attempt(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
	return existsSync(path) ? path : undefined;
}

function systemPackage(): string | undefined {
	if (process.getuid?.() !== 0) return undefined;
	attempt('apt-get', ['update']);
	for (const name of ['chromium-headless-shell', 'chromium']) {
		if (!installed()) attempt('apt-get', ['install', '--yes', '--no-install-recommends', name]);
	}
	return installed();
}

function attempt(command: string, args: string[]): void {
	console.log(`No browser found. Trying to fetch one, which can take minutes: ${command} ${args.join(' ')}`);
	try {
		execFileSync(command, args, {
			stdio: 'ignore',
			timeout: 300_000,
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	} catch (error) {
		console.log(error instanceof Error ? error.message : error);
	}
}

function giveUp(): never {
	throw new Error('The tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to the path of one.');
}
