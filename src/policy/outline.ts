import type { ChangesContext } from './changes-context.ts';
import type { Chapters } from './model.ts';
import type { RevisionStatement } from './revisions.ts';

/** What the policy page consists of, and in which order. */
export interface Outline {
	title: string;
	/** The headings, in page order. */
	headings: { id: string; depth: number; title: string }[];
	chapters: Chapters;
	/** The ids of the page, in its order. */
	order: string[];
}

/** Something that is said of a statement of a revision. */
interface Entry {
	id: string;
	statement: RevisionStatement;
}

/** A part of the policy page below a heading of the second depth, or before the first one. */
export interface Chapter<Item extends Entry> {
	/** The id of the heading; empty for what is before the first one. */
	id: string;
	title: string;
	groups: Group<Item>[];
}

/** What is said of the statements of a category, or of those of a chapter that has none. */
export interface Group<Item> {
	/** The name of the category; empty if there is none. */
	title: string;
	entries: Item[];
}

/**
 * Arrange what is said of statements by chapter and category, in the order of the policy page. A former statement has the
 * place of what replaced it; a new one that the page does not have is the last of its category or chapter.
 */
export function arranged<Item extends Entry>(
	entries: Item[],
	outline: Outline,
	{ labels, categories, successors }: Pick<ChangesContext, 'labels' | 'categories' | 'successors'>,
): Chapter<Item>[] {
	const { title, headings, chapters, order } = outline;
	const placeOf = (id: string) => (Object.hasOwn(successors, id) && successors[id]) || id;
	const ranks = new Map(order.map((id, rank) => [id, rank]));
	const rankOf = (id: string) => ranks.get(placeOf(id)) ?? order.length;
	const placed = entries.map((entry) => {
		const { id, statement } = entry;
		const { verdict, category = verdict === 'required' ? id : undefined } = statement;
		const above = headings.findLast((heading) => heading.depth === 2 && rankOf(heading.id) < rankOf(id));
		const chapter = verdict ? chapters[verdict] : (above?.id ?? '');
		const group = category ? (labels.get(category) ?? category) : (categories.get(placeOf(id)) ?? '');
		return { entry, chapter, group, ranks: [chapter ? rankOf(chapter) : -1, rankOf(category ?? id), rankOf(id)] };
	});
	placed.sort((a, b) => a.ranks.map((rank, index) => rank - (b.ranks[index] ?? 0)).find(Boolean) ?? 0);
	return [...Map.groupBy(placed, ({ chapter }) => chapter)].map(([id, inChapter]) => ({
		id,
		title: headings.find((heading) => heading.id === id)?.title ?? title,
		groups: [...Map.groupBy(inChapter, ({ group }) => group)].map(([name, inGroup]) => ({
			title: name,
			entries: inGroup.map(({ entry }) => entry),
		})),
	}));
}
