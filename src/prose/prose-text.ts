import type { Locale } from '../i18n/index.ts';
import type { Passage } from '../markdown/page/passages.ts';
import { markup } from '../markdown/page/sentences.ts';

/** The site's own prose in a file, in one language. */
export interface ProseFile {
	/** Relative to the project's folder, as shown in messages. */
	path: string;
	locale: Locale;
	source: string;
	passages: Passage[];
}

/** The text of a passage in its source, with other characters in place of what does not count. */
interface PassageText {
	/** Where it begins in the source. */
	start: number;
	/** All words, as a reader has them. */
	text: string;
	/** The same without what is quoted or in another language. */
	ownWords: string;
}

/** What is quoted, by the quotation marks of a language. */
const quotations: Partial<Record<string, RegExp>> = { en: /“[^”]*”/g, sv: /”[^”]*”/g };

/** Take the text of a passage out of its source. */
export function textOf({ runs }: Passage, { source, locale }: Pick<ProseFile, 'source' | 'locale'>): PassageText {
	const start = runs[0]?.start ?? 0;
	const blank = markup.repeat((runs.at(-1)?.end ?? start) - start);
	const withRuns = (chosen: Passage['runs']) =>
		chosen.reduce((text, run) => {
			return text.slice(0, run.start - start) + source.slice(run.start, run.end) + text.slice(run.end - start);
		}, blank);
	const quotation = quotations[locale];
	const ownWords = withRuns(runs.filter(({ lang }) => lang === undefined || lang === locale));
	return { start, text: withRuns(runs), ownWords: quotation ? ownWords.replace(quotation, inMarkup) : ownWords };
}

function inMarkup(text: string): string {
	return markup.repeat(text.length);
}

/** Return the place of an offset; line and column are counted from 1. */
export function placeAt(source: string, offset: number): { line: number; column: number } {
	const lines = source.slice(0, offset).split('\n');
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
