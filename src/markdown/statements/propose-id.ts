import type { VFile } from 'vfile';
import type { PageContext } from '../page/page-context.ts';
import { parseCategory } from './syntax.ts';

declare module 'vfile' {
	interface DataMap {
		/** The ids that are given to statements on the page, or were proposed for those without one. */
		given: Set<string>;
	}
}

/**
 * Propose an id for a statement that has none: that of a statement which the page has lost, by the address in its link or
 * by its label, or else a new one. No id is proposed twice.
 *
 * @param address where a link in the label leads; empty if there is none
 * @param prefix what a new id starts with: the id of the category
 */
export function proposeId(
	text: string,
	address: string,
	{ file, locale, original, known }: PageContext,
	prefix: string,
): { id: string; isKnown: boolean } {
	file.data.given ??= idsInLabels(file);
	const { given } = file.data;
	const keys = [`#${address.replace(/[^a-z0-9-]/g, '')}`, idOf(text), idOf(parseCategory(text, locale).label)];
	const lost = keys
		.flatMap((key) => known.get(key) ?? [])
		.filter((id) => !given.has(id) && (!original || original.places.has(id)));
	// The ids of a category often start alike.
	const [first] = prefix.split('-');
	const found = lost.find((id) => id.split('-')[0] === first) ?? lost[0];
	const words = idOf(`${prefix} ${text}`);
	let id = found ?? words;
	for (let count = 2; given.has(id); count += 1) id = `${words}-${count}`;
	given.add(id);
	return { id, isKnown: found !== undefined };
}

/** List the keys under which the ids that a page may have lost are known: by itself, and by each of its labels. */
export function keysOfId(id: string, labels: string[], locale: PageContext['locale']): Set<string> {
	return new Set([`#${id}`, ...labels.flatMap((label) => [idOf(label), idOf(parseCategory(label, locale).label)])]);
}

/** List the ids that stand in rows, bullets and paragraphs that start with one: in a sentence, a link names a statement. */
function idsInLabels(file: VFile): Set<string> {
	const lines = String(file).match(/^\s*[|*+[-].*$/gm) ?? [];
	return new Set(lines.flatMap((line) => [...line.matchAll(/\]\(#([^)\s]+)\)/g)].map(([, id = '']) => id)));
}

/** Write words in the form of an id. */
function idOf(text: string): string {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.match(/[a-z0-9]+/g)?.join('-') ?? '';
}
