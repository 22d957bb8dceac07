/** The words of the index, without diacritics. */
export type Vocabulary = ReadonlySet<string>;

/** In letters. Nobody means a longer word than this; it is neither split nor corrected. */
export const longestWord = 40;

/** How many letters an ending may have: `nycklar·na`, `photo·s`. */
export const longestEnding = 3;

/** Tell whether a word is in the vocabulary, or the beginning of one that is. */
export function isBeginning(word: string, vocabulary: Vocabulary): boolean {
	return vocabulary.has(word) || vocabulary.values().some((other) => other.startsWith(word));
}
