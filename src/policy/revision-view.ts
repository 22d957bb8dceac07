import { formatDate, t } from '../i18n/index.ts';
import { addressOf, type ChangesContext, type LinkView } from './changes-context.ts';
import { categoryOf, type NamedChange, namedChange } from './named-change.ts';
import { nameOfRevision, revisionId } from './revision-name.ts';
import { type RevisionWords, revisionVerdict, revisionWords } from './revision-words.ts';
import { type Change, changeKinds, type RevisionHead, type RevisionStatement, type RevisionStep } from './revisions.ts';

/** What is shown of a revision: what it changed from the one before it, in the words of the page. */
interface RevisionView {
	/** The id of its heading. */
	id: string;
	/** Its date, written out; undefined for the revision without one. */
	date: string | undefined;
	/** Whether it is newer than what the pages show, what it is compared with, and why no words are compared. */
	about: string[];
	/** The changes by kind, without the kinds that have none. */
	groups: { title: string; changes: ChangeView[] }[];
	notes: NoteView[];
}

/** What is shown of a changed statement. */
export interface ChangeView extends NamedChange {
	/** The verdict of a statement that was added or removed; empty for any other. */
	about: string;
	/** What is said about the statement before and after, as far as the two differ; empty if it was added or removed. */
	sides: SideView[];
}

/** A note on what else changed, and the statements and headings that it concerns. */
export interface NoteView {
	html: string;
	concerns: LinkView[];
}

/** What one of two revisions says about a statement and the other does not. */
interface SideView {
	title: string;
	/** Its label; undefined if both have the same. */
	words: RevisionWords | undefined;
	/** Its category and its verdict, as far as they differ. */
	about: string;
}

/** Describe what a revision changed from the one before it, in the words of a page. */
export function revisionView(step: RevisionStep<RevisionHead>, page: ChangesContext): RevisionView {
	const { before, after, changes } = step;
	const { locale, rendered } = page;
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
				changes: changes.filter((change) => change.kind === kind).map((change) => changeView(change, step, page)),
			}))
			.filter((group) => group.changes.length > 0),
		notes: noteViews(after, page),
	};
}

/** Describe what else changed in a revision. */
export function noteViews({ notes }: RevisionHead, page: ChangesContext): NoteView[] {
	const { locale, labels, categories } = page;
	return notes.map(({ ids, text }) => ({
		html: text[locale]?.html ?? '',
		concerns: ids.map((id) => ({
			text: joined([labels.get(id) ?? id, categories.get(id)], ', '),
			address: addressOf(id, page),
		})),
	}));
}

function changeView(change: Change, step: RevisionStep<RevisionHead>, page: ChangesContext): ChangeView {
	const { locale } = page;
	const { id, before, after } = change;
	const isChanged = before && after;
	return {
		...namedChange(change, step, page),
		about: isChanged ? '' : revisionVerdict(after ?? before, locale),
		sides: isChanged
			? [
					{ title: t(locale, 'changes.before'), ...sideView(id, before, after, step.after, page) },
					{ title: t(locale, 'changes.after'), ...sideView(id, after, before, step.after, page) },
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
	const of = (statement: RevisionStatement) => [categoryOf(statement, page), revisionVerdict(statement, page.locale)];
	const parts = of(side).filter((part, index) => part !== of(other)[index]);
	return { words: isSame ? undefined : revisionWords(id, side, revision, page), about: joined(parts, '. ') };
}

function joined(parts: (string | undefined)[], separator: string): string {
	return parts.filter(Boolean).join(separator);
}
