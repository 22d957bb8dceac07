import type { Point } from 'unist';
import type { DataItem } from '../policy/model.ts';

/** Something in a document of Microsoft that has words of its own: the name of a category, a data item, a note, a bullet. */
export interface UpstreamEntry {
	/** A `bullet` is one of a flat list, whatever that lists. */
	kind: 'category' | 'item' | 'note' | 'bullet';
	/** As the document has them, without markup and the marks of footnotes: `Application inventory, like:`. */
	words: string;
	/** The same without what a category adds to its name. */
	name: string;
	/** The category that an item or a note stands in. */
	category?: UpstreamEntry;
	/** What the column for MAM says; a list has none. */
	said?: SaidOfMam;
	/** What a bullet below the item says. */
	remark?: string;
	place: Point;
	/** The lines of its row or bullet, and of the bullet below it. */
	lines: number[];
	/** Why a part of it was not understood. */
	fault?: string;
}

/** What a cell says of a data item with MAM only. */
type SaidOfMam = Pick<DataItem, 'mam' | 'condition' | 'note'>;

/** A part of a document that was not understood. */
export interface UpstreamFault {
	place: Point;
	reason: string;
	/** Whether it is a row or a bullet, which would be lost otherwise. */
	isRow: boolean;
}

/** A table or a list. */
export interface UpstreamBlock {
	kind: 'table' | 'nested list' | 'flat list';
	entries: UpstreamEntry[];
	/** The line of the heading that it is below, or 0. */
	heading: number;
	/** How many rows or bullets it has. */
	rows: number;
	/** What of it was not understood. */
	faults: UpstreamFault[];
}

/** A heading with the running text below it. */
export interface UpstreamSection {
	title: string;
	/** 0 for the text above the first heading. */
	line: number;
	sentences: { text: string; line: number }[];
}

/** A document of Microsoft, as far as it could be understood. */
export interface Upstream {
	/** As given, for messages. */
	path: string;
	title: string | undefined;
	/** `YYYY-MM-DD` */
	date: string | undefined;
	blocks: UpstreamBlock[];
	sections: UpstreamSection[];
	faults: UpstreamFault[];
}
