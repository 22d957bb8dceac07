import { localeCodes } from '../../src/i18n/index.ts';
import { comparisons } from './comparisons.ts';
import { examples } from './statements.ts';

/** Paths of pages, one of each kind in each language: of the pages of statements, one for each kind of statement. */
export const pageKinds = [
	'/',
	'/404.html',
	...localeCodes.flatMap((locale) =>
		[
			'',
			'data-collection/',
			`data-collection/${examples.conditional}/`,
			`data-collection/${examples.optional}/`,
			`data-collection/${examples.never}/`,
			`data-collection/${examples.source}/`,
			`data-collection/${examples.sentence}/`,
			'search/',
			'about/',
			'changes/',
			...comparisons.slice(0, 1).map((pair) => `changes/${pair}/`),
			'glossary/',
			'mam-only/',
		].map((path) => `/${locale}/${path}`),
	),
];
