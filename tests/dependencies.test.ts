import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies, devDependencies, optionalDependencies, scripts } = JSON.parse(
	readFileSync('package.json', 'utf8'),
);
const readme = readFileSync('README.md', 'utf8');
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const declared = Object.keys({ ...dependencies, ...devDependencies });

const source = ['src/**/*.{ts,astro}', 'astro.config.mjs'];
const inSource = new Set(globSync(source).flatMap(packagesOf));
const imported = new Set([...inSource, ...globSync('tests/**/*.ts').flatMap(packagesOf)]);

/** The packages that a file imports, by name; Node’s own modules are `node`. */
function packagesOf(file: string): string[] {
	const specifiers = readFileSync(file, 'utf8').matchAll(/^(?:(?:import|\}) .*from |import )'([^.'][^']*)'/gm);
	return [...specifiers]
		.map(([, specifier = '']) => specifier.replace(/^node:.*/, 'node'))
		.filter((specifier) => !/^(?:virtual|astro):/.test(specifier))
		.map((specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'));
}

/** A package of types has those of the package that is imported. */
const typed = (name: string) => name.replace('@types/', '');

test('what is imported is declared', () => {
	expect(imported.size).toBeGreaterThan(30);
	const known = new Set([...declared, ...declared.map(typed)]);
	expect([...imported].filter((name) => !known.has(name))).toEqual([]);
	const types = new Set(Object.keys(devDependencies).map(typed));
	expect([...inSource].filter((name) => !(name in dependencies) && !types.has(name))).toEqual([]);
});

test('what is declared is used', () => {
	expect(Object.keys(dependencies).filter((name) => !inSource.has(name))).toEqual([]);
	const words = Object.values<string>(scripts).flatMap((script) => script.split(' '));
	const isRun = (name: string) =>
		Object.keys(packages[`node_modules/${name}`]?.bin ?? {}).some((command) => words.includes(command)) ||
		words.some((word) => word.startsWith(`node_modules/${name}/`));
	const spelling: string[] = JSON.parse(readFileSync('.cspell.json', 'utf8')).import;
	const used = new Set([...imported, ...spelling.map((path) => path.replace('/cspell-ext.json', ''))]);
	// `astro check` asks for these two by their names.
	if (scripts['check:components'].includes('astro.ts check ')) used.add('@astrojs/check').add('typescript');
	const unused = Object.keys(devDependencies).filter((name) => !used.has(typed(name)) && !isRun(name));
	expect(unused).toEqual([]);
});

test('the README says what each package is for', () => {
	const [, section = ''] = readme.split(/^## (?=Dependencies$)/m);
	const cells = [...section.matchAll(/^\| (`.+?`) +\| \S/gm)].map(([, cell = '']) => cell);
	const explained = cells.flatMap((cell) => cell.replaceAll('`', '').split(', '));
	const optional = Object.keys(optionalDependencies).map((name) => name.replace(/^node-.*/, 'node-*'));
	expect(explained.sort()).toEqual([...declared, ...new Set(optional)].sort());
});

test('the licenses of all packages are listed, and the README names those that are marked', () => {
	const lines = execFileSync(process.execPath, ['src/cli/licenses.ts'], { encoding: 'utf8' }).trimEnd().split('\n');
	const locked = Object.keys(packages).filter(Boolean);
	const listed = lines.filter((line) => line.startsWith('    ')).map((line) => line.trim());
	const inLock = locked.map((path) => `${path.replace(/^.*node_modules\//, '')} ${packages[path].version}`);
	expect(listed.sort()).toEqual(inLock.sort());

	const [, sentence = ''] = readme.match(/marks those that ask([^.]*)\./) ?? [];
	const named = [...sentence.matchAll(/`(.+?)`/g)].map(([, name = '']) => name);
	const speaksOf = (title: string, name: string) => new RegExp(`\\b${name}\\b`).test(title);
	const titles = lines.filter((line) => !line.startsWith('    '));
	expect(titles.filter((title) => named.some((name) => speaksOf(title, name)))).toEqual(
		titles.filter((title) => title.startsWith('* ')),
	);
	expect(named.filter((name) => !titles.some((title) => speaksOf(title, name)))).toEqual([]);
});
