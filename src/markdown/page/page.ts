import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import type { ContentPath } from '../../content-files/content-path.ts';
import type { YamlPlaces } from '../../content-files/yaml-places.ts';
import type { Chapters, Policy } from '../../policy/model.ts';
import type { Frontmatter } from './frontmatter.ts';

/** A page of the content: what it says, where it says it, and what is wrong with it. */
export interface Page extends ContentPath {
	path: string;
	/** Whether the file could be read to its end; if not, one of the messages says why, and the rest is empty. */
	isRead: boolean;
	frontmatter?: Frontmatter;
	/** Where the keys and values of the frontmatter stand. */
	frontmatterPlaces?: YamlPlaces;
	/** The file's text. */
	source: string;
	/** The parts of the policy on the page. */
	policy: Partial<Policy>;
	sections: Section[];
	chapters: Partial<Chapters>;
	/** Under which heading each statement stands, by id. */
	headingOf: ReadonlyMap<string, string>;
	/** Where each id is authored. */
	places: Places;
	/** Where the verdict of each required data item is authored, if it is. */
	verdictPlaces: Places;
	messages: VFileMessage[];
}

/** A heading with the prose below it; statements have their own place in the model and are left out. */
export interface Section {
	/** Empty for what stands above the first heading. */
	id: string;
	/** 1 for what stands above the first heading. */
	depth: number;
	title: string;
	text: string;
	/** All links below the heading, save the permanent links of statements. */
	links: SectionLink[];
	position?: Position;
}

export interface SectionLink {
	address: string;
	position: Position | undefined;
}

/** Where ids are authored, by id. */
export type Places = Map<string, Position | undefined>;

/** What a page shows beside its own words, by the ids of its statements and headings. */
export interface PageMarks {
	/** What has an explanation on the changes page. */
	origins: string[];
	/** The ids that an id once had. */
	former: ReadonlyMap<string, string[]>;
	/** What is translated from an older text than the original has now. */
	outdated: string[];
}

/** The marks of a page that has none. */
export const noMarks: PageMarks = { origins: [], former: new Map(), outdated: [] };

/** The parts of a page that are translated each by itself and have no id. No id looks like these. */
export const frontmatterPart = '.frontmatter';
export const openingPart = '.opening';

declare module 'vfile' {
	/** What the plugins read of a page. */
	interface DataMap {
		/** The parts of the policy that have been read so far. */
		policy: Partial<Policy>;
		/** The ids of the page. */
		places: Places;
		/** Where the verdict of each required data item is authored, if it is. */
		verdictPlaces: Places;
		sections: Section[];
		/** Under which headings the statements of each verdict stand. */
		chapters: Partial<Chapters>;
		/** Under which heading each statement stands, by id; empty for what stands above the first. */
		headingOf: ReadonlyMap<string, string>;
	}
}
