import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];
const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Find a Chromium for the tests, or install one: Playwright's, or where that cannot be had and the user is root, the
 * system's package.
 *
 * @returns the path of the program
 * @throws when there is none to be had, saying what to do
 */
export function findChromium(): string {
	const { CHROMIUM_PATH } = process.env;
	if (CHROMIUM_PATH) {
		if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
		throw new Error(`CHROMIUM_PATH is \`${CHROMIUM_PATH}\`, and there is no such file.`);
	}
	return installed() ?? playwrights() ?? systemPackage() ?? giveUp();
}

function installed(): string | undefined {
	const folders = process.env['PATH']?.split(delimiter) ?? [];
	return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...applications].find(existsSync);
}

function playwrights(): string | undefined {
	const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')));
	const path = chromium.executablePath();
	if (!existsSync(path)) attempt(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
	return existsSync(path) ? path : undefined;
}

function systemPackage(): string | undefined {
	if (process.getuid?.() !== 0) return undefined;
	attempt('apt-get', ['update']);
	attempt('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
	return installed();
}

function attempt(command: string, args: string[]): void {
	console.log(`No Chromium found. Trying: ${command} ${args.join(' ')}`);
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
