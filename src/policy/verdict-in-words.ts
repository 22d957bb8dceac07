import { type Locale, t } from '../i18n/index.ts';
import { type Category, type Mam, mamVerdicts, type Verdict } from './model.ts';

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
	category?: { note?: string | undefined } | undefined;
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
		...(item ? [t(locale, `mam.sentence.${item.mam}`, { ...conditionOf(item), mam: t(locale, 'mam.name') })] : []),
		...notesInWords(locale, { item, category }),
	].map((sentence) => (/\.”?$/.test(sentence) ? sentence : `${sentence}.`));
}

/** Say how many items of a category are collected under which condition: «5 data items: 3 under …, 2 not …». */
export function categoryInWords(locale: Locale, { items, note }: Category): string {
	const counts = mamVerdicts.flatMap((mam) => {
		const count = items.filter((item) => item.mam === mam).length;
		return count > 0 ? [t(locale, `search.count.${mam}`, { count })] : [];
	});
	const all = `${t(locale, 'count.items', { count: items.length })}: ${counts.join(', ')}`;
	return note === undefined ? all : `${all}. ${note}`;
}

function conditionOf({ condition = '' }: MamVerdict): { condition: string } {
	return { condition };
}

function notesInWords(locale: Locale, { item, category }: Pick<SaidOfStatement, 'item' | 'category'>): string[] {
	const note = item?.note === undefined ? [] : [t(locale, 'mam.note', { note: item.note })];
	return [...note, ...(category?.note === undefined ? [] : [category.note])];
}
