import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/index.ts';

/** List the files of the built site below a folder, as paths from `dist/` with slashes. */
export function builtFiles(folder = ''): string[] {
	return readdirSync(join('dist', folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice('dist/'.length).replaceAll('\\', '/'))
		.sort();
}

/** List the files that a search on the pages of a language loads once it has begun, as paths from `dist/`. */
export function searchFiles(locale: Locale): string[] {
	return builtFiles().filter((path) => /^search-[^/]+\//.test(path) && path.split('/')[1] === locale);
}
