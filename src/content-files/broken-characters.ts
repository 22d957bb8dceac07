import type { VFile } from 'vfile';
import { pointAt, problem } from './message.ts';

/**
 * A byte from 80 to BF as it appears when UTF-8 is read as Latin-1 or Windows-1252,
 * https://encoding.spec.whatwg.org/#windows-1252.
 */
const furtherByte = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/** The alphabets with letters that look like Latin ones. */
const alike = '[\\p{scx=Greek}\\p{scx=Cyrillic}\\p{scx=Armenian}\\p{scx=Cherokee}\\p{scx=Coptic}\\p{scx=Lisu}]';

/**
 * What nobody sees, or takes for something else, by name, and what to write instead. Characters that join others or choose
 * how they are drawn are as invisible as those that turn the direction of the text, except behind a pictograph.
 */
const hidden: Record<string, { pattern: string; expected: string }> = {
	'invisible character': {
		pattern: '(?![\\t\\r\\n]|(?<=\\p{Extended_Pictographic})\\uFE0F)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{DI}\\u2800]',
		expected: 'text that can be seen',
	},
	'letter of another alphabet': {
		pattern: `(?<=\\p{sc=Latin}\\p{M}*)(?=\\p{L})${alike}|(?=\\p{L})${alike}(?=\\p{M}*\\p{sc=Latin})`,
		expected: 'that of the rest of the word: it only looks like it',
	},
};

/** What does not belong in a text, by name, and what to write instead; the first match counts. */
const faults: Record<string, { pattern: string; expected: string }> = {
	'broken characters': {
		pattern: `ð${furtherByte}{3}|â${furtherByte}{2}|[ÂÃ]${furtherByte}`,
		expected: 'the one that they stood for: the text was decoded with another encoding than UTF-8',
	},
	'replacement character': {
		pattern: '\\uFFFD+',
		expected: 'the one that was lost: the file is not valid UTF-8',
	},
	'byte order mark': {
		pattern: '\\uFEFF',
		expected: 'UTF-8 without one',
	},
	'non-breaking space': {
		pattern: '(?<=^\\s*(?:[-*+]|\\d+[.)]|#{1,6}))(?! )\\p{Zs}',
		expected: 'a space: without one, Markdown sees neither a heading nor a list item',
	},
	...hidden,
};

const anyFault = anyOf(faults);
const anyHidden = anyOf(hidden);
const letterOfOthers = new RegExp(`(?=\\p{L})${alike}`, 'gu');
const shapeless = new RegExp(`[\\p{C}\\p{Z}\\p{DI}\\u2800]|${alike}`, 'gu');

function anyOf(kinds: typeof faults): RegExp {
	const patterns = Object.values(kinds).map(({ pattern }) => `(${pattern})`);
	return new RegExp(patterns.join('|'), 'gu');
}

/** Report characters that wrong decoding or a slip has left in a text. The text must start where the file does. */
export function reportBrokenCharacters(text: string, file: VFile): void {
	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		for (const match of line.matchAll(anyFault)) {
			const place = pointAt(index + 1, match.index + 1);
			problem(file, place, 'characters-broken', inWords(match, faults));
		}
	}
}

/**
 * Say what is hidden in a text that the source writes in another way, such as `&#x202E;`; what stands in the source itself is
 * reported there.
 */
export function hiddenIn(text: string, source: string): string | undefined {
	const [first] = text.matchAll(anyHidden);
	return first && source.search(anyHidden) < 0 ? inWords(first, hidden) : undefined;
}

function inWords([found, ...groups]: RegExpExecArray, kinds: typeof faults): string {
	const [name, fault] = Object.entries(kinds)[groups.findIndex((group) => group !== undefined)] ?? [];
	return `Unexpected ${name} \`${visible(found)}\`, expected ${fault?.expected}`;
}

/** Tell whether a line of text has a fault, wherever it stands. */
export function hasBrokenCharacters(line: string): boolean {
	return line.search(anyFault) >= 0;
}

/** Find the first letter that looks like a Latin one; empty if there is none. */
export function letterAlike(text: string): string {
	return visible(text.match(letterOfOthers)?.[0] ?? '');
}

/** Make characters visible: write those without a visible shape of their own as their code point. */
function visible(text: string): string {
	return text.replace(shapeless, (character) => {
		return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
	});
}
