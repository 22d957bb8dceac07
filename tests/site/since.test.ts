// Long: a case for each place that says what has changed.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatDate, type Locale, localeCodes, t } from '../../src/i18n/index.ts';
import { sinceIn } from '../../src/provenance/source-documents.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { revisionList } from '../helpers/revisions.ts';
import { groups, pageIds } from '../helpers/statements.ts';

useBrowser();

const since = sinceIn(await checkContent(process.cwd()));
if (!since) throw new Error('The pages show no revision.');
const { changes, added, newest, rendered, restated } = since;
const changed = Object.values(changes).filter(({ kind }) => kind !== 'added');
const dates = (locale: Locale) => [rendered, newest].map(({ date }) => formatDate(locale, date ?? ''));

test.each(localeCodes)('the page of a statement that only the newest text has names that text (%s)', (locale) => {
	const date = formatDate(locale, newest.date ?? '');
	expect(added.length).toBeGreaterThan(0);
	for (const { id } of added) {
		const html = readFileSync(`dist/${locale}/data-collection/${id}/index.html`, 'utf8');
		expect(/<p class="statement__source">.*?<b>(.*?)<\/b>/s.exec(html)?.[1]).toBe(date);
		expect(html).toContain(`${id}/ · ${date}"`);
	}
});

describe.each(localeCodes)('what Microsoft has changed since the text that is shown (%s)', (locale) => {
	const policy = `/${locale}/data-collection/`;

	test('stands at each statement of the full text that has changed, and at no other', async () => {
		const page = await open(policy, { javaScriptEnabled: false });
		const marked = await page.locator('[data-since]:not(li)').evaluateAll((all) =>
			all.map((mark) => {
				const statement = mark.closest('[id]');
				return [statement?.id, mark.getAttribute('data-since'), mark.textContent, mark.checkVisibility()] as const;
			}),
		);
		// A category is marked in its first row.
		expect(Object.fromEntries(marked.map(([id, kind]) => [id, kind]))).toEqual(
			Object.fromEntries(changed.map(({ id, kind }) => [id, kind])),
		);
		const [, date] = dates(locale);
		for (const [id, , text, isVisible] of marked) expect(`${id} ${isVisible} ${text}`).toMatch(`${date}`);
	});

	test('stands at each item of the MAM page that is gone, or has another verdict or condition', async () => {
		const page = await look(`/${locale}/mam-only/`);
		const marked = await page
			.locator('[data-since]')
			.evaluateAll((all) => all.map((mark) => mark.closest('[data-item]')?.getAttribute('data-item')));
		const ofItems = changed.filter(({ kind, before }) => before?.mam && kind !== 'reworded');
		expect(marked.toSorted()).toEqual(ofItems.map(({ id }) => id).toSorted());
		expect(marked.length).toBeGreaterThan(3);
	});

	test('stands below its chapter where it is new, as not part of the text that is shown', async () => {
		const page = await look(policy);
		const listed = await page
			.locator('.added > li')
			.evaluateAll((all) =>
				all.map((item) => [item.id, item.querySelector('a')?.getAttribute('href'), item.dataset.item ?? '']),
			);
		expect(listed).toEqual(added.map(({ id }) => [id, `${policy}${id}/`, '']));
		const lead = await page.locator('p:has(+ .added)').first().textContent();
		for (const date of dates(locale)) expect(lead).toContain(date);
	});

	test('has a page for each statement that is new, which says when it came and that the text does not have it', async () => {
		const [shown] = dates(locale);
		for (const { id, statement, date } of added) {
			expect(existsSync(`dist${policy}${id}/index.html`)).toBe(true);
			const page = await look(`${policy}${id}/`);
			expect(await page.locator(`main [data-item="${id}"]`).getAttribute('data-verdict')).toBe(statement.verdict);
			const said = await page.locator('.statement__verdict').textContent();
			for (const day of [formatDate(locale, date), shown]) expect(said).toContain(day);
			const [note] = revisionList.flatMap(({ notes }) => notes.filter(({ ids }) => ids.includes(id))).slice(-1);
			const above = await page.locator('.statement > p:has(~ .statement__source)').allTextContents();
			expect(above).toContain(note?.text[locale]?.text);
		}
	});

	test('stands on the page of each statement that has changed', () => {
		for (const { id, kind } of changed) {
			const file = `dist${policy}${id}/index.html`;
			// A category has no page.
			if (existsSync(file))
				expect(`${id} ${readFileSync(file, 'utf8').includes(`data-since="${kind}"`)}`).toBe(`${id} true`);
		}
	});

	test('is quoted with the words before in the language of the text, where those of the page are no others', () => {
		const quoted = pageIds.flatMap((id) => {
			const html = readFileSync(`dist${policy}${id}/index.html`, 'utf8');
			const [said = ''] = /<p data-since="reworded">[^<]*: <q.*?<\/p>/.exec(html) ?? [];
			const words = [...said.matchAll(/<q lang="(\w+)">([^<]*)<\/q>/g)].map(([, lang, text]) => [lang, text]);
			return words.length > 0 ? [[id, ...words]] : [];
		});
		const { language } = newest;
		const expected = pageIds.flatMap((id) => {
			const { kind, before, after } = changes[id] ?? {};
			const isNew = (code: Locale) => before?.label[code] !== after?.label[code];
			const isQuoted = kind === 'reworded' && !restated.includes(id) && !isNew(locale) && isNew(language);
			const [now, then] = [after, before].map((statement) => statement?.label[language]?.replace(/\.$/, ''));
			return isQuoted ? [[id, [language, now], [language, then]]] : [];
		});
		expect(quoted).toEqual(expected);
		expect(quoted.length > 0).toBe(locale !== newest.language);
	});

	test('is said of the category where that has changed, on the page of each of its items', () => {
		const [, date = ''] = dates(locale);
		const words = t(locale, 'statement.categoryName', { since: t(locale, 'since.reworded', { date }) });
		const withWords = pageIds.filter((id) => readFileSync(`dist${policy}${id}/index.html`, 'utf8').includes(words));
		const ofChanged = groups.filter(({ id, items }) => changes[id]?.kind === 'reworded' && items[0]?.id !== id);
		expect(withWords.toSorted()).toEqual(ofChanged.flatMap(({ items }) => items.map(({ id }) => id)).toSorted());
		expect(withWords.length).toBeGreaterThan(0);
	});

	test('leaves open whether what it does not list still holds', () => {
		const open = t(locale, 'statement.removed');
		const withWords = pageIds.filter((id) => readFileSync(`dist${policy}${id}/index.html`, 'utf8').includes(open));
		expect(withWords).toEqual(pageIds.filter((id) => changes[id]?.kind === 'removed'));
		expect(withWords.length).toBeGreaterThan(0);
	});

	test('is told from what the newest text says as well, on the page of each statement', () => {
		const [, date = ''] = dates(locale);
		const saying = (word: 'since.same' | 'since.otherwise') =>
			pageIds.filter((id) =>
				readFileSync(`dist${policy}${id}/index.html`, 'utf8').includes(t(locale, word, { newest: date })),
			);
		const isChanged = (id: string) => Object.hasOwn(changes, id);
		const group = (id: string) => groups.find(({ items }) => items.some((item) => item.id === id))?.id ?? id;
		const later = revisionList.filter(({ date }) => (date ?? '') > (rendered.date ?? ''));
		const isNoted = (id: string) => later.some(({ notes }) => notes.some(({ ids }) => ids.includes(id)));
		const unnoted = pageIds.filter((id) => !isNoted(id));
		const same = unnoted.filter((id) => !isChanged(id) && !isChanged(group(id)));
		// Of these, the page says all that is different: the words alone, or the condition.
		const isTold = (id: string) =>
			['condition', 'reworded'].includes(changes[id]?.kind ?? 'reworded') && !restated.includes(id);
		const otherwise = unnoted.filter((id) => !same.includes(id) && isTold(id));
		expect(saying('since.same')).toEqual(same);
		expect(saying('since.otherwise')).toEqual(otherwise);
		expect(same.length).toBeLessThan(pageIds.length - 10);
		expect(otherwise.length).toBeGreaterThan(5);
	});

	test('is what every page of the language leads to, with the dates of both texts', () => {
		const own = pageKinds.filter((address) => address.startsWith(`/${locale}/`));
		expect(own.length).toBeGreaterThan(5);
		for (const address of own) {
			const html = readFileSync(`dist${address}index.html`, 'utf8');
			for (const date of dates(locale)) expect(`${address} ${html.includes(date)}`).toBe(`${address} true`);
			expect(html).toContain(`href="/${locale}/changes/#revisions"`);
		}
	});

	test('is in the files for programs', () => {
		const json = JSON.parse(readFileSync(`dist/${locale}/policy.json`, 'utf8'));
		expect(json.newest.revision).toBe(newest.date);
		expect(json.newest.added.map(({ id }: { id: string }) => id)).toEqual(added.map(({ id }) => id));
		const inJson = JSON.stringify(json).match(/"newest":\{"change"/g) ?? [];
		expect(inJson.length).toBeGreaterThanOrEqual(changed.length);
		const csv = readFileSync(`dist/${locale}/policy.csv`, 'utf8');
		expect(csv).toMatch(/^device-intune-management-id,.*,removed,/m);
		const { hasDefinedTerm, mentions } = JSON.parse(readFileSync(`dist/${locale}/policy.jsonld`, 'utf8'));
		const term = hasDefinedTerm.find(
			({ termCode }: { termCode: string }) => termCode === 'device-intune-management-id',
		);
		expect(term.disambiguatingDescription).toContain(formatDate(locale, newest.date ?? ''));
		expect(mentions).toHaveLength(added.length);
	});

	test('is counted on the page of MAM only', async () => {
		const text = await (await look(`/${locale}/mam-only/`)).locator('main').textContent();
		const [, date] = dates(locale);
		const { yes, conditional, no } = since.mam;
		expect(text).toMatch(new RegExp(`${date}: ${yes}\\b.* ${conditional}\\b.* ${no}\\b`));
	});
});
