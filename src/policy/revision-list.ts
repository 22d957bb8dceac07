import type { Locale } from '../i18n/index.ts';
import { changesBetween } from './changes-between.ts';
import type {
	RecordedRevision,
	Revision,
	RevisionStatement,
	RevisionStep,
	Revisions,
	SourceDocument,
} from './revisions.ts';
import { shownRevision } from './shown-revision.ts';

/**
 * Line up all revisions, whichever of them the pages show. The oldest is what the pages say, unless that one is recorded,
 * too; each recorded one follows from the one before it. A document in another language is a revision of its own if it has
 * a date of its own, or none.
 *
 * @param rendered the language whose document has the statements and the MAM verdicts that the pages show
 * @param recorded the revisions of `content/revisions/`, oldest first
 * @returns undefined if the document that the pages show is not known
 */
export function revisionList(
	documents: SourceDocument[],
	rendered: Locale,
	recorded: RecordedRevision[],
): Revisions | undefined {
	const shown = documents.find(({ locale }) => locale === rendered);
	if (!shown) return undefined;
	const isOldest = isBeforeAll(shown.date, recorded);
	const dated = isOldest ? [shownRevision(shown, documents)] : [];
	for (const changes of recorded) dated.push(withChanges(dated.at(-1), changes));
	const [oldest] = dated;
	const sourced = (id: string) => !isOldest || documents.some(({ words }) => Object.hasOwn(words, id));
	const others = documents.filter(
		({ locale, date, words }) =>
			locale !== rendered && Object.keys(words).length > 0 && dated.every((revision) => revision.date !== date),
	);
	const list = [...others.map((other) => otherRevision(other, oldest, sourced)), ...dated].toSorted((a, b) =>
		(a.date ?? '').localeCompare(b.date ?? ''),
	);
	return { list, rendered: list.findIndex((revision) => dated.includes(revision) && revision.date === shown.date) };
}

/** Tell whether the revision of a day is older than all that are recorded, and so is what the pages say. */
export function isBeforeAll(date: string | null, recorded: Pick<RecordedRevision, 'date'>[]): boolean {
	return recorded.every((revision) => (date ?? '') < (revision.date ?? ''));
}

/** Compare each revision with the one before it. */
export function revisionSteps(revisions: Revision[]): RevisionStep[] {
	return revisions.slice(1).map((after, index) => stepBetween(revisions[index] as Revision, after));
}

/** Compare any two revisions. */
export function stepBetween(before: Revision, after: Revision): RevisionStep {
	return { before, after, changes: changesBetween(before, after) };
}

/**
 * Turn a document in another language into a revision: the statements of the oldest dated one, as far as the document has
 * them, in its words, and those that only it has. Of MAM it says nothing.
 *
 * @param isSourced tells whether some document is known to have a statement; one that none has is taken to be in all
 */
function otherRevision(
	{ locale, title, url, date, words }: SourceDocument,
	oldest: Revision | undefined,
	isSourced: (id: string) => boolean,
): Revision {
	const statements = new Map<string, RevisionStatement>();
	for (const [id, { label, verdict, category }] of oldest?.statements ?? []) {
		if (!Object.hasOwn(words, id) && isSourced(id)) continue;
		statements.set(id, {
			label: { ...label, ...(words[id] && { [locale]: words[id] }) },
			...(verdict && { verdict }),
			...(category && { category }),
		});
	}
	for (const [id, label] of Object.entries(words)) {
		if (label && !statements.has(id)) statements.set(id, { label: { [locale]: label } });
	}
	return { title, url, language: locale, date, statements, notes: [] };
}

/** Apply what a revision changes; whatever it does not mention stays the same. */
function withChanges(before: Revision | undefined, changes: RecordedRevision): Revision {
	const statements = new Map(before?.statements);
	for (const [id, change] of Object.entries(changes.statements)) {
		if (change === null) {
			statements.delete(id);
			continue;
		}
		const { label, ...old } = statements.get(id) ?? { label: {} };
		const now = { ...old, ...change, label: { ...label, ...change.label } };
		const { category, mam, condition, note, ...always } = now;
		// Only required data has a category and a MAM verdict, and only a conditional verdict has a condition.
		const ofRequired = { category, mam, ...(mam === 'conditional' && { condition }), note: note ?? undefined };
		statements.set(id, now.verdict === 'required' ? { ...always, ...ofRequired } : always);
	}
	return { ...changes, statements };
}
