import fc from 'fast-check';
import { describe, test } from 'vitest';
import { inLine, lineAt, type Mutator, oneOf } from './mutator.ts';
import { isReported, losesNothingInSilence } from './silent-loss.ts';

const mutators: Record<string, Mutator> = {
	'line ends of another system'(source) {
		const file = fc
			.constantFrom('\r\n', '\r')
			.map((lineEnd) => ({ content: source.replaceAll('\n', lineEnd), lines: [] }));
		const line = inLine(/\S/, (text) => fc.constant(`${text}\r`))(source);
		return line && fc.oneof({ arbitrary: line, weight: 2 }, file);
	},
	'tabs for spaces': otherSpaces('\t'),
	'non-breaking spaces for spaces': otherSpaces('\u00A0'),
};

const neverSilent: Record<string, Mutator> = {
	'a byte cut from a character': (source) =>
		oneOf([...source.matchAll(/\P{ASCII}/gu)])?.chain(({ 0: character, index }) => {
			const bytes = Buffer.from(character);
			return fc.nat({ max: bytes.length - 1 }).map((cut) => ({
				content: Buffer.concat([
					Buffer.from(source.slice(0, index)),
					bytes.subarray(0, cut),
					bytes.subarray(cut + 1),
					Buffer.from(source.slice(index + character.length)),
				]),
				lines: [lineAt(source, index)],
			}));
		}),
	'a byte order mark': (source) =>
		fc.oneof(fc.constant(0), { arbitrary: fc.nat({ max: source.length }), weight: 4 }).map((index) => ({
			content: `${source.slice(0, index)}\uFEFF${source.slice(index)}`,
			lines: [lineAt(source, index)],
		})),
	'a line decoded as Windows-1252': inLine(/\P{ASCII}/u, (line) =>
		fc.constant(new TextDecoder('windows-1252').decode(Buffer.from(line))),
	),
};

describe('no statement is lost in silence, and no message is out of place, by', () => {
	test.each(Object.entries(mutators))('%s', (_, mutator) => losesNothingInSilence(mutator));
});

describe('always reported at its place is', () => {
	test.each(Object.entries(neverSilent))('%s', (_, mutator) => isReported(mutator));
});

/** Make a mutator that replaces one space of a line, all of them, or those that it starts with. */
function otherSpaces(space: string): Mutator {
	return inLine(/\S.* |^ /, (line) =>
		fc
			.constantFrom(...[...line.matchAll(/ /g)].map(({ index }) => index))
			.chain((place) =>
				fc.constantFrom(
					line.replaceAll(' ', space),
					line.slice(0, place) + space + line.slice(place + 1),
					line.replace(/^( *(?:-|#+|\|)?) /, `$1${space}`),
				),
			),
	);
}
