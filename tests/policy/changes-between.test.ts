import { expect, test } from 'vitest';
import { changesBetween } from '../../src/policy/changes-between.ts';
import type { Revision, RevisionStatement } from '../../src/policy/revisions.ts';

function revisionOf(statements: Record<string, RevisionStatement>, language: 'en' | 'sv' = 'en'): Revision {
	return { title: 'A', url: null, language, date: null, notes: [], statements: new Map(Object.entries(statements)) };
}

const model: RevisionStatement = { label: { en: 'Model' }, verdict: 'required', category: 'hardware', mam: 'yes' };
const withModel = revisionOf({ model });

/** Name what changes where a revision says something else of the model. */
function kindsWith(change: Partial<RevisionStatement>, before = withModel): string[] {
	return changesBetween(before, revisionOf({ model: { ...model, ...change } })).map(({ kind }) => kind);
}

test('lists what is gone and what is new with the one side that it has', () => {
	expect(changesBetween(withModel, revisionOf({ maker: model }))).toEqual([
		{ id: 'maker', kind: 'added', after: model },
		{ id: 'model', kind: 'removed', before: model },
	]);
});

test.each<[what: string, change: Partial<RevisionStatement>, kinds: string[]]>([
	['nothing', {}, []],
	['the verdict', { verdict: 'optional' }, ['verdict']],
	['the verdict of MAM', { mam: 'no' }, ['verdict']],
	['the verdict and the words', { mam: 'no', label: { en: 'Type' } }, ['verdict']],
	['the words', { label: { en: 'Type' } }, ['reworded']],
	['words of another language', { label: { en: 'Model', sv: 'Modell' } }, []],
	['the condition', { condition: { en: 'Phones only' } }, ['condition']],
	['the condition and the words', { condition: { en: 'Phones only' }, label: { en: 'Type' } }, ['condition']],
	['the note', { note: { en: 'As printed' } }, ['reworded']],
	['the category', { category: 'devices' }, ['reworded']],
])('compares %s', (_, change, kinds) => {
	expect(kindsWith(change)).toEqual(kinds);
});

test('does not compare the words of two languages, nor verdicts of MAM that only one side has', () => {
	const { mam, ...withoutMam } = model;
	const swedish = revisionOf({ model: { ...withoutMam, label: { sv: 'Modell' } } }, 'sv');
	expect(kindsWith({ mam: 'no', category: 'devices' }, swedish)).toEqual([]);
	expect(kindsWith({ verdict: 'never' }, swedish)).toEqual(['verdict']);
});
