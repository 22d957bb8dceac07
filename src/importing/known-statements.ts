import type { ByLocale, Revision, RevisionStatement } from '../policy/revisions.ts';

/** A statement that some revision has, and what it is called. */
export interface KnownStatement {
	id: string;
	/**
	 * What it is told apart from: for a data item, the others of its category, by the category's id; otherwise `category`,
	 * the verdict, or `none`.
	 */
	group: string;
	/** What the revision says that the document is compared with; undefined if it does not have the statement. */
	said: RevisionStatement | undefined;
	/** The same, or what the newest revision says that has it. */
	last: RevisionStatement;
	/** What that revision calls it in the language of the document, and then what the others do, newest first. */
	names: string[];
}

/** What is known before a document is imported. */
export interface Known {
	/** The revision that the document is compared with. */
	base: Revision;
	/** The newest of all. */
	newest: Revision;
	statements: KnownStatement[];
	/** All labels, conditions and remarks, with their translations; newest first. */
	phrases: ByLocale<string>[];
}

/** The group of a statement in a revision. */
export function groupOf({ category, verdict }: RevisionStatement): string {
	return category ?? (verdict === 'required' ? 'category' : (verdict ?? 'none'));
}

/**
 * Gather what is known of all statements. A document is compared with the newest revision in its language that is not newer
 * than itself; if there is none, with the newest of all.
 *
 * @param revisions oldest first
 * @param language of the document; of one that no revision is in, all names in any language are known
 * @param date of the document; without one, it is newer than all
 */
export function knownStatements(revisions: Revision[], language: string, date: string | undefined): Known | undefined {
	const own = revisions.filter((revision) => revision.language === language);
	const isBefore = (revision: Revision) => (revision.date ?? '') <= (date ?? '9');
	const newest = revisions.at(-1);
	const base = own.findLast(isBefore) ?? own[0] ?? newest;
	if (!base || !newest) return undefined;
	const others = revisions.filter((revision) => revision !== base).toReversed();
	const ids = new Set([base, ...others].flatMap(({ statements }) => [...statements.keys()]));
	const statements = [...ids].flatMap((id): KnownStatement[] => {
		const all = [base, ...others].flatMap((revision) => revision.statements.get(id) ?? []);
		const names = all.flatMap(({ label }) =>
			Object.entries(label)
				.filter(([code]) => own.length === 0 || code === language)
				.map(([, name]) => name),
		);
		const [last] = all;
		return last ? [{ id, group: groupOf(last), said: base.statements.get(id), last, names: [...new Set(names)] }] : [];
	});
	const phrases = revisions
		.toReversed()
		.flatMap((revision) => [...revision.statements.values()])
		.flatMap(({ label, condition, note }) => [label, condition ?? {}, note ?? {}]);
	return { base, newest, statements, phrases };
}
