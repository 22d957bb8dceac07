// Print the packages of the lock by license, for `npm run licenses`: those for other systems, too.

import { readFileSync } from 'node:fs';

/** What these ask for is at most that their notice is kept. */
const permissive = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'Python-2.0',
	'WTFPL',
]);

const lock: { packages: Record<string, { version: string; license?: string }> } = JSON.parse(
	readFileSync('package-lock.json', 'utf8'),
);
const packages = Object.entries(lock.packages)
	.filter(([path]) => path.startsWith('node_modules/'))
	.map(([path, { version, license = 'unknown' }]) => ({
		name: path.replace(/^.*node_modules\//, ''),
		version,
		license,
	}));

const groups = [...Map.groupBy(packages, ({ license }) => license)].map(([license, members]) => {
	const mark = license.split(/ (?:AND|OR) /).every((part) => permissive.has(part)) ? '' : '* ';
	return { title: `${mark}${license}: ${members.length}`, mark, members };
});
// What is marked comes last, where it is seen.
groups.sort((one, other) => one.mark.length - other.mark.length || other.members.length - one.members.length);
for (const { title, members } of groups) {
	console.log(title);
	for (const { name, version } of members) console.log(`    ${name} ${version}`);
}
