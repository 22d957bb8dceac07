import { formatDate, type Locale, t } from '../i18n/index.ts';
import { nameOfRevision, revisionId } from './revision-name.ts';
import { type Change, changeKinds, type RevisionHead, type RevisionStatement, type RevisionStep } from './revisions.ts';
import { verdictInWords } from './verdict-in-words.ts';

/** What the changes page knows about the policy, whose statements it names and links to. */
export interface ChangesContext {
	locale: Locale;
	/** The address of the policy page. */
	policyAddress: string;
	/** The ids of the statements that have a page of their own. */
	pages: ReadonlySet<string>;
	/** The id that stands for the policy as a whole. */
	policyId: string;
	/** The labels of the statements and headings on the policy page, by id, and of the page itself. */
	labels: ReadonlyMap<string, string>;
	/** The category label of each data item, by the item's id; a standalone category has none. */
	categories: ReadonlyMap<string, string>;
	/** The id that replaced each former one. */
	successors: Record<string, string>;
}

/** What is shown of a revision: what it changed from the one before it, in the words of the page. */
export interface RevisionView {
	/** The id of its heading. */
	id: string;
	/** Its date, written out; undefined for the revision without one. */
	date: string | undefined;
	/** What it is compared with. */
	comparison: string;
	/** Why its words are not compared; undefined if they are. */
	caveat: string | undefined;
	/** The changes by kind, without the kinds that have none. */
	groups: { title: string; changes: ChangeView[] }[];
	/** What else changed, and the statements and headings that this concerns. */
	notes: { html: string; concerns: LinkView[] }[];
}

/** What is shown of a changed statement. */
export interface ChangeView {
	id: string;
	kind: Change['kind'];
	label: LinkView;
	/** The category and verdict of a statement that was added or removed; empty for any other. */
	about: string;
	/** The link to its successor. */
	successor: LinkView | undefined;
	/** What is said about the statement before and after, as far as the two differ; empty if it was added or removed. */
	sides: SideView[];
}

/** What one of two revisions says about a statement and the other does not. */
export interface SideView {
	title: string;
	/** Its label in the language of the later revision; undefined if both have the same. */
	words: string | undefined;
	language: Locale;
	/** Its category and its verdict, as far as they differ. */
	about: string;
}

/** The name of a statement or heading, and its link. */
export interface LinkView {
	text: string | undefined;
	/** The language of the text, if it is not the language of the page. */
	lang?: Locale | undefined;
	/** Undefined if there is nothing to link to. */
	address: string | undefined;
}

/** Describe what a revision changed from the one before it, in the words of a page. */
export function revisionView(
	{ before, after, changes }: RevisionStep<RevisionHead>,
	page: ChangesContext,
): RevisionView {
	const { locale, labels, categories } = page;
	return {
		id: revisionId(after),
		date: after.date ? formatDate(locale, after.date) : undefined,
		comparison: t(locale, 'changes.comparedWith', { revision: nameOfRevision(locale, before) }),
		caveat: before.language === after.language ? undefined : t(locale, 'changes.comparedIds'),
		groups: changeKinds
			.map((kind) => ({
				title: t(locale, `changes.${kind}`),
				changes: changes
					.filter((change) => change.kind === kind)
					.map((change) => changeView(change, change.after ? after : before, page)),
			}))
			.filter((group) => group.changes.length > 0),
		notes: after.notes.map(({ ids, text }) => ({
			html: text[locale]?.html ?? '',
			concerns: ids.map((id) =>
				labels.has(id)
					? { text: joined([labels.get(id), categories.get(id)], ', '), address: addressOf(id, page) }
					: { text: id, address: undefined },
			),
		})),
	};
}

/** @param revision the one that has the statement; if both do, the later one */
function changeView({ id, kind, before, after }: Change, { language }: RevisionHead, page: ChangesContext): ChangeView {
	const { locale, labels, successors } = page;
	const statement = after ?? before;
	const own = labels.get(id) ?? statement.label[locale];
	const successor = Object.hasOwn(successors, id) ? successors[id] : undefined;
	const isChanged = before && after;
	return {
		id,
		kind,
		label: {
			...(own ? { text: own } : { text: statement.label[language], lang: language }),
			address: labels.has(id) ? addressOf(id, page) : undefined,
		},
		about: isChanged ? '' : joined([categoryOf(statement, page), verdictOf(statement, page)], '. '),
		successor:
			successor === undefined ? undefined : { text: labels.get(successor), address: addressOf(successor, page) },
		sides: isChanged
			? [
					{ title: t(locale, 'changes.before'), ...sideView(before, after, language, page) },
					{ title: t(locale, 'changes.after'), ...sideView(after, before, language, page) },
				]
			: [],
	};
}

/** Return what one side says about a statement and the other does not. */
function sideView(side: RevisionStatement, other: RevisionStatement, language: Locale, page: ChangesContext) {
	const words = side.label[language];
	const parts = [categoryOf, verdictOf].filter((of) => of(side, page) !== of(other, page)).map((of) => of(side, page));
	return { words: words === other.label[language] ? undefined : words, language, about: joined(parts, '. ') };
}

function categoryOf({ category }: RevisionStatement, { labels }: ChangesContext): string {
	return category ? (labels.get(category) ?? category) : '';
}

function verdictOf({ verdict, mam, condition, note }: RevisionStatement, { locale }: ChangesContext): string {
	const item = mam && { mam, condition: condition?.[locale], note: note?.[locale] };
	return verdict ? verdictInWords(locale, { verdict, item }) : '';
}

/** Return the address of a statement's own page, or else of its place on the policy page. */
export function addressOf(id: string, { policyAddress, policyId, pages }: Omit<ChangesContext, 'successors'>): string {
	if (id === policyId) return policyAddress;
	return pages.has(id) ? `${policyAddress}${id}/` : `${policyAddress}#${id}`;
}

function joined(parts: (string | undefined)[], separator: string): string {
	return parts.filter(Boolean).join(separator);
}
