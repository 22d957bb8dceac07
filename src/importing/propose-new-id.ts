import { foldedWords } from './likeness.ts';

/** In words, apart from the prefix: enough to tell a statement from others, and short enough for an address. */
const mostWords = 5;

/**
 * Propose the id of a new statement: the words that the ids of its group begin with, and its own.
 *
 * @param label without what a category adds to its name
 * @param group the ids of the statements that it stands among
 * @param fallback what its id begins with if those have nothing in common
 * @param taken all ids that there are, or ever were
 */
export function proposeNewId(label: string, group: string[], fallback: string, taken: ReadonlySet<string>): string {
	const [name = ''] = label.split(/[(:]/);
	const words = foldedWords(name).filter((word) => /^[a-z0-9]+$/.test(word));
	const prefix = commonStart(group.map((id) => id.split('-'))) || fallback;
	const own = words.join('-').startsWith(`${prefix}-`) ? words : [prefix, ...words];
	const id = own
		.filter(Boolean)
		.slice(0, mostWords + prefix.split('-').length)
		.join('-');
	const base = /^[a-z]/.test(id) ? id : `item-${id}`;
	let proposal = base;
	for (let count = 2; taken.has(proposal); count += 1) proposal = `${base}-${count}`;
	return proposal;
}

/** Give the words that all of some ids begin with; each has at least one more. */
function commonStart([first = [], ...others]: string[][]): string {
	const shared = first.slice(0, -1);
	const length = shared.findIndex((word, index) => others.some((id) => id[index] !== word));
	return (length < 0 ? shared : shared.slice(0, length)).join('-');
}
