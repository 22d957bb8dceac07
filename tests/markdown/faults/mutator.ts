import fc from 'fast-check';

/** A page with a fault. */
export interface Mutation {
	content: string | Uint8Array;
	/** The lines at fault, counted from 1; none when it is the whole file. */
	lines: number[];
}

/** Give the ways to break a page with one kind of fault; undefined where the page has nothing to break in that way. */
export type Mutator = (source: string) => fc.Arbitrary<Mutation> | undefined;

/** Give what can become of a line. */
type Change = (line: string) => fc.Arbitrary<string>;

interface Line {
	line: string;
	/** Counted from 1. */
	number: number;
}

/** Make a mutator that changes one of the lines of a form. */
export function inLine(form: RegExp, change: Change): Mutator {
	return (source) =>
		oneOf(linesLike(form, source))?.chain(({ line, number }) =>
			change(line).map((changed) => ({ content: withLine(source, number, changed), lines: [number] })),
		);
}

/** Make a mutator that puts a line before or after one of another form, or in its place. */
export function mixedIn(form: RegExp, other: Change): Mutator {
	return inLine(form, (line) =>
		other(line).chain((added) => fc.constantFrom(added, `${line}\n${added}`, `${added}\n${line}`)),
	);
}

/** Make a mutator that takes one character out of a line that has it. */
export function without(character: string): Mutator {
	return inLine(new RegExp(RegExp.escape(character)), (line) => {
		const parts = line.split(character);
		return fc
			.integer({ min: 1, max: parts.length - 1 })
			.map((at) => parts.slice(0, at).join(character) + parts.slice(at).join(character));
	});
}

/** Make a mutator that puts one of some texts between two words of the page, or on lines of its own. */
export function inserted(...texts: string[]): Mutator {
	return (source) => {
		const bodyStart = source.indexOf('\n---\n', 4) + 5;
		const gaps = [...source.matchAll(/(?<=[\p{L}.]) (?=\p{L})|\n\n/gu)].filter(({ index }) => index >= bodyStart);
		return oneOf(gaps)?.chain(({ 0: gap, index }) =>
			fc.constantFrom(...texts).map((text) => ({
				content:
					source.slice(0, index) + (gap === ' ' ? ` ${text} ` : `\n\n${text}\n\n`) + source.slice(index + gap.length),
				lines: [lineAt(source, index) + (gap === ' ' ? 0 : 2)],
			})),
		);
	};
}

/** Pick one of some things; undefined when there is none. */
export function oneOf<Item>(items: Item[]): fc.Arbitrary<Item> | undefined {
	return items.length > 0 ? fc.constantFrom(...items) : undefined;
}

/** List the lines of a form. */
export function linesLike(form: RegExp, source: string): Line[] {
	return source
		.split('\n')
		.map((line, index) => ({ line, number: index + 1 }))
		.filter(({ line }) => form.test(line));
}

/** Write another text in the place of a line. */
export function withLine(source: string, number: number, changed: string): string {
	return source
		.split('\n')
		.with(number - 1, changed)
		.join('\n');
}

/** Give the number of the line at an index, counted from 1. */
export function lineAt(source: string, index: number): number {
	return source.slice(0, index).split('\n').length;
}
