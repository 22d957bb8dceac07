import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

/** The folders of the code in the order of the README: each imports from those above it. */
const folders = [...readme.matchAll(/^\| `(src\/[^`]+)`/gm)].map(([, folder = '']) => folder);

const files = globSync('src/**/*.{ts,astro,css}').filter((file) => dirname(file) !== 'src');

/** The files of the project that a file imports. */
function importsOf(file: string): string[] {
	const code = readFileSync(file, 'utf8');
	const specifiers = code.matchAll(/(?:\bfrom|\bimport|@import|\bimport\()\s*["'](\.[^"'?]+)/g);
	return [...specifiers].map(([, path = '']) => normalize(join(dirname(file), path)));
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe('the folders of the code', () => {
	test('are those that the README lists', () => {
		expect([...new Set(files.map((file) => dirname(file)))].sort()).toEqual(folders.toSorted());
	});

	test('import only from those above them in the README', () => {
		const upwards = [...imports].flatMap(([file, targets]) =>
			targets
				.filter((target) => folders.indexOf(dirname(target)) > folders.indexOf(dirname(file)))
				.map((target) => `${file} imports ${target}`),
		);
		expect(upwards).toEqual([]);
	});
});

describe('the files of the code', () => {
	test('import files that are there', () => {
		const known = new Set(globSync('src/**/*'));
		expect([...new Set([...imports.values()].flat())].filter((file) => !known.has(file))).toEqual([]);
		expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
	});

	test('import each other in no circle', () => {
		const done = new Set<string>();
		const circles: string[] = [];
		const follow = (file: string, way: string[]) => {
			if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
			else if (!done.has(file)) for (const target of imports.get(file) ?? []) follow(target, [...way, file]);
			done.add(file);
		};
		for (const file of files) follow(file, []);
		expect(circles).toEqual([]);
	});
});
