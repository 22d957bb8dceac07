import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../../src/content-files/message.ts';
import { localeCodes } from '../../../src/i18n/index.ts';
import { policyFacts, shownItems } from '../../helpers/policy-facts.ts';
import { saidBy } from './facts-of-page.ts';
import { svPath } from './page-pair.ts';
import { readPolicyPages } from './policy-pages.ts';

const pages = await readPolicyPages();

const { categories, never, sources4, optional, prose } = policyFacts;
/** What the pages state apart from data items, of which they may leave some out. */
const others = [
	...[...categories, ...never, ...sources4, ...optional.facts].map(({ key }) => key),
	...prose.filter(({ section }) => section === 'note').map(({ key }) => key),
];
const special = shownItems.filter(({ mamCondition }) => mamCondition).map(({ key }) => key);
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
		const items = shownItems.map(({ key }) => key).filter((key) => ids.includes(key));
		expect(ids.sort()).toEqual([...items, ...others, ...headings].sort());
		expect(items).toEqual(expect.arrayContaining(special));
		for (const { key, standalone } of categories) {
			if (!standalone) expect(items.map((id) => shownItems.find((item) => item.key === id)?.category)).toContain(key);
		}
	});
});
