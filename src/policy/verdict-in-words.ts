import { type Locale, t } from '../i18n/index.ts';
import type { Category, Mam, Verdict } from './model.ts';

/** What is said of a required data item with MAM only. */
interface MamVerdict {
	mam: Mam;
	condition?: string | undefined;
	note?: string | undefined;
}

/** What is said of a statement with a verdict; a category counts with its note alone. */
interface SaidOfStatement {
	verdict: Verdict;
	item?: MamVerdict | undefined;
	category?: Pick<Category, 'note'> | undefined;
}

/**
 * Say in words what becomes of a statement's data, with its condition, its note and that of its category, so that none of
 * them is lost where a statement is quoted: «Required data; not collected from customers who use MAM only».
 */
export function verdictInWords(locale: Locale, { verdict, item, category }: SaidOfStatement): string {
	const kind = t(locale, `kind.${verdict}`);
	const verdictWords = item ? `${kind}; ${t(locale, `mam.words.${item.mam}`, conditionOf(item))}` : kind;
	return [verdictWords, ...notesInWords(locale, { item, category })].join('. ').replace(/(\.”?)\.(?= |$)/g, '$1');
}

/** Say the same in whole sentences, with MAM spelled out: «Required. Collected, but not from customers who use … only.» */
export function verdictSentences(locale: Locale, { verdict, item, category }: SaidOfStatement): string[] {
	return [
		t(locale, `verdict.${verdict}`),
		...(item ? [t(locale, `mam.sentence.${item.mam}`, conditionOf(item))] : []),
		...notesInWords(locale, { item, category }),
	].map((sentence) => (/\.”?$/.test(sentence) ? sentence : `${sentence}.`));
}

function conditionOf({ condition = '' }: MamVerdict): { condition: string } {
	return { condition };
}

function notesInWords(locale: Locale, { item, category }: Pick<SaidOfStatement, 'item' | 'category'>): string[] {
	const note = item?.note === undefined ? [] : [t(locale, 'mam.note', { note: item.note })];
	return [...note, ...(category?.note === undefined ? [] : [category.note])];
}
