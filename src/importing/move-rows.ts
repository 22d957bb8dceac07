import { openMark } from '../content-files/open-marks.ts';
import type { Locale } from '../i18n/index.ts';
import type { Change, Revision, RevisionStatement } from '../policy/revisions.ts';
import { mamInWords } from './change-in-words.ts';
import { groupOf } from './known-statements.ts';
import type { PageCategory, PageRow } from './page-rows.ts';
import { asMarkdown, newLabel, relabel } from './relabel.ts';

/** How the rows of the pages are changed. */
export interface RowMove {
	changes: Change[];
	/** The ids of the statements in the order of the document, as far as it lists them. */
	order: string[];
}

/** How the pages are moved from one revision to another. */
export interface Move extends RowMove {
	to: Revision;
}

/** What the rows of a page are: its language, and whether they are those of a table, which has the verdicts. */
interface Form {
	locale: Locale;
	isTable: boolean;
}

/**
 * Move the rows of required data to another revision: take out what is gone, change what is other, and add what is new
 * where the document has it.
 */
export function moveRequired(categories: PageCategory[], { changes, order }: RowMove, form: Form): PageCategory[] {
	const left = changes.filter(leaves).map(({ id }) => id);
	const stays = ({ id = '' }: PageCategory | PageRow) => !left.includes(id);
	const changed = (row: PageRow) => changedRow(row, kept(changes, row), form);
	const all = categories.filter(stays).map((category) => {
		const rows = category.rows.filter(stays).map(changed);
		return changedCategory({ ...category, rows }, kept(changes, category), form);
	});
	const arrived = changes.filter(arrives).toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
	for (const { id, after } of arrived) {
		if (!after || after.category !== undefined) continue;
		const rows = after.mam ? standaloneRows(id, after, form) : [];
		insert(all, { id, label: newLabel(id, after.label[form.locale] ?? openMark, true, form.locale), rows }, order);
	}
	const rows = categories.flatMap((category) => category.rows);
	for (const { id, after } of arrived) {
		const category = all.find((candidate) => candidate.id === after?.category);
		if (!after || !category) continue;
		const moved = rows.find((row) => row.id === id && row.label !== '');
		const label = newLabel(id, after.label[form.locale] ?? openMark, false, form.locale);
		insert(category.rows, moved ? changed(moved) : { id, label, verdict: verdictOf(after, form) }, order);
	}
	return all;
}

/** Move the bullets of a flat list, those of one verdict or of none, to another revision. */
export function moveFlat(
	bullets: PageCategory[],
	verdict: RevisionStatement['verdict'],
	{ changes, order }: RowMove,
	locale: Locale,
): PageCategory[] {
	const left = changes.filter(({ after }) => after?.verdict !== verdict).map(({ id }) => id);
	const all = bullets
		.filter(({ id = '' }) => !left.includes(id))
		.map((bullet) => relabeled(bullet, kept(changes, bullet), false, locale));
	for (const { id, before, after } of changes) {
		if (!after || after.verdict !== verdict || (before && before.verdict === verdict)) continue;
		insert(all, { id, label: newLabel(id, after.label[locale] ?? openMark, false, locale), rows: [] }, order);
	}
	return all;
}

/** Tell whether a data item or category is no longer where it was. */
function leaves({ before, after }: Change): boolean {
	return before?.verdict === 'required' && (!after || groupOf(after) !== groupOf(before));
}

/** Tell whether a data item or category is where it was not. */
function arrives({ before, after }: Change): boolean {
	return after?.verdict === 'required' && (!before || groupOf(before) !== groupOf(after));
}

/** A statement that both revisions have. */
type Kept = Extract<Change, { before: RevisionStatement; after: RevisionStatement }>;

/** Find what changed of a row or category that both revisions have; undefined if nothing did. */
function kept(changes: Change[], { id }: { id: string | undefined }): Kept | undefined {
	return changes.find((change): change is Kept => change.id === id && Boolean(change.before && change.after));
}

function relabeled<Labelled extends PageRow | PageCategory>(
	one: Labelled,
	change: Kept | undefined,
	isCategory: boolean,
	locale: Locale,
): Labelled {
	if (!change) return one;
	const { id, before, after } = change;
	return { ...one, label: relabel(one.label, id, before.label[locale], after.label[locale], isCategory, locale) };
}

function changedRow(row: PageRow, change: Kept | undefined, form: Form): PageRow {
	const verdict = change && hasOtherMam(change) ? verdictOf(change.after, form) : row.verdict;
	return { ...relabeled(row, change, false, form.locale), verdict };
}

function changedCategory(category: PageCategory, change: Kept | undefined, form: Form): PageCategory {
	const named = relabeled(category, change, true, form.locale);
	// In a table, a category that is a data item itself has a row.
	if (form.isTable || !change || !hasOtherMam(change)) return named;
	return { ...named, rows: standaloneRows(change.id, change.after, form) };
}

function hasOtherMam({ before, after }: Kept): boolean {
	const said = ({ mam, condition, note }: RevisionStatement) => JSON.stringify([mam, condition ?? null, note ?? null]);
	return after.mam !== undefined && said(before) !== said(after);
}

/** Write a verdict as the page has it: a table all of it, a list only the condition or the remark. */
function verdictOf(statement: RevisionStatement, { locale, isTable }: Form): string {
	const { condition, note } = statement;
	const inLocale = (texts: typeof condition | null) => texts && { ...texts, [locale]: texts[locale] ?? openMark };
	const said = { ...statement, condition: inLocale(condition) ?? undefined, note: inLocale(note) ?? undefined };
	return asMarkdown(isTable ? mamInWords(said, locale) : (said.condition?.[locale] ?? said.note?.[locale] ?? ''));
}

/** Give the row of a category that is a data item itself; a list only has one for a condition or a remark. */
function standaloneRows(id: string, statement: RevisionStatement, form: Form): PageRow[] {
	const verdict = verdictOf(statement, form);
	if (form.isTable) return [{ id, label: '', verdict }];
	return verdict ? [{ id: undefined, label: verdict, verdict: '' }] : [];
}

/** Put something behind what stands before it in the document; what the document does not list goes to the end. */
function insert<Item extends { id: string | undefined }>(list: Item[], item: Item, order: string[]): void {
	const placeOf = ({ id }: Item) => order.indexOf(id ?? '');
	const isBefore = (other: Item) => placeOf(other) >= 0 && placeOf(other) < placeOf(item);
	const isListed = placeOf(item) >= 0 && list.some((other) => placeOf(other) >= 0);
	// The note on a category may stand before its first item.
	const first = list.findIndex(({ id }) => id !== undefined);
	const last = list.findLastIndex(isBefore);
	list.splice(!isListed ? list.length : last < 0 ? first : last + 1, 0, item);
}
