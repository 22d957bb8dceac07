import { type Locale, t } from '../../i18n/index.ts';
import type { DataItem } from '../../policy/model.ts';

/**
 * Parse the text of a verdict cell: `Yes`, `No`, `Yes (condition)`, or `Yes; remark`, in the page's language.
 *
 * @returns undefined for anything else
 */
export function parseMam(text: string, locale: Locale): Pick<DataItem, 'mam' | 'condition' | 'note'> | undefined {
	if (text === t(locale, 'mam.no')) return { mam: 'no' };
	if (text === t(locale, 'mam.yes')) return { mam: 'yes' };
	const yes = RegExp.escape(t(locale, 'mam.yes'));
	const [, condition, note] = new RegExp(`^${yes}(?: \\((.+)\\)|; ([^(].*))$`, 'u').exec(text) ?? [];
	// Two pairs of parentheses, as in `Yes (a) (b)`, are no condition `a) (b`.
	if (condition && /\).*\(/.test(withoutPairs(condition))) return undefined;
	if (condition) return { mam: 'conditional', condition };
	return note ? { mam: 'yes', note } : undefined;
}

/**
 * Guess what a text means that has none of the forms of a verdict, so that a translation with a condition or remark is not
 * wrong as well.
 */
export function guessMam(text: string): Pick<DataItem, 'mam' | 'condition' | 'note'> {
	const [, condition, note] = /^[^(;,:–—]*(?:\((.+?)\)?|[;,:–—]\s*(.+))$/u.exec(text) ?? [];
	if (condition) return { mam: 'conditional', condition };
	return note ? { mam: 'yes', note } : { mam: 'no' };
}

/** List the verdicts that a cell may contain, for messages. */
export function mamForms(locale: Locale): string {
	const yes = t(locale, 'mam.yes');
	return `\`${yes}\`, \`${t(locale, 'mam.no')}\`, \`${yes} (…)\` or \`${yes}; …\``;
}

/**
 * Separate a category's name from what is added to it: `Application inventory, like:` or `Tenant IDs (like Apple ID)`.
 * Each language lists its lead-ins; one that ends in `…` includes the words after it, if there are any.
 */
export function parseCategory(text: string, locale: Locale): { label: string; qualifier?: string } {
	const leadIns = wordsOf(t(locale, 'content.leadIns'))
		.map((leadIn) =>
			leadIn.endsWith('…') ? `${RegExp.escape(leadIn.slice(0, -1).trim())}(?:\\s.+)?` : RegExp.escape(leadIn),
		)
		.join('|');
	const bare = text.replace(/:$/, '').trim();
	const match =
		new RegExp(`^(.+?),?\\s+(${leadIns})$`, 'iu').exec(bare) ?? /^(.+?)\s*\(((?:[^()]|\([^()]*\))+)\)$/u.exec(bare);
	const [, label = bare, qualifier] = match ?? [];
	return { label, ...(qualifier && { qualifier }) };
}

/**
 * Parse a note: `Note: …`, in the page's language.
 *
 * @returns what follows the opening word, or undefined if the text does not start with one
 */
export function parseNote(text: string, locale: Locale): string | undefined {
	const openings = wordsOf(t(locale, 'content.note')).map(RegExp.escape).join('|');
	return new RegExp(`^(?:${openings})\\s*[:.] ?(.*)$`, 'iu').exec(text)?.[1];
}

/** Remove what stands between parentheses, and them; what is left has no counterpart. */
export function withoutPairs(text: string): string {
	const rest = text.replace(/\([^()]*\)/g, '');
	return rest === text ? rest : withoutPairs(rest);
}

/** Tell whether a text is a whole sentence: it starts with a capital letter and ends with a period. */
export function isSentence(text: string): boolean {
	return /^\p{Lu}.*\.$/su.test(text);
}

function wordsOf(list: string): string[] {
	return list.split('|').map((word) => word.trim());
}
