import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import type { ContentPath } from '../../content-files/content-path.ts';
import type { YamlPlaces } from '../../content-files/yaml-places.ts';
import type { Chapters, Policy, Verdict } from '../../policy/model.ts';
import type { Change } from '../../policy/revisions.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { Passage } from './passages.ts';

/** A file whose texts have ids: those of a page, or of another file that becomes one. */
export interface TextFile extends ContentPath {
	/** The file's path from the project's folder. */
	path: string;
	/** Whether the whole file could be read; if not, a message says why, and what the plugins would collect is empty. */
	isRead: boolean;
	/** Where each id is authored. */
	places: Places;
}

/** A page of the content: what it says, where it says it, and what is wrong with it. */
export interface Page extends TextFile {
	frontmatter?: Frontmatter;
	/** Where the keys and values of the frontmatter are. */
	frontmatterPlaces?: YamlPlaces;
	/** The file's text. */
	source: string;
	/** The parts of the policy on the page. */
	policy: Partial<Policy>;
	sections: Section[];
	/** The running text, a passage for each paragraph and bullet. */
	prose: Passage[];
	chapters: Partial<Chapters>;
	/** The id of the heading that each statement is under, by the statement's id. */
	headingOf: ReadonlyMap<string, string>;
	/** Where the MAM verdict of each required data item is in the source, if it is there. */
	mamPlaces: Places;
	messages: VFileMessage[];
}

/** A heading with the prose below it; statements have their own place in the model and are left out. */
export interface Section {
	/** Empty for the text above the first heading. */
	id: string;
	/** 1 for the text above the first heading. */
	depth: number;
	title: string;
	text: string;
	/** The paragraphs, list items and the like that the text stands in, in page order. */
	blocks: BlockKind[];
	/** All links below the heading, save those of statements to their own pages. */
	links: SectionLink[];
	position?: Position;
}

/** The kinds of blocks, as messages call them. */
export type BlockKind = 'paragraph' | 'list item' | 'task' | 'table cell' | 'code block' | 'quotation' | 'line';

export interface SectionLink {
	address: string;
	position: Position | undefined;
}

/** Where ids are in the source, by id. */
type Places = Map<string, Position | undefined>;

/** What a page shows besides its own text, by the ids of its statements and headings. */
export interface PageMarks {
	/** The headings that have an entry on the changes page. */
	noted: string[];
	/** The statements on which the source documents disagree. */
	disagreements: string[];
	/** The statements that the document in the language of the page does not have. */
	translated: string[];
	/** What explains the label of a statement, by the statement's id. */
	explained: ReadonlyMap<string, string>;
	/** The ids that an id once had. */
	former: ReadonlyMap<string, string[]>;
	/** Those whose original has changed since they were translated, and those that are not translated yet. */
	outdated: string[];
	waiting: string[];
	/** What the newest revision says of statements of which it says something else, by id. */
	since: ReadonlyMap<string, SinceMark>;
	/** The statements that the newest revision has besides, by verdict. */
	added: ReadonlyMap<Verdict, AddedMarks>;
}

/** What the newest revision says of a statement, in a sentence. */
interface SinceMark {
	kind: Change['kind'];
	text: string;
}

/** Statements that only the newest revision has, and a sentence that leads in. */
interface AddedMarks {
	lead: string;
	statements: { id: string; label: string }[];
}

/** The parts of a page that have no id but are translated on their own. No id looks like these. */
export const frontmatterPart = '.frontmatter';
export const openingPart = '.opening';

declare module 'vfile' {
	/** What the plugins read from a page. */
	interface DataMap {
		/** The parts of the policy that have been read so far. */
		policy: Partial<Policy>;
		/** Where each id of the page is in the source. */
		places: Places;
		/** Where the verdict of each required data item is in the source, if it is there. */
		mamPlaces: Places;
		sections: Section[];
		prose: Passage[];
		/** The ids of the headings that the statements of each verdict are under. */
		chapters: Partial<Chapters>;
		/** The id of the heading that each statement is under, by the statement's id; empty above the first heading. */
		headingOf: ReadonlyMap<string, string>;
	}
}
