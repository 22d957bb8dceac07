import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../../src/content-files/message.ts';
import { localeCodes } from '../../../src/i18n/index.ts';
import { allIds, groups, items } from '../../helpers/statements.ts';
import { saidBy } from './facts-of-page.ts';
import { svPath } from './page-pair.ts';
import { readPolicyPages } from './policy-pages.ts';

const pages = await readPolicyPages();

const inGroups = groups.flatMap((group) => group.items.map(({ id }) => id));
/** What the pages state apart from the data items of a category, of which they may leave some out. */
const others = allIds.filter((id) => !inGroups.includes(id));
const special = items.filter(({ condition, note }) => condition ?? note).map(({ id }) => id);
const swedish = pages.find(({ path }) => path === svPath)?.source ?? '';
const headings = [...swedish.matchAll(/^#+ \[.+\]\(#(.+)\)$/gm)].map(([, id]) => id);

describe.each(pages)('a page to break, $name', ({ original, known }) => {
	test('has nothing wrong', () => {
		expect(original.messages.map(formatMessage)).toEqual([]);
	});

	test.each(localeCodes)('is known to say all that it says (%s)', (locale) => {
		const said = original.pages.filter((page) => page.locale === locale).map(saidBy);
		const facts = known.filter((fact) => fact.locale === locale);
		expect(facts.filter(({ fact }) => !said.some((text) => text.includes(fact)))).toEqual([]);
		const ids = facts.map(({ id }) => id).filter(Boolean);
		const kept = inGroups.filter((id) => ids.includes(id));
		expect(ids.sort()).toEqual([...kept, ...others, ...headings].sort());
		expect(kept).toEqual(expect.arrayContaining(special));
		for (const group of groups) expect(group.items.some(({ id }) => kept.includes(id))).toBe(true);
	});
});
