/** In characters; quoting more would not make it any clearer which text is meant. */
const longest = 60;

/**
 * Quote source text in a message, on one line and shortened if it is long.
 *
 * @param start how many characters to leave out at the beginning
 */
export function inBackticks(source: string, start = 0): string {
	const text = source.trim().replace(/\s+/g, ' ').slice(start);
	return `\`${start > 0 ? '…' : ''}${text.length > longest ? `${text.slice(0, longest)}…` : text}\``;
}

/** Quote a text and others: long ones from a few words before the place where it differs from the one that is most like it. */
export function quotedApart(text: string, others: string[]): [text: string, others: string[]] {
	const shared = others.map((other) => sharedStart(text, other));
	const most = Math.max(0, ...shared);
	const isLong = [text, ...others].some(({ length }) => length > longest);
	const start = isLong && most > longest / 2 ? text.lastIndexOf(' ', most - longest / 4) + 1 : 0;
	return [
		inBackticks(text, start),
		others.map((other, index) => inBackticks(other, shared[index] === most ? start : 0)),
	];
}

/** Count the characters that two texts begin with alike. */
function sharedStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}

/** List the alternatives for a message, in the order given: «`yes`, `no` or `conditional`». */
export function alternatives(words: string[]): string {
	return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}
