import { type Change, changeKinds, type Revision, type RevisionStatement } from './revisions.ts';

/**
 * List what differs between two revisions, item by item. Words, conditions and categories are compared only if both revisions are
 * in the same language, and MAM verdicts only if both have them.
 */
export function changesBetween(before: Revision, after: Revision): Change[] {
	const ids = new Set([...before.statements.keys(), ...after.statements.keys()]);
	const { language } = after;
	const isSameLanguage = language === before.language;
	const changes = [...ids].flatMap((id): Change[] => {
		const [old, now] = [statementIn(before, id), statementIn(after, id)];
		if (!now) return old ? [{ id, kind: 'removed', before: old }] : [];
		if (!old) return [{ id, kind: 'added', after: now }];
		const hasOtherMam = old.mam !== undefined && now.mam !== undefined && old.mam !== now.mam;
		if (old.verdict !== now.verdict || hasOtherMam) return [{ id, kind: 'verdict', before: old, after: now }];
		if (!isSameLanguage) return [];
		if (old.condition?.[language] !== now.condition?.[language]) {
			return [{ id, kind: 'condition', before: old, after: now }];
		}
		const words = ({ label, note, category }: RevisionStatement) =>
			[label[language], note?.[language], category].join('\0');
		return words(old) === words(now) ? [] : [{ id, kind: 'reworded', before: old, after: now }];
	});
	return changeKinds.flatMap((kind) => changes.filter((change) => change.kind === kind));
}

/** Find a statement with the note on its category, which holds for it as well. */
function statementIn({ statements }: Revision, id: string): RevisionStatement | undefined {
	const statement = statements.get(id);
	const categoryNote = statement?.category === undefined ? undefined : statements.get(statement.category)?.note;
	return statement && { ...statement, ...(categoryNote && { categoryNote }) };
}
