import type { Locale } from '../i18n/index.ts';
import { isStandalone, type Mam, type Policy, type Verdict } from './model.ts';
import type { LocaleSource, Note } from './provenance.ts';
import { allStatements } from './statements.ts';

type ByLocale<Value> = Partial<Record<Locale, Value>>;

/** What a revision says of a statement; its own words in its own language, ours in the others. */
export interface RevisionStatement {
	label: ByLocale<string>;
	/** Undefined for what has none, such as a data source. */
	verdict?: Verdict | undefined;
	/** The id of the category of a required data item. */
	category?: string | undefined;
	/** Undefined in a revision that says nothing of MAM. */
	mam?: Mam | undefined;
	condition?: ByLocale<string> | undefined;
	/** Null in the changes of a revision that takes it away. */
	note?: ByLocale<string> | null | undefined;
}

/** What identifies a state of Microsoft's document. */
export interface RevisionHead {
	title: string;
	url: string | null;
	language: Locale;
	/** `YYYY-MM-DD`; null for the revision without a date, which is the oldest. */
	date: string | null;
	/** What changed besides statements, by the ids that it concerns. */
	notes: { ids: string[]; text: ByLocale<Note> }[];
}

/** A state of Microsoft's document. */
export interface Revision extends RevisionHead {
	/** In the order of the document as the site shows it, by id. */
	statements: Map<string, RevisionStatement>;
}

/** What a later revision says of the statements that it changes; null for one that it no longer has. */
export interface RevisionChanges extends RevisionHead {
	statements: Record<string, RevisionStatement | null>;
}

export const changeKinds = ['added', 'removed', 'verdict', 'reworded'] as const;

/** A difference between two revisions in one statement. */
export interface Change {
	id: string;
	kind: (typeof changeKinds)[number];
	/** Undefined for what was added. */
	before?: RevisionStatement;
	/** Undefined for what was removed. */
	after?: RevisionStatement;
}

/** What a revision changed against the one before it. */
export interface RevisionStep<Side extends RevisionHead = Revision> {
	before: Side;
	after: Side;
	/** By kind, and within a kind in the order of the document. */
	changes: Change[];
}

/** The document of a language, as the frontmatter of its policy page describes it. */
export interface SourceDocument extends LocaleSource {
	title: string;
	url: string | null;
	date: string | null;
}

/**
 * Line up the revisions: the source documents by date, and after them the later ones. A document of the same date as the
 * one that the site shows is a translation of it and no revision of its own.
 *
 * @param rendered the language whose document has the statements and the MAM verdicts that the site shows
 * @param later from the oldest to the newest
 */
export function revisionSteps(documents: SourceDocument[], rendered: Locale, later: RevisionChanges[]): RevisionStep[] {
	const base = documents.find(({ locale }) => locale === rendered);
	const revisions = documents
		.filter(({ locale, date, words }) => Object.keys(words).length > 0 && (locale === rendered || date !== base?.date))
		.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
		.map((document) => revisionOf(document, documents, rendered));
	for (const changes of later) revisions.push(withChanges(revisions.at(-1), changes));
	return revisions.slice(1).map((after, index) => {
		const before = revisions[index] as Revision;
		return { before, after, changes: changesBetween(before, after) };
	});
}

/** Make the revision that a source document is: what the site shows, with what the document has, in its words. */
function revisionOf(document: SourceDocument, documents: SourceDocument[], rendered: Locale): Revision {
	const { locale, title, url, date, words } = document;
	const policies = documents.map((other) => [other.locale, statementsOf(other.policy)] as const);
	const own = policies.find(([other]) => other === locale)?.[1] ?? new Map();
	const statements = new Map<string, RevisionStatement>();
	for (const [id, shown] of own) {
		if (!Object.hasOwn(words, id) && documents.some((other) => Object.hasOwn(other.words, id))) continue;
		const inAll = (facet: 'label' | 'condition' | 'note'): ByLocale<string> | undefined => {
			const texts = policies.flatMap(([other, all]) => {
				const text = all.get(id)?.[facet];
				return text === undefined ? [] : [[other, text]];
			});
			return texts.length > 0 ? Object.fromEntries(texts) : undefined;
		};
		const { verdict, category, mam } = shown;
		statements.set(id, {
			label: { ...inAll('label'), ...(words[id] && { [locale]: words[id] }) },
			...(verdict && { verdict }),
			...(category && { category }),
			...(locale === rendered && mam && { mam, condition: inAll('condition'), note: inAll('note') }),
		});
	}
	for (const [id, label] of Object.entries(words)) {
		if (label && !statements.has(id)) statements.set(id, { label: { [locale]: label } });
	}
	return { title, url, language: locale, date, statements, notes: [] };
}

interface ShownStatement {
	label: string;
	verdict?: Verdict;
	category?: string;
	mam?: Mam;
	condition?: string;
	note?: string;
}

function statementsOf(policy: Partial<Policy>): Map<string, ShownStatement> {
	const statements = new Map<string, ShownStatement>(
		allStatements(policy).map(({ id, label, verdict }) => [id, { label, ...(verdict && { verdict }) }]),
	);
	for (const category of policy.required?.categories ?? []) {
		for (const { id, label, mam, condition, note } of category.items) {
			statements.set(id, {
				label,
				verdict: 'required',
				...(!isStandalone(category) && { category: category.id }),
				mam,
				...(condition && { condition }),
				...(note && { note }),
			});
		}
	}
	return statements;
}

/** Apply what a later revision changes; what it does not say of a statement stays. */
function withChanges(before: Revision | undefined, changes: RevisionChanges): Revision {
	const statements = new Map(before?.statements);
	for (const [id, change] of Object.entries(changes.statements)) {
		if (change === null) {
			statements.delete(id);
			continue;
		}
		const { label, ...old } = statements.get(id) ?? { label: {} };
		const now = { ...old, ...change, label: { ...label, ...change.label } };
		const { category, mam, condition, note, ...always } = now;
		// Only required data has a category and a verdict of MAM, and only a conditional one a condition.
		const ofRequired = { category, mam, ...(mam === 'conditional' && { condition }), note: note ?? undefined };
		statements.set(id, now.verdict === 'required' ? { ...always, ...ofRequired } : always);
	}
	return { ...changes, statements };
}

/**
 * List what differs between two revisions, item by item. Words are compared only where both are in the same language, and
 * verdicts of MAM only where both have them.
 */
export function changesBetween(before: Revision, after: Revision): Change[] {
	const ids = new Set([...before.statements.keys(), ...after.statements.keys()]);
	const { language } = after;
	const isSameLanguage = language === before.language;
	const changes = [...ids].flatMap((id): Change[] => {
		const [old, now] = [before.statements.get(id), after.statements.get(id)];
		if (!now) return old ? [{ id, kind: 'removed', before: old }] : [];
		if (!old) return [{ id, kind: 'added', after: now }];
		const hasOtherMam = old.mam !== undefined && now.mam !== undefined && old.mam !== now.mam;
		if (old.verdict !== now.verdict || hasOtherMam) return [{ id, kind: 'verdict', before: old, after: now }];
		const words = ({ label, condition, note }: RevisionStatement) =>
			[label[language], condition?.[language], note?.[language]].join('\0');
		const isReworded = isSameLanguage && (words(old) !== words(now) || old.category !== now.category);
		return isReworded ? [{ id, kind: 'reworded', before: old, after: now }] : [];
	});
	return changeKinds.flatMap((kind) => changes.filter((change) => change.kind === kind));
}
