import type { VFile } from 'vfile';
import { pointAt, problem } from './message.ts';

/**
 * A byte from 80 to BF as it appears when UTF-8 is read as Latin-1 or Windows-1252,
 * https://encoding.spec.whatwg.org/#windows-1252.
 */
const furtherByte = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

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
	'invisible character': {
		pattern: '(?![\\t\\r\\n])[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]',
		expected: 'text that can be seen',
	},
};

const anyFault = new RegExp(
	Object.values(faults)
		.map(({ pattern }) => `(${pattern})`)
		.join('|'),
	'gu',
);

/** Report characters that wrong decoding or a slip has left in a text. The text must start where the file does. */
export function reportBrokenCharacters(text: string, file: VFile): void {
	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		for (const match of line.matchAll(anyFault)) {
			const [found, ...groups] = match;
			const [name, fault] = Object.entries(faults)[groups.findIndex((group) => group !== undefined)] ?? [];
			const place = pointAt(index + 1, match.index + 1);
			problem(
				file,
				place,
				'characters-broken',
				`Unexpected ${name} \`${visible(found)}\`, expected ${fault?.expected}`,
			);
		}
	}
}

/** Tell whether a line of text has a fault, wherever it stands. */
export function hasBrokenCharacters(line: string): boolean {
	return line.search(anyFault) >= 0;
}

/** Make characters visible: write those without a visible shape as their code point. */
function visible(text: string): string {
	return text.replace(/[\p{C}\p{Z}]/gu, (character) => {
		return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
	});
}
