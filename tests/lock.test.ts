import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
	version: string;
	integrity?: string;
	hasInstallScript?: boolean;
	deprecated?: string;
	os?: string | string[];
	cpu?: string | string[];
	bin?: Record<string, string>;
}

const { allowScripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(
	readFileSync('package.json', 'utf8'),
);
const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Whether a package is for this machine, going by the list of systems or processors in the lock. */
const isFor = (list: string | string[] | undefined, own: string) => [list ?? own].flat().includes(own);

test('the lock is that of package.json', () => {
	expect(lock.packages['']).toMatchObject({ dependencies, devDependencies, optionalDependencies });
});

test('every package for every system has a hash in the lock', () => {
	expect(packages.length).toBeGreaterThan(500);
	const unpinned = packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path);
	expect(unpinned).toEqual([]);
});

test('no package was given up by its authors when it was locked', () => {
	expect(packages.filter(([, { deprecated }]) => deprecated)).toEqual([]);
});

test('the node that runs the commands is one whose hash is in the lock', () => {
	const nodes = packages.filter(([, { bin }]) => bin?.['node']);
	expect(nodes.length).toBeGreaterThan(3);
	expect(nodes.filter(([, { integrity }]) => !integrity)).toEqual([]);
	const [own, ...others] = nodes.filter(([, { os, cpu }]) => isFor(os, process.platform) && isFor(cpu, process.arch));
	expect(others).toEqual([]);
	// Elsewhere, the machine's own runs them.
	if (own) expect(process.version).toBe(`v${own[1].version}`);
});

test('no package runs a script of its own when it is installed', () => {
	const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
	const names = withScript.map(([path]) => path.replace(/^.*node_modules\//, ''));
	expect(allowScripts).toEqual(Object.fromEntries(names.map((name) => [name, false])));
});
