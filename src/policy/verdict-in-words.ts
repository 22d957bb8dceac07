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
	const verdictWords = item ? `${kind}; ${mamInWords(locale, item, t(locale, 'mam.short'))}` : kind;
	return [verdictWords, ...notesInWords(locale, { item, category })].join('. ').replace(/(\.”?)\.(?= |$)/g, '$1');
}

/** Say the same in whole sentences, with MAM spelled out: «Required. Not collected from customers who use … only.» */
export function verdictSentences(locale: Locale, { verdict, item, category }: SaidOfStatement): string[] {
	return [
		t(locale, `verdict.${verdict}`),
		...(item ? [capitalized(mamInWords(locale, item, t(locale, 'mam.full')))] : []),
		...notesInWords(locale, { item, category }),
	].map((sentence) => (/\.”?$/.test(sentence) ? sentence : `${sentence}.`));
}

function mamInWords(locale: Locale, { mam, condition = '' }: MamVerdict, name: string): string {
	return t(locale, `mam.words.${mam}`, { mam: name, condition });
}

function notesInWords(locale: Locale, { item, category }: Pick<SaidOfStatement, 'item' | 'category'>): string[] {
	const note = item?.note === undefined ? [] : [t(locale, 'mam.note', { note: item.note })];
	return [...note, ...(category?.note === undefined ? [] : [category.note])];
}

function capitalized(text: string): string {
	return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
}
