import { type Locale, t } from '../i18n/index.ts';
import type { Change, RevisionStatement } from '../policy/revisions.ts';

/** Say what changed in a statement, as «`before` -> `after`», or what a new one says. */
export function changeInWords({ before, after }: Change, locale: Locale): string {
	if (!before || !after) return after ? wordsOf(after, locale) : '';
	const parts = [
		[`\`${before.label[locale]}\``, `\`${after.label[locale]}\``],
		[`category ${before.category ?? 'none'}`, `category ${after.category ?? 'none'}`],
		[mamInWords(before, locale), mamInWords(after, locale)],
	];
	const changed = parts
		.filter(([old, now]) => old !== now)
		.map(([old, now]) => `${old || 'nothing'} -> ${now || 'nothing'}`);
	return changed.join('; ');
}

function wordsOf(statement: RevisionStatement, locale: Locale): string {
	const { label, category, verdict } = statement;
	const where = category ? ` in ${category}` : ` (${verdict ?? 'without a verdict'})`;
	const mam = mamInWords(statement, locale);
	return `\`${label[locale]}\`${where}${mam && `: ${mam}`}`;
}

/** Say what the column for MAM says, as it is written there: `Yes (Managed apps only)`. */
export function mamInWords({ mam, condition, note }: RevisionStatement, locale: Locale): string {
	if (!mam) return note?.[locale] ?? '';
	const word = t(locale, mam === 'no' ? 'mam.no' : 'mam.yes');
	if (mam === 'conditional') return `${word} (${condition?.[locale]})`;
	return note?.[locale] ? `${word}; ${note[locale]}` : word;
}
