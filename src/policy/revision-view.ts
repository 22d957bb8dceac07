import { formatDate, t } from '../i18n/index.ts';
import { addressOf, type ChangesContext, type LinkView, successorOf } from './changes-context.ts';
import { nameOfRevision, revisionId } from './revision-name.ts';
import { type RevisionWords, verdictOf, wordsOf } from './revision-words.ts';
import { type Change, changeKinds, type RevisionHead, type RevisionStatement, type RevisionStep } from './revisions.ts';

/** What is shown of a revision: what it changed from the one before it, in the words of the page. */
export interface RevisionView {
	/** The id of its heading. */
	id: string;
	/** Its date, written out; undefined for the revision without one. */
	date: string | undefined;
	/** Whether it is newer than what the pages show, what it is compared with, and why no words are compared. */
	about: string[];
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
	/** The category that it is in on the policy page, or else in the revision; empty if it is in none. */
	category: string;
	/** The verdict of a statement that was added or removed; empty for any other. */
	about: string;
	/** The link to its successor. */
	successor: LinkView | undefined;
	/** What is said about the statement before and after, as far as the two differ; empty if it was added or removed. */
	sides: SideView[];
}

/** What one of two revisions says about a statement and the other does not. */
export interface SideView {
	title: string;
	/** Its label; undefined if both have the same. */
	words: RevisionWords | undefined;
	/** Its category and its verdict, as far as they differ. */
	about: string;
}

/** Describe what a revision changed from the one before it, in the words of a page. */
export function revisionView(
	{ before, after, changes }: RevisionStep<RevisionHead>,
	page: ChangesContext,
): RevisionView {
	const { locale, labels, categories, rendered } = page;
	const isNewer = rendered !== undefined && (after.date ?? '') > (rendered.date ?? '');
	return {
		id: revisionId(after),
		date: after.date ? formatDate(locale, after.date) : undefined,
		about: [
			...(isNewer ? [t(locale, 'changes.newer')] : []),
			t(locale, 'changes.comparedWith', { revision: nameOfRevision(locale, before) }),
			...(before.language === after.language ? [] : [t(locale, 'changes.comparedIds')]),
		],
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
			concerns: ids.map((id) => ({
				text: joined([labels.get(id) ?? id, categories.get(id)], ', '),
				address: addressOf(id, page),
			})),
		})),
	};
}

/** @param revision the one that has the statement; if both do, the later one */
function changeView({ id, kind, before, after }: Change, revision: RevisionHead, page: ChangesContext): ChangeView {
	const { locale, labels, categories } = page;
	const statement = after ?? before;
	const own = labels.get(id) ?? statement.label[locale];
	const isChanged = before && after;
	return {
		id,
		kind,
		label: {
			...(own ? { text: own } : { text: statement.label[revision.language], lang: revision.language }),
			address: addressOf(id, page),
		},
		category: categories.get(id) ?? categoryOf(statement, page),
		about: isChanged ? '' : verdictOf(statement, locale),
		successor: successorOf(id, page),
		sides: isChanged
			? [
					{ title: t(locale, 'changes.before'), ...sideView(id, before, after, revision, page) },
					{ title: t(locale, 'changes.after'), ...sideView(id, after, before, revision, page) },
				]
			: [],
	};
}

/** Return what one side says about a statement and the other does not. */
function sideView(
	id: string,
	side: RevisionStatement,
	other: RevisionStatement,
	revision: RevisionHead,
	page: ChangesContext,
): Omit<SideView, 'title'> {
	const isSame = side.label[revision.language] === other.label[revision.language];
	const of = (statement: RevisionStatement) => [categoryOf(statement, page), verdictOf(statement, page.locale)];
	const parts = of(side).filter((part, index) => part !== of(other)[index]);
	return { words: isSame ? undefined : wordsOf(id, side, revision, page), about: joined(parts, '. ') };
}

function categoryOf({ category }: RevisionStatement, { labels }: ChangesContext): string {
	return category ? (labels.get(category) ?? category) : '';
}

function joined(parts: (string | undefined)[], separator: string): string {
	return parts.filter(Boolean).join(separator);
}
