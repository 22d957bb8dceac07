import { type Locale, t } from '../i18n/index.ts';
import type { Mam, Verdict } from './model.ts';

/** What the policy says about a required data item with MAM only. */
interface MamVerdict {
	mam: Mam;
	condition?: string | undefined;
	note?: string | undefined;
}

/**
 * Say what happens to a statement's data; for a required data item, also what happens with MAM only, including a
 * condition or remark: «Required data · With MAM only: Yes (Managed apps only)».
 */
export function verdictInWords(
	locale: Locale,
	{ verdict, item }: { verdict: Verdict; item?: MamVerdict | undefined },
): string {
	const kind = t(locale, `kind.${verdict}`);
	return item ? `${kind} · ${t(locale, 'search.mam', { verdict: mamInWords(locale, item) })}` : kind;
}

function mamInWords(locale: Locale, { mam, condition, note }: MamVerdict): string {
	const word = t(locale, mam === 'no' ? 'mam.no' : 'mam.yes');
	if (condition) return `${word} (${condition})`;
	return note ? `${word}; ${note}` : word;
}
