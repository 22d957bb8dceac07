/** The endings of English and Swedish words with which even a word of three letters is still the same one: `apps`, not `son·y`. */
const endingsOfShort = new Set(['', 's', 'es', 'er', 'en', 'et', 'ar']);

/** The endings with which a longer word is. */
const further = [
	...'ed d ing ies ion y'.split(' '),
	...'n t na ne or a e ade at ad as de te r ens ets igt ig al are nde re rna mer ret'.split(' '),
	...'erna ernas arna arnas rnas nas el lar larna larnas'.split(' '),
];
const endings = new Set([...endingsOfShort, ...further]);

/** How well two forms of a word match if one of them has no ending: `bild` and `bilder` (measured: 2). */
export const oneEnding = 0.9;

/** The same if both have one, such as `policies` and `policy` (measured: 2); what matches less is no form. */
export const twoEndings = 0.8;

/** Say how well a word of the index matches a typed one, from 0 to 1: whether it is the same word, or another form of it. */
export function likenessOf(word: string, found: string): number {
	if (word === found) return 1;
	let common = 0;
	while (common < word.length && word[common] === found[common]) common += 1;
	if (common < 3) return 0;
	const isWhole = common === word.length || common === found.length;
	const known = common === 3 ? endingsOfShort : endings;
	if (!known.has(word.slice(common)) || !known.has(found.slice(common))) return 0;
	return isWhole ? oneEnding : twoEndings;
}

/** List what a word is without each ending that it has, itself first. */
export function stemsOf(word: string): string[] {
	return [...endings]
		.filter((ending) => word.endsWith(ending))
		.map((ending) => word.slice(0, word.length - ending.length));
}
