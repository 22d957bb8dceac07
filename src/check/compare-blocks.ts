import type { BlockKind, Section } from '../markdown/page/page.ts';

/** How many blocks of a kind are below a heading in a translation, and in the original. */
interface BlockDifference {
	kind: BlockKind;
	found: number;
	expected: number;
}

/** Compare how many paragraphs, list items and the like two sections have. */
export function compareBlocks({ blocks }: Section, { blocks: originals }: Section): BlockDifference[] {
	return [...new Set([...originals, ...blocks])]
		.map((kind) => ({ kind, found: countOf(kind, blocks), expected: countOf(kind, originals) }))
		.filter(({ found, expected }) => found !== expected);
}

function countOf(kind: BlockKind, blocks: BlockKind[]): number {
	return blocks.filter((other) => other === kind).length;
}
