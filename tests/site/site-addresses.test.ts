import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, filesWithIds } from '../../src/check/check-content.ts';
import { siteAddresses } from '../../src/check/site-addresses.ts';
import { builtFiles } from '../helpers/built-site.ts';

const content = await checkContent(process.cwd());
const known = siteAddresses(content, filesWithIds(content));
const files = builtFiles().filter((path) => path !== '404.html');

/** The ids on each page, by its address without the base. */
const built = new Map(
	files
		.filter((path) => path.endsWith('index.html'))
		.map((path) => {
			const ids = readFileSync(join('dist', path), 'utf8').matchAll(/<[^>]*\sid="([^"]*)"/g);
			return [path.replace(/index\.html$/, ''), [...ids].map(([, id = '']) => id)];
		}),
);

test('the addresses that the check of links knows are those of the built site', () => {
	const isPage = (address: string) => built.has(address) || /(?:^|\/)$/.test(address);
	expect([...known.keys()].filter(isPage).sort()).toEqual([...built.keys()].sort());
	expect([...known.keys()].filter((address) => !isPage(address) && !files.includes(address))).toEqual([]);
});

test('the ids that it knows are those of the pages, save some of their frame and of revisions side by side', () => {
	const missing = [...known].flatMap(([address, ids]) =>
		[...ids].filter((id) => !built.get(address)?.includes(id)).map((id) => `${address}#${id}`),
	);
	expect(missing).toEqual([]);
	const others = [...built].flatMap(([address, ids]) =>
		/-to-[\d-]+\/$/.test(address) ? [] : ids.filter((id) => !known.get(address)?.has(id)),
	);
	expect([...new Set(others)].sort()).toEqual(['all-title', 'citation', 'content', 'search-field']);
});
