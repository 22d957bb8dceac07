import type { Locale } from '../i18n/index.ts';
import type { RevisionHead } from './revisions.ts';

/** What the pages on changes know about the policy, whose statements they name and link to. */
export interface ChangesContext {
	locale: Locale;
	/** What stands for the whole policy where ids are listed. */
	policyId: string;
	/** The address of the policy page. */
	policyAddress: string;
	/** The ids of the statements that have a page of their own. */
	pages: ReadonlySet<string>;
	/** The ids on the policy page. */
	places: ReadonlySet<string>;
	/** The names of the policy, of statements and headings by id: those on the policy page, and what the revisions call other statements. */
	labels: ReadonlyMap<string, string>;
	/** The category label of each data item, by the item's id; a standalone category has none. */
	categories: ReadonlyMap<string, string>;
	/** The id that replaced each former one. */
	successors: Record<string, string>;
	/** The revision that the policy page shows; undefined if that is not known. */
	rendered: Pick<RevisionHead, 'date'> | undefined;
	/** Tells whether the document in a language has a name for a statement; what it says in a sentence has a name of ours. */
	isNamed: (id: string, language: Locale) => boolean;
	/** Tells whether the documents disagree on a statement. */
	isDisputed: (id: string) => boolean;
}

/** The name of a statement or heading, and its link. */
export interface LinkView {
	text: string | undefined;
	/** The language of the text, if it is not the language of the page. */
	lang?: Locale | undefined;
	/** Undefined if there is nothing to link to. */
	address: string | undefined;
}

/** Return the address of a statement's own page, or else of its place on the policy page, if it has one. */
export function addressOf(id: string, page: ChangesContext): string | undefined {
	const { policyId, policyAddress, pages, places } = page;
	if (id === policyId) return policyAddress;
	if (pages.has(id)) return `${policyAddress}${id}/`;
	return places.has(id) ? `${policyAddress}#${id}` : undefined;
}
