import type { Locale } from '../i18n/index.ts';
import { changesBetween } from '../policy/changes-between.ts';
import { verdicts } from '../policy/model.ts';
import type { ByLocale, Change, Revision, RevisionStatement } from '../policy/revisions.ts';
import type { Alignment } from './align.ts';
import type { BlockSubject } from './block-kinds.ts';
import type { Known } from './known-statements.ts';
import { folded, sameWords } from './likeness.ts';
import type { Match } from './match-group.ts';
import { proposeNewId } from './propose-new-id.ts';
import type { Upstream, UpstreamEntry } from './upstream.ts';

/** A document as a revision of the policy. */
export interface ImportedRevision {
	revision: Revision;
	/** What it changes against the revision that it was compared with. */
	changes: Change[];
	/** The entries that its statements come from. */
	entries: Map<string, UpstreamEntry>;
}

/**
 * Make a revision of a document: what the revision says that it was compared with, but for what is surely other; new
 * statements get proposed ids. What is in question stays as it was.
 *
 * @param taken all ids that there are, or ever were
 */
export function importedRevision(
	{ title, date, blocks }: Upstream,
	kinds: BlockSubject[],
	{ matches, added, removed }: Alignment,
	{ base, phrases }: Pick<Known, 'base' | 'phrases'>,
	language: Locale,
	taken: string[],
): ImportedRevision {
	const entries = new Map<string, UpstreamEntry>();
	const statements = new Map(base.statements);
	const ids = new Set(taken);
	for (const { id } of removed) statements.delete(id);
	// The names of categories come first, for the items name the ids of these.
	const all = [...matches, ...added.map((entry) => ({ entry, statement: undefined }))];
	for (const { entry, statement } of all.toSorted((a, b) => inOrder(a.entry, b.entry))) {
		const category = categoryOf(entry);
		if (statement) add(statement.id, entry, statementOf({ entry, statement }, category));
		else addNew(entry, category);
	}
	const revision: Revision = { ...base, language, statements, notes: [] };
	if (title !== undefined) revision.title = title;
	revision.date = date ?? null;
	return { revision, changes: changesBetween({ ...base, language }, revision), entries };

	/** Find the id of the category of an item, which a table may name again in each row. */
	function categoryOf({ category }: UpstreamEntry): string | undefined {
		const isSame = (other: UpstreamEntry) =>
			other.kind === 'category' && category && folded(other.words) === folded(category.words);
		return [...entries].find(([, other]) => isSame(other))?.[0];
	}

	function add(id: string, entry: UpstreamEntry, said: RevisionStatement): void {
		entries.set(id, entry);
		statements.set(id, said);
	}

	function addNew(entry: UpstreamEntry, category: string | undefined): void {
		const kind = kinds[blocks.findIndex((block) => block.entries.includes(entry))];
		const verdict = verdicts.find((one) => one === kind);
		const isAmong = (said: RevisionStatement) =>
			category === undefined ? verdict !== 'required' && said.verdict === verdict : said.category === category;
		const group = [...base.statements].filter(([, said]) => isAmong(said)).map(([id]) => id);
		const id = proposeNewId(entry.name, group, category ?? '', ids);
		ids.add(id);
		const said = { label: { ...worded(undefined, entry.words), [language]: entry.words }, verdict, category };
		add(id, entry, withMam(said, entry));
	}

	function statementOf(
		{ entry, statement }: Pick<Match, 'entry' | 'statement'>,
		category: string | undefined,
	): RevisionStatement {
		const { last } = statement;
		const words = last.label[language];
		const isSame = words !== undefined && sameWords(words, entry.words);
		const label = isSame ? last.label : { ...last.label, ...worded(undefined, entry.words), [language]: entry.words };
		const now = { ...last, label };
		if (entry.kind === 'category') delete now.category;
		else if (category !== undefined && now.verdict === 'required') now.category = category;
		return withMam(now, entry);
	}

	/** Add what the document says of MAM only, in the words as they were where they are the same. */
	function withMam(before: RevisionStatement, { said, remark }: UpstreamEntry): RevisionStatement {
		if (remark !== undefined) {
			const facet = before.mam === 'conditional' ? 'condition' : 'note';
			return { ...before, [facet]: worded(before[facet], remark) };
		}
		if (!said) return before;
		const { mam, condition, note, ...rest } = before;
		// What stands in brackets after a yes may be a remark; it is if it was this one.
		const isSame = folded(note?.[language] ?? '') === folded(said.condition ?? '');
		const isRemark = said.mam === 'conditional' && mam === 'yes' && isSame;
		const remarked = isRemark ? said.condition : said.note;
		if (isRemark || said.mam !== 'conditional') {
			return { ...rest, mam: isRemark ? 'yes' : said.mam, ...(remarked && { note: worded(note, remarked) }) };
		}
		return { ...rest, mam: 'conditional', condition: worded(condition, said.condition ?? '') };
	}

	/** Give words with their translations, as far as some revision has the same words. */
	function worded(before: ByLocale<string> | null | undefined, words: string): ByLocale<string> {
		const known = [before, ...phrases].find((phrase) => folded(phrase?.[language] ?? '') === folded(words));
		return known ?? { [language]: words };
	}
}

/** Order entries as the document does, but for the names of categories. */
function inOrder(a: UpstreamEntry, b: UpstreamEntry): number {
	return Number(b.kind === 'category') - Number(a.kind === 'category') || a.place.line - b.place.line;
}
