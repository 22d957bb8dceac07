import { isStandalone, type Mam, type Policy, type Verdict } from './model.ts';
import type { ByLocale, Revision, RevisionStatement, SourceDocument } from './revisions.ts';
import { allStatements } from './statements.ts';

/** Turn what the pages show into a revision, in the words of the document. */
export function shownRevision(document: SourceDocument, documents: SourceDocument[]): Revision {
	const { locale, title, url, date, words } = document;
	const policies = documents.map((other) => [other.locale, shownStatements(other.policy)] as const);
	const statements = new Map<string, RevisionStatement>();
	for (const [id, shown] of shownStatements(document.policy)) {
		if (!Object.hasOwn(words, id) && documents.some((other) => Object.hasOwn(other.words, id))) continue;
		const inAll = (facet: 'label' | 'condition' | 'note'): ByLocale<string> | undefined => {
			const texts = policies.flatMap(([other, all]) => {
				const text = all.get(id)?.[facet];
				return text === undefined ? [] : [[other, text]];
			});
			return texts.length > 0 ? Object.fromEntries(texts) : undefined;
		};
		const { verdict, category, mam } = shown;
		const [condition, note] = [inAll('condition'), inAll('note')];
		statements.set(id, {
			label: { ...inAll('label'), ...(words[id] && { [locale]: words[id] }) },
			...(verdict && { verdict }),
			...(category && { category }),
			...(mam && { mam }),
			...(condition && { condition }),
			...(note && { note }),
		});
	}
	for (const [id, label] of Object.entries(words)) {
		if (label && !statements.has(id)) statements.set(id, { label: { [locale]: label } });
	}
	return { title, url, language: locale, date, statements, notes: [] };
}

/** What a page says of a statement, in its own language. */
interface ShownStatement {
	label: string;
	verdict?: Verdict;
	category?: string;
	mam?: Mam;
	condition?: string;
	note?: string;
}

/** List what a page says of each statement, by id. */
export function shownStatements(policy: Partial<Policy>): Map<string, ShownStatement> {
	const statements = new Map<string, ShownStatement>(
		allStatements(policy).map(({ id, label, verdict }) => [id, { label, ...(verdict && { verdict }) }]),
	);
	for (const category of policy.required?.categories ?? []) {
		const { id: categoryId, label: name, note: remark } = category;
		statements.set(categoryId, { label: name, verdict: 'required', ...(remark && { note: remark }) });
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
