import { addressOf, type ChangesContext, type LinkView } from './changes-context.ts';
import type { Change, RevisionHead, RevisionStatement } from './revisions.ts';

/** A changed statement, named as on the policy page. */
export interface NamedChange {
	id: string;
	kind: Change['kind'];
	label: LinkView;
	/** The category that it is in on the policy page, or else in the revision; empty if it is in none. */
	category: string;
	/** The link to its successor. */
	successor: LinkView | undefined;
}

/** Name a changed statement, and what has replaced it. */
export function namedChange(change: Change, { before, after }: Sides, page: ChangesContext): NamedChange {
	const { id, kind } = change;
	const [statement, revision] = change.after ? [change.after, after] : [change.before, before];
	const { labels, categories, successors } = page;
	const successor = Object.hasOwn(successors, id) ? successors[id] : undefined;
	return {
		id,
		kind,
		label: nameOf(id, statement, revision, page),
		category: categories.get(id) ?? categoryOf(statement, page),
		successor:
			successor === undefined ? undefined : { text: labels.get(successor), address: addressOf(successor, page) },
	};
}

type Sides = Record<'before' | 'after', RevisionHead>;

/** Name a statement as the policy page does, or else as a revision does, and link to it. */
export function nameOf(
	id: string,
	{ label }: RevisionStatement,
	{ language }: RevisionHead,
	page: ChangesContext,
): LinkView {
	const own = page.labels.get(id) ?? label[page.locale];
	return { ...(own ? { text: own } : { text: label[language], lang: language }), address: addressOf(id, page) };
}

/** Return the name of the category that a revision has a statement in; empty if it is in none. */
export function categoryOf({ category }: RevisionStatement, { labels }: ChangesContext): string {
	return category ? (labels.get(category) ?? category) : '';
}
