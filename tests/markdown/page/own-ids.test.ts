import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownIds } from '../../../src/markdown/page/own-ids.ts';

test('no id of the pages themselves is left to the content', () => {
	const sources = globSync('src/{components,layouts,pages,search}/**/*.{astro,ts}').map((path) =>
		readFileSync(path, 'utf8'),
	);
	const ids = sources.flatMap((source) => [...source.matchAll(/\bid(?:="| = ')([\w-]+)["']/g)].map(([, id]) => id));
	expect([...new Set(ids)].sort()).toEqual([...ownIds].sort());
});
