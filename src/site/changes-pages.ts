import { getRelativeLocaleUrl } from 'astro:i18n';
import content from 'virtual:content';
import { policySlug } from '../content-files/content-path.ts';
import { localeCodes, perLocale } from '../i18n/index.ts';
import type { ChangesContext } from '../policy/changes-context.ts';
import type { RevisionHead } from '../policy/revisions.ts';
import { allStatements, verdictStatements } from '../policy/statements.ts';
import { policyPageOf } from './content-pages.ts';
import { statementPages } from './statement-pages.ts';

/** Gather what the pages on changes need to know about the policy in a language. */
export const changesContext = perLocale((locale): ChangesContext => {
	const { meta, policy, headings } = policyPageOf(locale);
	const pages = statementPages(locale);
	const shown = [
		...headings.map(({ id, title }) => [id, title] as const),
		...allStatements(policy).map(({ id, label }) => [id, label] as const),
	];
	const revised = Object.entries(content.histories).flatMap(([id, history]) => {
		const label = history.findLast(({ statement }) => statement)?.statement?.label[locale];
		return label === undefined ? [] : [[id, label] as const];
	});
	return {
		locale,
		policyId: policySlug,
		policyAddress: getRelativeLocaleUrl(locale, policySlug),
		pages: new Set(pages.map(({ id }) => id)),
		places: new Set(shown.map(([id]) => id)),
		labels: new Map([
			...revised,
			...pages.map(({ id, label }) => [id, label] as const),
			...shown,
			[policySlug, meta.title],
		]),
		categories: new Map(
			verdictStatements(policy).flatMap(({ id, category }) =>
				category && category.id !== id ? [[id, category.label] as const] : [],
			),
		),
		successors: content.successors,
		rendered: content.since?.rendered,
		isNamed: (id, language) => Boolean(content.documents[language].words[id]),
		isDisputed: (id) => Boolean(content.provenance[locale][id]?.disagreements.length),
	};
});

/** List the documents that the site knows, the newest first: those that its pages follow, and all other revisions. */
export function knownDocuments(): Pick<RevisionHead, 'title' | 'url' | 'language' | 'date'>[] {
	const sources = localeCodes.map((code) => ({ ...policyPageOf(code).meta.source, language: code }));
	const revisions = content.steps.flatMap(({ before, after }) => [before, after]);
	const byName = new Map([...sources, ...revisions].map((one) => [`${one.language} ${one.date}`, one]));
	return [...byName.values()].toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
