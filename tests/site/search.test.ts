// Long: a case for each promise of the search.

import { describe, expect, test } from 'vitest';
import { formatDate, t } from '../../src/i18n/index.ts';
import { verdictStatements } from '../../src/policy/statements.ts';
import { categoryInWords, verdictInWords } from '../../src/policy/verdict-in-words.ts';
import { sinceIn } from '../../src/provenance/source-documents.ts';
import { alone } from '../helpers/alone.ts';
import { emptyPath, look, open, useBrowser } from '../helpers/browser.ts';
import { content, policyIn } from '../helpers/content.ts';
import { type InLanguages, type Tested, testedLocales } from '../helpers/languages.ts';
import { field, found, has, passages, results, search } from '../helpers/search-page.ts';
import { examples, labelOf, neverIds, verdictIds } from '../helpers/statements.ts';

useBrowser();

const since = sinceIn(content);

/** Whether a statement has the label that a test asks for; if not, it is told what it is called. */
function isCalled(locale: Tested, id: string, label: string): boolean {
	if (!has(id)) return false;
	const own = labelOf(locale, id);
	if (own !== label) console.log(`Not searched for, as ${id} is called otherwise (${locale}): ${own}`);
	return own === label;
}

describe.each(testedLocales)('the search (%s)', (locale) => {
	const policy = `/${locale}/data-collection/`;
	const serialNumber = { en: 'Serial number', sv: 'Serienummer' }[locale];
	/** A category whose items have several verdicts. */
	const [mixed] = policyIn(locale)
		.required.categories.filter(({ items }) => new Set(items.map(({ mam }) => mam)).size > 1)
		.toSorted((a, b) => Number(b.id === 'app-inventory') - Number(a.id === 'app-inventory'));
	if (!mixed) throw new Error('There is no category of several verdicts.');

	test.each(['', 'data-collection/', 'search/', 'about/'])(
		'has one form and one place for results on /%s',
		async (path) => {
			const page = await look(`/${locale}/${path}`);
			expect(await page.locator('form[role=search]').count()).toBe(1);
			expect(await page.locator('form[role=search] input[type=search][name=q]').count()).toBe(1);
			expect(await page.locator('[data-search-state]').count()).toBe(1);
			expect(await page.locator('[data-search-state]').getAttribute('data-search-state')).toBe('idle');
		},
	);

	test('finds the item, says its verdict and category, and leads to its row', async () => {
		const page = await open(`/${locale}/about/`);
		await search(page, alone.word.toUpperCase());
		expect(await found(page)).toEqual([alone.id]);
		const statement = verdictStatements(policyIn(locale)).find(({ id }) => id === alone.id);
		if (!statement) throw new Error(`There is no statement \`${alone.id}\`.`);
		const parts = [statement.label, verdictInWords(locale, statement), statement.category?.label];
		expect((await results(page).textContent())?.trim()).toBe(parts.join(' '));
		await results(page).locator('a').click();
		await page.waitForURL(`**${policy}#${alone.id}`);
		expect(await page.locator(`#${alone.id}:target`).isVisible()).toBe(true);
	});

	const queries: InLanguages<[query: string, id: string][]> = {
		en: [
			['IMEI', 'hardware-imei'],
			['photos', 'never-photos'],
			['foton', 'never-photos'],
			['krypteringsnycklar', 'managed-app-encryption-keys'],
			['error data', 'optional-errors'],
			['hardware inventory', 'hardware-inventory'],
			['sold to any third party', 'not-sold'],
		],
		sv: [
			['IMEI', 'hardware-imei'],
			['foton', 'never-photos'],
			['photos', 'never-photos'],
			['krypteringsnycklar', 'managed-app-encryption-keys'],
			['data om fel', 'optional-errors'],
			['maskinvaruinventering', 'hardware-inventory'],
			['säljs aldrig', 'not-sold'],
		],
	};
	test.each(queries[locale].filter(([, id]) => has(id)))('finds «%s» first', async (query, id) => {
		const page = await look(policy);
		await search(page, query);
		expect((await found(page))[0]).toBe(id);
	});

	test('shows what stands in the text below the statements, by section, with its words marked', async () => {
		const page = await open(`/${locale}/data-collection/${examples.conditional}/`);
		await search(page, { en: 'pseudonymized diagnostic data', sv: 'pseudonymiserade diagnostikdata' }[locale]);
		await passages(page).first().waitFor();
		expect(await passages(page).count()).toBeLessThanOrEqual(3);
		const places = await page.locator('[data-search-result], [data-search-passage]').evaluateAll((all) =>
			all.map((item) =>
				Object.keys((item as HTMLElement).dataset)
					.sort()
					.join(),
			),
		);
		expect(places.lastIndexOf('searchPassage')).toBeGreaterThan(places.indexOf('searchPassage') - 1);
		expect(places.indexOf('searchPassage')).toBeGreaterThan(
			places.findLastIndex((data) => data.includes('searchResult')),
		);
		expect(await passages(page).locator('mark').first().textContent()).toMatch(/pseudonym|diagnos|data/i);
		await page.goto(`/${locale}/search/?q=${{ en: 'pseudonymized', sv: 'pseudonymiserade' }[locale]}`);
		await passages(page).first().waitFor();
		const links = await passages(page)
			.locator('a')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash));
		expect(links).toContain(`${policy}#optional-data`);
		expect(links.some((link) => link.startsWith(`/${locale}/glossary/`))).toBe(true);
		// No statement has a passage of its own: the statements are above.
		expect(links.filter((link) => /data-collection\/[a-z]/.test(link))).toEqual([]);
		await passages(page).locator('a[href$="#optional-data"]').click();
		await page.waitForURL(`**${policy}#optional-data`);
	});

	test('finds nothing in the text for little words alone that a statement answers', async () => {
		const page = await open(`/${locale}/about/`);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await search(page, { en: 'where am i', sv: 'var är jag' }[locale]);
		expect((await found(page))[0]).toBe('device-location');
		await page.waitForTimeout(300);
		expect(await passages(page).count()).toBe(0);
		expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
	});

	test('finds in the text what a question is about, not its little words', async () => {
		const page = await open(`/${locale}/search/`);
		await search(page, { en: 'do they also know every setting', sv: 'kan chefen se mina inställningar' }[locale]);
		await passages(page).first().waitFor();
		const marked = await passages(page).locator('mark').allTextContents();
		expect(marked.filter((words) => !/^set|^inställ/i.test(words))).toEqual([]);
		// Where there is nothing but little words, they are what it is about.
		await search(page, { en: 'employer', sv: 'arbetsgivaren' }[locale]);
		await passages(page).getByText({ en: 'employer', sv: 'arbetsgivare' }[locale]).first().waitFor();
	});

	test('takes no word for one with which it begins', async () => {
		const page = await open(`/${locale}/about/`);
		const read = page.waitForResponse('**/*.pf_fragment');
		await search(page, { en: 'anteater', sv: 'parkering' }[locale], 'empty');
		await (await read).finished();
		// What is read is shown at once.
		await page.waitForTimeout(500);
		expect(await page.locator('[data-search-suggestion], [data-search-passage]').allTextContents()).toEqual([]);
	});

	test('takes no letter for all words that begin with it', async () => {
		const page = await open(`/${locale}/search/?q=${{ en: 'Wi-Fi', sv: 'e-post' }[locale]}`);
		await passages(page).first().waitFor();
		const marked = await passages(page).evaluateAll((all) =>
			all.map((passage) => [...passage.querySelectorAll('mark')].map((mark) => mark.textContent).join(' ')),
		);
		expect(marked.filter((words) => !/wi\b|fi\b|post/i.test(words))).toEqual([]);
	});

	test('offers what is closest where nothing matches, and does not count it as found', async () => {
		const page = await open(`/${locale}/about/`);
		const [query, words] = { en: ['storage of lawnmowers', 'Closest:'], sv: ['bröllopsbilder', 'Närmast:'] }[
			locale
		] as [string, string];
		await search(page, query, 'empty');
		expect(await results(page).count()).toBe(0);
		const suggestions = page.locator('[data-search-suggestion]');
		expect(await suggestions.count()).toBeGreaterThan(0);
		expect(await suggestions.count()).toBeLessThanOrEqual(3);
		expect(await page.locator('[role=status]').getByText(words).isVisible()).toBe(true);
		expect(await suggestions.locator('a').first().getAttribute('href')).toContain(`${policy}#`);
		await page.keyboard.press('ArrowDown');
		expect(await suggestions.first().locator('[aria-selected=true]').count()).toBe(1);
	});

	test.runIf(has('never-text-messages'))(
		'says what the text does not mention, and points to what is near',
		async () => {
			const page = await open(`/${locale}/about/`);
			await search(page, { en: 'does my boss read my whatsapp', sv: 'läser chefen min whatsapp' }[locale], 'empty');
			expect(await results(page).count()).toBe(0);
			const said = await page.getByRole('status').textContent();
			expect(said).toContain({ en: 'does not mention chat apps', sv: 'nämner inte chattappar' }[locale]);
			expect(said).toContain(
				{ en: 'does not mean that nothing is collected', sv: 'betyder inte att inget samlas in' }[locale],
			);
			expect(await page.locator('[data-search-suggestion] a').getAttribute('href')).toContain('#never-text-messages');
		},
	);

	test('says no more than that of what nobody could collect', async () => {
		const page = await open(`/${locale}/about/`);
		await search(page, { en: 'how much does intune cost', sv: 'hur mycket kostar intune' }[locale], 'empty');
		const said = page.getByRole('status').getByText({ en: 'does not mention', sv: 'nämner inte' }[locale]);
		expect(await said.textContent()).toBe(
			{
				en: 'Microsoft’s text does not mention what Intune costs.',
				sv: 'Microsofts text nämner inte vad Intune kostar.',
			}[locale],
		);
	});

	test.runIf(since?.changes['optional-device-inventory']?.kind === 'added')(
		'says of which date the text is, where a newer one mentions it',
		async () => {
			const page = await open(`/${locale}/about/`);
			await search(page, 'cpu', 'empty');
			const date = formatDate(locale, since?.rendered.date ?? '');
			expect(await page.getByRole('status').textContent()).toContain(
				{ en: `text of ${date} does not mention`, sv: `text från den ${date} nämner inte` }[locale],
			);
			expect(await page.locator('[data-search-suggestion] a[href$="#optional-device-inventory"]').count()).toBe(1);
		},
	);

	test('leads from words for a kind of answer to all of that kind', async () => {
		const page = await open(`/${locale}/search/`);
		await search(page, { en: 'what is never collected', sv: 'vad samlas aldrig in' }[locale]);
		expect(await found(page)).toEqual(neverIds);
		expect(await passages(page).first().locator('a').getAttribute('href')).toBe(`${policy}#what-is-never-collected`);
		await search(page, 'mam');
		const places = await passages(page)
			.locator('a')
			.evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute('href')));
		expect(places).toEqual([`${policy}#what-the-mam-column-means`, `/${locale}/mam-only/`]);
		const [first] = await page
			.locator('[data-search-result], [data-search-passage]')
			.evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset['searchPassage']));
		expect(first).toBe('');
	});

	test.runIf(has('hardware-device-name'))('finds a statement whose kind is asked for', async () => {
		const page = await look(policy);
		await search(page, { en: 'is the device name required', sv: 'är enhetsnamn obligatoriskt' }[locale]);
		expect((await found(page))[0]).toBe('hardware-device-name');
	});

	test('gives each item the sign that it has in the table', async () => {
		const page = await open(`/${locale}/search/`);
		await search(page, mixed.label);
		const signs = await results(page).evaluateAll((all) =>
			all.map((item) => [(item as HTMLElement).dataset['mam'] ?? '', item.querySelector('a')?.hash.slice(1)]),
		);
		for (const { id, mam } of mixed.items) expect(signs).toContainEqual([mam, id]);
		expect(signs).toContainEqual(['', mixed.id]);
		const drawn = await results(page)
			.locator('.verdict')
			.evaluateAll((all) => all.map((sign) => getComputedStyle(sign, '::before').background));
		expect(new Set(drawn).size).toBeGreaterThan(1);
	});

	test.runIf(isCalled(locale, 'hardware-serial-number', serialNumber))(
		'marks the words of a label that it found',
		async () => {
			const page = await look(policy);
			await search(page, { en: 'serial numbers', sv: 'serienumret' }[locale]);
			expect(await results(page).first().locator('.result__label mark').allTextContents()).toEqual(
				{ en: ['Serial', 'number'], sv: ['Serienummer'] }[locale],
			);
		},
	);

	test('says of a category how many of its items are collected under which condition', async () => {
		const page = await look(policy);
		await search(page, mixed.label);
		expect(await results(page).first().textContent()).toContain(categoryInWords(locale, mixed));
	});

	test('folds more than eight results of a kind on the results page', async () => {
		const page = await open(`/${locale}/search/?q=${{ en: 'device', sv: 'enhet' }[locale]}`);
		await page.locator('[data-search-state=results]').waitFor();
		const shown = page.locator('.panel__list > [data-verdict=required]:visible');
		expect(await shown.count()).toBe(8);
		const summary = page.locator('.panel summary').first();
		expect(await summary.textContent()).toMatch(/^(Required data|Obligatoriska data): \d+ (more|till)$/);
		await summary.click();
		expect(await shown.count()).toBeGreaterThan(8);
	});

	test('loads nothing before the reader turns to the field', async () => {
		const page = await open(emptyPath);
		const requests: string[] = [];
		page.on('request', (request) => requests.push(new URL(request.url()).pathname));
		await page.goto(policy, { waitUntil: 'networkidle' });
		const scripts = await page
			.locator('script[src]')
			.evaluateAll((all) => all.map((script) => script.getAttribute('src')));
		expect(requests.toSorted()).toEqual([policy, ...scripts].toSorted());
		expect(scripts).toHaveLength(2);
		await field(page).focus();
		await page.waitForFunction(
			(name) => performance.getEntriesByType('resource').some((entry) => entry.name.endsWith(name)),
			`/${locale}.json`,
		);
		const loaded = requests.slice(3).map((path) => path.replace(/.*\//, ''));
		expect(loaded).toEqual([`${locale}.js`, `${locale}.json`]);
	});

	test('is reached with Ctrl+K, and its list is left with Escape', async () => {
		const page = await open(policy);
		await page.keyboard.press('Control+k');
		expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
		await search(page, alone.word);
		await page.keyboard.press('Escape');
		expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
		expect(await page.locator('[data-search-state]').getAttribute('data-search-state')).toBe('idle');
		await page.keyboard.press('Meta+k');
		expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
		await page.keyboard.type('iccid');
		expect(await field(page).inputValue()).toBe('iccid');
	});

	test('is a combobox: arrow keys choose, Enter follows', async () => {
		const page = await open(policy);
		await search(page, { en: 'phone number', sv: 'enhet' }[locale]);
		// What stands in the text comes later, and is the end of the list.
		await passages(page).first().waitFor();
		const input = field(page);
		expect(await input.getAttribute('role')).toBe('combobox');
		expect(await input.getAttribute('aria-expanded')).toBe('true');
		const active = async () => page.locator(`[id="${await input.getAttribute('aria-activedescendant')}"]`);
		await page.keyboard.press('ArrowDown');
		expect(await (await active()).getAttribute('aria-selected')).toBe('true');
		const [first, second] = await found(page);
		expect(await (await active()).getAttribute('href')).toContain(`#${first}`);
		await page.keyboard.press('ArrowDown');
		expect(await page.locator('[aria-selected=true]').count()).toBe(1);
		expect(await (await active()).getAttribute('href')).toContain(`#${second}`);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		expect(await input.getAttribute('aria-activedescendant')).toBe(null);
		await page.keyboard.press('ArrowUp');
		const last = page.getByRole('option').last();
		expect(await (await active()).getAttribute('href')).toBe(await last.getAttribute('href'));
		const target = (await last.getAttribute('href')) ?? '';
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${target}`);
	});

	test('keeps a long list within a small screen, where it scrolls', async () => {
		const page = await open(policy, { viewport: { width: 320, height: 480 } });
		await search(page, { en: 'device', sv: 'enhet' }[locale]);
		const { bottom, left } = await page.locator('[data-search-state]').evaluate((panel) => ({
			bottom: panel.getBoundingClientRect().bottom,
			left: panel.scrollHeight - panel.clientHeight,
		}));
		expect(bottom).toBeLessThanOrEqual(480);
		expect(left).toBeGreaterThan(0);
	});

	test('without a choice, Enter leads to the results page', async () => {
		const page = await open(policy);
		await search(page, alone.word);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/${locale}/search/?q=${alone.word}`);
		await page.locator('[data-search-state=results]').waitFor();
		expect(await found(page)).toEqual([alone.id]);
	});

	test('announces how many results there are', async () => {
		const page = await look(policy);
		await search(page, alone.word);
		const one = { en: '1 result', sv: '1 träff' }[locale];
		expect(await page.locator('[role=status]').getByText(one, { exact: true }).isVisible()).toBe(true);
	});

	test('says that nothing is found, that the list is not complete, and offers the A–Ö list', async () => {
		const page = await open(policy);
		await search(page, 'xyzzy', 'empty');
		expect(await results(page).count()).toBe(0);
		const status = page.locator('[role=status]');
		const words = { en: 'not complete', sv: 'inte fullständig' }[locale];
		expect(await status.getByText(words).isVisible()).toBe(true);
		await status.locator('a:visible').click();
		await page.waitForURL(`**/${locale}/search/`);
	});

	test('shows the results of a shared address, all of them', async () => {
		const page = await open(`/${locale}/search/?q=${{ en: 'device', sv: 'enhet' }[locale]}`);
		await page.locator('[data-search-state=results]').waitFor();
		expect(await field(page).inputValue()).toBe({ en: 'device', sv: 'enhet' }[locale]);
		expect(await results(page).count()).toBeGreaterThan(8);
		expect(await page.locator('[data-search-result] [role]').count()).toBe(0);
	});

	test('moves nothing that is in view while the results of a shared address come', async () => {
		const page = await open(`/${locale}/search/?q=${alone.word}`);
		await passages(page).first().waitFor();
		const moves = await page.evaluate(
			() =>
				new Promise((resolve) => {
					const observer = new PerformanceObserver((list) => resolve(list.getEntries().length));
					observer.observe({ type: 'layout-shift', buffered: true });
					// Where nothing has moved, nothing is told.
					setTimeout(resolve, 200, 0);
				}),
		);
		expect(moves).toBe(0);
	});

	test('leads to all results where more stands in the text than the list shows', async () => {
		const page = await open(`/${locale}/about/`);
		await search(page, { en: 'document', sv: 'dokument' }[locale], 'empty');
		await passages(page).first().waitFor();
		const all = page.getByRole('link', { name: t(locale, 'search.more') });
		expect(await passages(page).count()).toBe(3);
		await all.click();
		await passages(page).nth(3).waitFor();
	});

	test('keeps nothing of an answer once the field is empty', async () => {
		const page = await open(`/${locale}/about/`);
		await search(page, alone.word);
		await field(page).fill('');
		await page.locator('[data-search-state=idle]').waitFor({ state: 'attached' });
		expect(await results(page).count()).toBe(0);
	});

	test('keeps the query in the address: typing replaces it, Enter adds one entry', async () => {
		const page = await open(`/${locale}/about/`);
		await page.goto(`/${locale}/search/`);
		const title = await page.title();
		const before = await page.evaluate(() => history.length);
		await search(page, alone.word);
		await page.waitForURL(`**/?q=${alone.word}`);
		expect(await page.title()).toBe(`${alone.word} – ${title}`);
		expect(await page.evaluate(() => history.length)).toBe(before);
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => history.length)).toBe(before + 1);
		await field(page).fill('foto');
		await page.waitForURL('**/?q=foto');
		expect(await page.evaluate(() => history.length)).toBe(before + 1);
		await page.goBack();
		await page.waitForURL(`**/?q=${alone.word}`);
		await page.waitForFunction(() => document.querySelectorAll('[data-search-result]').length === 1);
		expect(await field(page).inputValue()).toBe(alone.word);
	});

	test('keeps in the history what the reader came for and what they entered', async () => {
		const page = await open(`/${locale}/about/`);
		const label = labelOf(locale, examples.never);
		await page.goto(`/${locale}/search/?q=${alone.word}`);
		await results(page).first().waitFor();
		const before = await page.evaluate(() => history.length);
		for (const query of ['foto', label]) {
			await search(page, query);
			await page.keyboard.press('Enter');
			await page.keyboard.press('Enter');
		}
		expect(await page.evaluate(() => history.length)).toBe(before + 2);
		const asked = () => new URL(page.url()).searchParams.get('q');
		const gone = [asked()];
		for (const goTo of ['goBack', 'goBack', 'goForward'] as const) {
			await page[goTo]();
			gone.push(asked());
			await expect.poll(() => page.title()).toMatch(new RegExp(`^${asked()} – `));
			await expect.poll(() => field(page).inputValue()).toBe(asked());
		}
		expect(gone).toEqual([label, 'foto', alone.word, 'foto']);
	});

	test('lists all statements in alphabetical order when nothing is asked', async () => {
		const page = await open(`/${locale}/search/`, { javaScriptEnabled: false });
		const items = await page
			.locator('.index__list > :not([data-since])')
			.evaluateAll((all) =>
				all.map((item) => [
					item.querySelector('a')?.textContent?.trim() ?? '',
					item.querySelector('a')?.hash ?? '',
					item.querySelector('span')?.textContent ?? '',
				]),
			);
		expect(items.map(([, hash = '']) => hash.slice(1)).sort()).toEqual(verdictIds.toSorted());
		const labels = items.map(([label = '']) => label);
		expect(labels).toEqual(labels.toSorted(new Intl.Collator(locale).compare));
		expect(items.every(([, , category]) => category !== '')).toBe(true);
		const isLate = (label = '') => /^[åäö]/i.test(label);
		if (locale === 'sv') expect(isLate(labels.at(-1))).toBe(labels.some(isLate));
	});

	test('without JavaScript, the form leads to that list', async () => {
		const page = await open(policy, { javaScriptEnabled: false });
		await field(page).fill('imei');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/${locale}/search/?q=imei`);
		expect(await page.locator('.index__list > :not([data-since])').count()).toBe(verdictIds.length);
	});

	test.runIf(has('hardware-imei'))('says how it understood a misspelt word', async () => {
		const page = await look(policy);
		await search(page, 'imie');
		const words = { en: 'Showing results for imei.', sv: 'Visar träffar för imei.' }[locale];
		expect(await page.locator('[role=status]').getByText(words, { exact: true }).isVisible()).toBe(true);
		expect((await found(page))[0]).toBe('hardware-imei');
		await search(page, 'imei');
		expect(await page.locator('[role=status]').getByText(words, { exact: true }).isVisible()).toBe(false);
	});

	test.runIf(has('never-photos'))('says what it found in the other language, marked as that language', async () => {
		const page = await look(policy);
		const [query, words, lang]: [string, string, string] =
			locale === 'en' ? ['kamerabilder', 'Swedish: foton', 'sv'] : ['camera roll', 'Engelska: Photos', 'en'];
		await search(page, query);
		const first = results(page).first();
		expect(await first.textContent()).toContain(words);
		expect(await first.locator('em').getAttribute('lang')).toBe(lang);
		expect((await found(page))[0]).toBe('never-photos');
	});

	test.runIf(has('access-static-authenticators', 'never-passwords'))('shows both sides of passwords', async () => {
		const page = await look(policy);
		await search(page, { en: 'password', sv: 'lösenord' }[locale]);
		expect((await found(page)).slice(0, 2).sort()).toEqual(['access-static-authenticators', 'never-passwords']);
		const verdicts = await results(page).locator('.verdict').allTextContents();
		const [required, never] = {
			en: ['Required data', 'Never collected'],
			sv: ['Obligatoriska data', 'Samlas aldrig in'],
		}[locale] as [string, string];
		expect(verdicts.some((verdict) => verdict.startsWith(required))).toBe(true);
		expect(verdicts).toContain(never);
	});

	test('shows a category first, then its items', async () => {
		const page = await open(`/${locale}/search/`);
		await search(page, mixed.label);
		const ids = await found(page);
		expect(ids[0]).toBe(mixed.id);
		const own = mixed.items.map(({ id }) => id);
		expect(ids.slice(1, 1 + own.length).sort()).toEqual(own.toSorted());
	});
});
