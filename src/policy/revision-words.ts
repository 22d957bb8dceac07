import type { Locale } from '../i18n/index.ts';
import type { ChangesContext } from './changes-context.ts';
import type { RevisionHead, RevisionStatement } from './revisions.ts';
import { verdictInWords } from './verdict-in-words.ts';

/** What a revision calls a statement. */
export interface RevisionWords {
	text: string;
	language: Locale;
	/** Whether these are Microsoft's words. */
	isQuote: boolean;
}

/** Find what a revision calls a statement: in the words of its document, or in ours where that says it in a sentence. */
export function revisionWords(
	id: string,
	{ label }: RevisionStatement,
	{ language }: RevisionHead,
	{ locale, isNamed }: ChangesContext,
): RevisionWords | undefined {
	const isQuote = isNamed(id, language);
	const code = isQuote || label[locale] === undefined ? language : locale;
	const text = label[code];
	return text === undefined ? undefined : { text, language: code, isQuote };
}

/** Say in words how a revision classifies a statement; empty for one that has no verdict. */
export function revisionVerdict(statement: RevisionStatement, locale: Locale): string {
	const { verdict, mam, condition, note, categoryNote } = statement;
	const item = mam && { mam, condition: condition?.[locale], note: note?.[locale] };
	return verdict ? verdictInWords(locale, { verdict, item, category: { note: categoryNote?.[locale] } }) : '';
}
