import { describe, expect, test } from 'vitest';
import { comparisonsOf } from '../../src/policy/comparison.ts';
import type { Revision, RevisionStatement } from '../../src/policy/revisions.ts';

/** Make a revision for each date, the first of which may be missing. */
function revisionsOf(dates: (string | null)[], statements: Record<string, RevisionStatement> = {}): Revision[] {
	const all = new Map(Object.entries(statements));
	return dates.map((date) => ({ title: 'A', url: null, language: 'en', date, notes: [], statements: new Map(all) }));
}

const pairsOf = (dates: (string | null)[], rendered: number) =>
	comparisonsOf({ list: revisionsOf(dates), rendered }).map(({ before, after, between }) => [
		before.date,
		after.date,
		between.map(({ date }) => date).join(' '),
	]);

describe('revisions that stand side by side', () => {
	test('are any two: first the one that the pages show and the oldest with the newest, then neighbors, then the rest', () => {
		expect(pairsOf([null, '2021', '2022', '2023'], 1)).toEqual([
			['2021', '2023', '2022 2023'],
			[null, '2023', '2021 2022 2023'],
			['2022', '2023', '2023'],
			['2021', '2022', '2022'],
			[null, '2021', '2021'],
			[null, '2022', '2021 2022'],
		]);
	});

	test.each([0, 1, 2, 3, -1])('are the same wherever the pages point: %i', (rendered) => {
		const pairs = pairsOf([null, '2021', '2022', '2023'], rendered).map(String);
		expect(pairs.toSorted()).toEqual(pairsOf([null, '2021', '2022', '2023'], 1).map(String).toSorted());
		expect(new Set(pairs).size).toBe(6);
	});

	test('are as many as there are', () => {
		expect(pairsOf(['2021', '2022'], 0)).toEqual([['2021', '2022', '2022']]);
		expect(pairsOf(['2021'], 0)).toEqual([]);
	});

	test('have what changed and what did not, and so all that either says', () => {
		const [before, after] = revisionsOf(['2021', '2022'], { kept: { label: { en: 'Kept' } }, gone: { label: {} } });
		if (!before || !after) throw new Error('There are no two revisions.');
		after.statements.delete('gone');
		after.statements.set('new', { label: { en: 'New' } });
		const [comparison] = comparisonsOf({ list: [before, after], rendered: 0 });
		expect(comparison?.changes.map(({ id, kind }) => [id, kind])).toEqual([
			['new', 'added'],
			['gone', 'removed'],
		]);
		expect(comparison?.unchanged).toEqual({ kept: { label: { en: 'Kept' } } });
	});
});
