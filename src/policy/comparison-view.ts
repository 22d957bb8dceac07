import { defaultLocale, type Locale, t } from '../i18n/index.ts';
import type { ChangesContext, LinkView } from './changes-context.ts';
import type { Comparison } from './comparison.ts';
import { type NamedChange, namedChange, nameOf } from './named-change.ts';
import { arranged, type Chapter, type Group, type Outline } from './outline.ts';
import { nameOfRevision, titleOfRevision } from './revision-name.ts';
import { type NoteView, noteViews } from './revision-view.ts';
import { type RevisionWords, revisionVerdict, revisionWords } from './revision-words.ts';
import type { Change, RevisionHead, RevisionStatement } from './revisions.ts';

/** What is shown of two revisions side by side, in the words of the page. */
export interface ComparisonView {
	title: string;
	description: string;
	/** How much differs, and what is to be known of the comparison, a sentence each. */
	about: string[];
	/** The heads of the two columns. */
	heads: { title: string; remark: string }[];
	chapters: ChapterView[];
	/** What else changed, by revision; without a title if there is only one. */
	notes: { title: string; notes: NoteView[] }[];
}

/** What both revisions say in a chapter of the policy page. */
export interface ChapterView {
	/** The id of the heading on the policy page; empty for what stands above all headings. */
	id: string;
	title: string;
	rows: Group<RowView>[];
	/** The statements that are as they were, or in two languages the ones that both have, under a title with their number. */
	unchanged: Group<LinkView>[];
	unchangedTitle: string;
}

/** A statement that differs. */
interface RowView extends NamedChange {
	/** What became of it. */
	change: string;
	/** What each of the two revisions says; undefined for one that does not have it. */
	sides: (SideView | undefined)[];
}

/** What one of two revisions says of a statement. */
interface SideView {
	/** Undefined if it says something else in a sentence than our words, which the remark says. */
	words: RevisionWords | undefined;
	remark: string;
	verdict: string;
}

type Entry = { id: string; statement: RevisionStatement; change: Change | undefined };

/** Describe two revisions side by side, chapter by chapter. */
export function comparisonView(
	comparison: Comparison<RevisionHead>,
	outline: Outline,
	page: ChangesContext,
): ComparisonView {
	const { before, after, changes, unchanged, between } = comparison;
	const { locale } = page;
	const entries: Entry[] = [
		...changes.map((change) => ({ id: change.id, statement: change.after ?? change.before, change })),
		...Object.entries(unchanged).map(([id, statement]) => ({ id, statement, change: undefined })),
	];
	// The category of other statements is the name of a group, and counts only if it changes.
	const categories = new Set(entries.map(({ statement }) => statement.category));
	const shown = entries.filter(({ id, change }) => change ?? !categories.has(id));
	const isSameLanguage = haveOneLanguage(comparison);
	const names = { before: nameOfRevision(locale, before), after: nameOfRevision(locale, after) };
	const noted = between.filter(({ notes }) => notes.length > 0);
	return {
		title: t(locale, 'comparison.title', { pair: pairInWords(locale, comparison) }),
		description: t(locale, 'comparison.description', names),
		about: [
			`${t(locale, 'comparison.changed', { count: changes.length })} ${t(locale, isSameLanguage ? 'comparison.same' : 'comparison.common', { count: shown.length - changes.length })}`,
			...(isSameLanguage ? [] : [t(locale, 'changes.comparedIds')]),
			t(locale, 'comparison.words'),
		],
		heads: [before, after].map((revision) => ({
			title: titleOfRevision(locale, revision),
			remark: page.rendered && revision.date === page.rendered.date ? t(locale, 'changes.rendered') : '',
		})),
		chapters: arranged(shown, outline, page).map((chapter) => chapterView(chapter, comparison, page)),
		notes: noted.map((revision) => ({
			title: noted.length > 1 ? titleOfRevision(locale, revision) : '',
			notes: noteViews(revision, page),
		})),
	};
}

function haveOneLanguage({ before, after }: Comparison<RevisionHead>): boolean {
	return before.language === after.language;
}

/** Name two revisions that stand side by side. */
export function pairInWords(locale: Locale, { before, after }: Record<'before' | 'after', RevisionHead>): string {
	const names = { before: titleOfRevision(locale, before), after: titleOfRevision(locale, after) };
	return t(locale, 'comparison.pair', names);
}

function chapterView(
	{ id, title, groups }: Chapter<Entry>,
	comparison: Comparison<RevisionHead>,
	page: ChangesContext,
): ChapterView {
	const rowsOf = ({ change }: Entry) => (change ? [rowView(change, comparison, page)] : []);
	const namesOf = (entry: Entry) => (entry.change ? [] : [nameOf(entry.id, entry.statement, comparison.after, page)]);
	const unchanged = groupsOf(groups, namesOf);
	const count = unchanged.reduce((sum, { entries }) => sum + entries.length, 0);
	// The words of two languages are not compared, so that what both have may not be the same.
	return {
		id,
		title,
		rows: groupsOf(groups, rowsOf),
		unchanged,
		unchangedTitle: t(page.locale, haveOneLanguage(comparison) ? 'comparison.unchanged' : 'comparison.inBoth', {
			count,
		}),
	};
}

/** Make groups of what is to be shown of other groups, without those that have nothing to show. */
function groupsOf<Shown>(groups: Group<Entry>[], shownOf: (entry: Entry) => Shown[]): Group<Shown>[] {
	return groups
		.map(({ title, entries }) => ({ title, entries: entries.flatMap(shownOf) }))
		.filter(({ entries }) => entries.length > 0);
}

function rowView(change: Change, { before, after }: Comparison<RevisionHead>, page: ChangesContext): RowView {
	const { locale } = page;
	const sideOf = (statement: RevisionStatement | undefined, revision: RevisionHead): SideView | undefined => {
		if (!statement) return undefined;
		const words = revisionWords(change.id, statement, revision, page);
		// Our words are those of the document in the default language.
		const isOther = !words?.isQuote && revision.language !== defaultLocale && page.isDisputed(change.id);
		return {
			words: isOther ? undefined : words,
			remark: isOther ? t(locale, 'mark.disagreement') : '',
			verdict: revisionVerdict(statement, locale),
		};
	};
	return {
		...namedChange(change, { before, after }, page),
		change: t(locale, `changes.${change.kind}`),
		sides: [sideOf(change.before, before), sideOf(change.after, after)],
	};
}
