import type { Locale } from '../i18n/index.ts';
import { changesBetween } from './changes-between.ts';
import { isStandalone, type Mam, type Policy, type Verdict } from './model.ts';
import type {
	ByLocale,
	LaterRevision,
	Revision,
	RevisionStatement,
	RevisionStep,
	SourceDocument,
} from './revisions.ts';
import { allStatements } from './statements.ts';

/**
 * Line up the revisions: the source documents by date, then the later ones. A document with the same date as the one
 * that the site shows is a translation of it, not a revision of its own.
 *
 * @param rendered the language whose document has the statements and the MAM verdicts that the site shows
 * @param later the later revisions, oldest first
 */
export function revisionSteps(documents: SourceDocument[], rendered: Locale, later: LaterRevision[]): RevisionStep[] {
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

/**
 * Turn a source document into a revision: the statements that the site shows, as far as the document has them, in the
 * document's words, and those that only the document has.
 */
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

/** Apply what a later revision changes; whatever it does not mention stays the same. */
function withChanges(before: Revision | undefined, changes: LaterRevision): Revision {
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
