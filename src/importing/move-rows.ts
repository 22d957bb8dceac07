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
	const { locale, isTable } = form;
	const moved = new Map<string, PageRow>();
	let all = categories;
	for (const { id, before, after } of changes) {
		if (before?.verdict !== 'required' || (after && groupOf(after) === groupOf(before))) continue;
		const row = all.flatMap(({ rows }) => rows).find((candidate) => candidate.id === id);
		if (row && after && row.label !== '') moved.set(id, row);
		for (const category of all) category.rows = category.rows.filter((candidate) => candidate.id !== id);
		all = all.filter((category) => category.id !== id);
	}
	for (const { id, before, after } of changes) {
		if (!before || after?.verdict !== 'required') continue;
		const category = all.find((candidate) => candidate.id === id);
		const row = moved.get(id) ?? all.flatMap(({ rows }) => rows).find((candidate) => candidate.id === id);
		const words = [before.label[locale], after.label[locale]] as const;
		if (category) category.label = relabel(category.label, id, ...words, true, locale);
		else if (row) row.label = relabel(row.label, id, ...words, false, locale);
		if (!hasOtherMam(before, after)) continue;
		if (row) row.verdict = verdictOf(after, form);
		else if (category && !isTable) category.rows = standaloneRows(id, after, form);
	}
	const isNew = ({ before, after }: Change) =>
		after?.verdict === 'required' && (!before || groupOf(before) !== groupOf(after));
	const added = changes.filter(isNew).toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
	for (const { id, after } of added) {
		if (!after || after.category !== undefined) continue;
		const rows = after.mam ? standaloneRows(id, after, form) : [];
		insert(all, { id, label: newLabel(id, after.label[locale] ?? openMark, true, locale), rows }, order);
	}
	for (const { id, after } of added) {
		const category = all.find((candidate) => candidate.id === after?.category);
		if (!after || !category) continue;
		const label = newLabel(id, after.label[locale] ?? openMark, false, locale);
		insert(category.rows, moved.get(id) ?? { id, label, verdict: verdictOf(after, form) }, order);
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
	const all = bullets.filter(({ id }) =>
		changes.every((change) => change.id !== id || change.after?.verdict === verdict),
	);
	for (const { id, before, after } of changes) {
		const bullet = all.find((candidate) => candidate.id === id);
		if (bullet) bullet.label = relabel(bullet.label, id, before?.label[locale], after?.label[locale], false, locale);
		else if (after && after.verdict === verdict && (!before || before.verdict !== verdict)) {
			insert(all, { id, label: newLabel(id, after.label[locale] ?? openMark, false, locale), rows: [] }, order);
		}
	}
	return all;
}

function hasOtherMam(before: RevisionStatement, after: RevisionStatement): boolean {
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
