import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { historyView } from '../../src/policy/history-view.ts';
import { siteContent } from '../../src/site/site-content.ts';
import facts from '../fixtures/revision-facts.json' with { type: 'json' };
import { open, useBrowser } from '../helpers/browser.ts';
import { builtFiles } from '../helpers/built-site.ts';
import { content } from '../helpers/content.ts';
import { pageIds } from '../helpers/statements.ts';

useBrowser();

/** What each revision changes, by the id of the statement and the date: the kind of the change, then words of what it says. */
const table: Record<string, Partial<Record<string, string[]>>> = facts;
const dates = ['2023-09-29', '2024-02-01', '2025-06-25'];

/** What is told of a statement, by the date of the revision. */
type Told = Record<string, { change: string; text: string }>;

/** Read what the pages of the statements tell, by id; pages that only lead to another are no such pages. */
async function readPages(locale: Locale): Promise<Record<string, Told>> {
	const folder = `${locale}/data-collection`;
	const files = builtFiles(folder).filter((path) => path !== `${folder}/index.html`);
	const htmls = files.map((path) => [path.split('/').at(-2) ?? '', readFileSync(`dist/${path}`, 'utf8')] as const);
	const page = await open('about:blank');
	return page.evaluate((all) => {
		const told = all.map(([id, html]): [string, Told] => {
			const root = new DOMParser().parseFromString(html, 'text/html');
			const entries = [...root.querySelectorAll<HTMLElement>('[data-revision][data-change]')].map((entry) => {
				const { revision = '', change = '' } = entry.dataset;
				return [revision, { change, text: entry.textContent }];
			});
			return [id, Object.fromEntries(entries)];
		});
		return Object.fromEntries(told.filter(([, entries]) => Object.keys(entries).length > 0));
	}, htmls);
}

/** Say what the content tells of statements that have no page, as categories and what has been retired. */
function readContent(locale: Locale, ids: string[]): Record<string, Told> {
	const { histories } = siteContent(content);
	return Object.fromEntries(
		ids.map((id) => {
			const views = historyView(locale, histories[id] ?? [], []).map(({ date, change, says, notes }) => {
				const text = [...says.flatMap((said) => [said.text, said.words?.text]), ...notes].join(' ');
				return [date ?? 'undated', { change: change as string, text }] as const;
			});
			return [id, Object.fromEntries(views)];
		}),
	);
}

/** The change that the table says a revision makes: where it is silent, whether the revision has the statement. */
function changeAt(id: string, date: string): string {
	const said = table[id] ?? {};
	const upTo = dates.filter((earlier) => earlier <= date).flatMap((earlier) => said[earlier]?.slice(0, 1) ?? []);
	const isLater = dates.some((later) => later > date && said[later]?.[0] === 'added');
	const isListed = !isLater && upTo.at(-1) !== 'removed';
	return said[date]?.[0] ?? (isListed ? 'unchanged' : 'not-listed');
}

describe.each(localeCodes)('the later revisions (%s)', (locale) => {
	test('change each statement as the table says', async () => {
		const pages = await readPages(locale);
		expect(Object.keys(pages)).toEqual(expect.arrayContaining(pageIds));
		const others = Object.keys(table).filter((id) => !pages[id]);
		for (const [id, entries] of Object.entries({ ...pages, ...readContent(locale, others) })) {
			const changes = dates.map((date) => [id, date, entries[date]?.change]);
			expect(changes).toEqual(dates.map((date) => [id, date, changeAt(id, date)]));
			for (const [date, [, ...words] = []] of locale === 'en' ? Object.entries(table[id] ?? {}) : []) {
				for (const word of words) expect(`${id}, ${date}: ${entries[date]?.text}`).toContain(word);
			}
		}
	});
});
