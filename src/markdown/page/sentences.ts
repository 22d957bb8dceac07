/** Some words of a text, and where they begin in it. */
export interface Stretch {
	text: string;
	/** In UTF-16 code units from the start of the text. */
	start: number;
}

/** Stands for markup in the text of a passage, so that places stay the same; it is no part of any word. */
export const markup = '\0';

/** A period after one of these ends no sentence; what may well end one, such as “etc.”, is not listed. */
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|vs|t\.ex|bl\.a|dvs|s\.k|nr|ca|jfr)\.$/i;

/** What ends a sentence: a mark, with the quotes and brackets that it closes, before white space. */
const ending = /[.!?…]["'”’»)\]\0]*(?=\s|\0*$)/g;

/** What a sentence begins with. */
const beginning = /^[\s\0]*["'“”‘’«([\0]*[\p{Lu}\p{N}]/u;

/** Split a paragraph into its sentences. A colon ends none. */
export function sentencesIn(text: string): Stretch[] {
	const ends = [...text.matchAll(ending)]
		.map(({ 0: mark, index }) => ({ mark, end: index + mark.length, upToDot: text.slice(0, index + 1) }))
		.filter(({ end, upToDot }) => beginning.test(text.slice(end)) && !abbreviation.test(upToDot))
		.map(({ end }) => end);
	return [0, ...ends].flatMap((start, index) => {
		const own = text.slice(start, [...ends, text.length][index]);
		const first = own.search(/[^\s\0]/);
		return first < 0 ? [] : [{ text: own.slice(first), start: start + first }];
	});
}
