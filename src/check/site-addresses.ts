import type { VFileMessage } from 'vfile-message';
import { changesSlug, glossarySlug, overviewSlug, policySlug, searchSlug } from '../content-files/content-path.ts';
import { fileStart, messageAt } from '../content-files/message.ts';
import { type Locale, localeCodes } from '../i18n/index.ts';
import { idsOfPage } from '../markdown/page/own-ids.ts';
import type { TextFile } from '../markdown/page/page.ts';
import { comparisonsOf } from '../policy/comparison.ts';
import { provenanceOf } from '../policy/provenance.ts';
import { comparisonSlug, revisionId } from '../policy/revision-name.ts';
import { verdictStatements } from '../policy/statements.ts';
import { successorsOn } from '../provenance/published-ids.ts';
import { soundPolicy } from '../provenance/published-verdicts.ts';
import { revisionsOf, sinceIn, sourceDocuments } from '../provenance/source-documents.ts';
import type { ContentFiles } from './read-content.ts';

/** The files beside the pages of each language. The feed is there only where the site has an address. */
const dataFiles = ['mam-only.csv', 'policy.csv', 'policy.json', 'policy.jsonld'];

/** List the paths below a language of the pages that `src/pages` makes without a page of the content. */
function madePaths(files: ContentFiles): string[] {
	const statements = statementsWithPage(files).map(pathOfStatement);
	return [changesSlug, glossarySlug, searchSlug, ...comparisonPaths(files), ...statements];
}

/** List the paths below a language of the pages on which two revisions stand side by side. */
export function comparisonPaths({ pages, provenance, revisions }: ContentFiles): string[] {
	const known = revisionsOf(pages, provenance, revisions);
	return (known ? comparisonsOf(known) : []).map((comparison) => `${changesSlug}/${comparisonSlug(comparison)}`);
}

/** Give the path below a language of a statement's own page. */
export function pathOfStatement(id: string): string {
	return `${policySlug}/${id}`;
}

/** List the ids of the statements that have a page of their own: present ones, those of the newest revision, former ones. */
function statementsWithPage(files: ContentFiles): string[] {
	const { policy } = soundPolicy(files.pages) ?? {};
	if (!policy) return [];
	const shown = [
		...policy.statements,
		...policy.sources,
		...verdictStatements(policy),
		...(sinceIn(files)?.added ?? []),
	];
	const ids = shown.map(({ id }) => id);
	const former = Object.entries(files.publishedIds ? successorsOn(files.publishedIds, policySlug) : {});
	const known = revisionsOf(files.pages, files.provenance, files.revisions)?.list ?? [];
	const wasStatement = (id: string) => known.some(({ statements }) => statements.has(id));
	return [...ids, ...former.flatMap(([id, successor]) => (ids.includes(successor) || wasStatement(id) ? [id] : []))];
}

/** Report pages of the content whose address is that of a page that the site makes by itself. */
export function checkPaths(files: ContentFiles): VFileMessage[] {
	const made = madePaths(files);
	return files.pages
		.filter(({ slug }) => made.includes(slug))
		.map(({ path, locale, slug }) => {
			const reason = `Unexpected name of a page, expected another: the site makes \`${addressOfPage(locale, slug)}\` by itself`;
			return messageAt(path, fileStart, 'page-path', reason);
		});
}

/**
 * List the addresses of the built site, without its base, each with the ids that can be linked to there.
 *
 * @param withIds the files whose ids are published
 */
export function siteAddresses(files: ContentFiles, withIds: TextFile[]): Map<string, ReadonlySet<string>> {
	const addresses = new Map<string, ReadonlySet<string>>([
		['', new Set()],
		['policy.schema.json', new Set()],
	]);
	const made = madePaths(files);
	const formerOn = Map.groupBy(
		files.publishedIds?.entries.filter(({ successor }) => successor) ?? [],
		({ slug }) => slug,
	);
	const furtherIds = (slug: string, locale: Locale) => [
		...(formerOn.get(slug) ?? []).map(({ id }) => id),
		...(idsOfPage.get(slug) ?? []),
		...(slug === changesSlug ? idsOfChanges(locale, files) : []),
	];
	for (const locale of localeCodes) {
		const own = files.pages.filter((page) => page.locale === locale);
		for (const slug of [...own.map((page) => page.slug), ...made]) {
			const places = withIds.find((file) => file.slug === slug && file.locale === locale)?.places.keys() ?? [];
			addresses.set(addressOfPage(locale, slug), new Set([...places, ...furtherIds(slug, locale)]));
		}
		for (const name of dataFiles) addresses.set(`${locale}/${name}`, new Set());
	}
	return addresses;
}

/** Give the address of a page without the site's base: `en/about/`. */
export function addressOfPage(locale: Locale, slug: string): string {
	return slug === overviewSlug ? `${locale}/` : `${locale}/${slug}/`;
}

function idsOfChanges(locale: Locale, { pages, provenance, revisions }: ContentFiles): string[] {
	const [, ...later] = revisionsOf(pages, provenance, revisions)?.list ?? [];
	return [...later.map(revisionId), ...Object.keys(provenanceOf(locale, sourceDocuments(pages, provenance)))];
}
