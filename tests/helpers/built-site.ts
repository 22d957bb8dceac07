import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locale } from '../../src/i18n/index.ts';

/** List the files of the built site below a folder, as paths from `dist/` with slashes. */
export function builtFiles(folder = ''): string[] {
	return readdirSync(join('dist', folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice('dist/'.length).replaceAll('\\', '/'))
		.sort();
}

/** List the files that a search for names on the pages of a language loads, as paths from `dist/`. */
export function searchFiles(locale: Locale): string[] {
	return builtFiles().filter(
		(path) => /^_astro\/search-[^/]+\//.test(path) && [`${locale}.js`, `${locale}.json`].includes(basename(path)),
	);
}
