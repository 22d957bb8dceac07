import { localeCodes } from '../../src/i18n/index.ts';

/** Paths of pages, one of each kind in each language: of the pages of statements, one for each kind of statement. */
export const pageKinds = [
	'/',
	'/404.html',
	...localeCodes.flatMap((locale) =>
		[
			'',
			'data-collection/',
			'data-collection/app-id/',
			'data-collection/optional-errors/',
			'data-collection/never-photos/',
			'data-collection/source-diagnostics/',
			'data-collection/not-sold/',
			'search/',
			'about/',
			'changes/',
			'glossary/',
			'mam-only/',
		].map((path) => `/${locale}/${path}`),
	),
];
