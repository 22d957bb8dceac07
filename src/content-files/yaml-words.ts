/** In characters; quoting more would not make it any clearer which text is meant. */
const longest = 60;

/** Quote source text in a message, on one line and shortened if it is long. */
export function inBackticks(source: string): string {
	const text = source.trim().replace(/\s+/g, ' ');
	return `\`${text.length > longest ? `${text.slice(0, longest)}…` : text}\``;
}

/** List the alternatives for a message, in the order given: «`yes`, `no` or `conditional`». */
export function alternatives(words: string[]): string {
	return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}
