import { expect, test } from 'vitest';
import { groupOf } from '../../src/importing/known-statements.ts';
import { folded, leastLikeness, likenessAmong, sameWords } from '../../src/importing/likeness.ts';
import { parseCategory } from '../../src/markdown/statements/syntax.ts';
import { revisionsOf } from '../../src/provenance/source-documents.ts';
import { knownUntil } from '../helpers/known-documents.ts';
import { testedLocales } from '../helpers/languages.ts';

const { pages, provenance, revisions } = knownUntil('2025-06-25');
const { list } = revisionsOf(pages, provenance, revisions) ?? { list: [] };

/** All names of each statement in a language, by the group that it is told apart from. */
const groups = testedLocales.flatMap((locale) => {
	const ids = new Set(list.flatMap(({ statements }) => [...statements.keys()]));
	const statements = [...ids].flatMap((id) => {
		const all = list.flatMap((revision) => revision.statements.get(id) ?? []);
		const group = all.map(groupOf).find((name) => name !== 'none') ?? 'none';
		const bare = (name: string) => (group === 'category' ? parseCategory(name, locale).label : name);
		const names = all.map(({ label }) => label[locale]);
		return [{ group, names: [...new Set(names.flatMap((name) => (name === undefined ? [] : [bare(name)])))] }];
	});
	return [...Map.groupBy(statements, ({ group }) => group).values()];
});

/** Compare all names of a group, two by two. */
function scores(isSameStatement: boolean): number[] {
	return groups.flatMap((group) => {
		const likeness = likenessAmong(group.map(({ names }) => names));
		return group.flatMap(({ names }, index) =>
			(isSameStatement ? [names] : group.slice(index + 1).map((other) => other.names)).flatMap((others) =>
				names.flatMap((name, at) =>
					others
						.slice(isSameStatement ? at + 1 : 0)
						.filter((other) => folded(other) !== folded(name))
						.map((other) => likeness(name, other)),
				),
			),
		);
	});
}

test('no two statements of a category are so alike that one is taken for the other', () => {
	const wrong = scores(false);
	expect(wrong.length).toBeGreaterThan(1000);
	expect(wrong.filter((score) => score >= leastLikeness)).toEqual([]);
	expect(Math.max(...wrong)).toBeGreaterThan(0.8);
});

test('a quarter of the words that were changed are still known, or more', () => {
	const right = scores(true);
	const known = right.filter((score) => score >= leastLikeness);
	expect(known.length / right.length).toBeGreaterThan(0.25);
});

test.each([
	['An end usersâ€™ web history', "An end users' web history", true],
	['Device health status', 'device health status.', true],
	['Tenant (in the admin center', 'Tenant (in the admin center)', true],
	['check in', 'check-in', false],
])('«%s» and «%s» have the same words: %s', (a, b, expected) => {
	expect(sameWords(a, b)).toBe(expected);
	expect(folded(a)).toBe(folded(b));
});
