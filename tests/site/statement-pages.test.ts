// Long: a case for each thing that the page of every statement holds.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultLocale, type Locale, t } from '../../src/i18n/index.ts';
import { sinceIn } from '../../src/provenance/source-documents.ts';
import { look, open, useBrowser } from '../helpers/browser.ts';
import { builtFiles } from '../helpers/built-site.ts';
import { content } from '../helpers/content.ts';
import { type InLanguages, type Tested, testedLocales } from '../helpers/languages.ts';
import { revisionList } from '../helpers/revisions.ts';
import {
	examples,
	groups,
	labelOf,
	mamById,
	neverIds,
	optionalIds,
	pageIds,
	qualifiedItems,
	requiredIds,
	sentenceIds,
	successors,
} from '../helpers/statements.ts';
import { onWire } from '../helpers/weights.ts';

useBrowser();

/** What a statement's page says of it. */
interface Seen {
	marks: Record<string, string>[];
	title: string;
	description: string;
	openGraph: Record<string, string>;
	heading: string;
	notes: string[];
	/** The terms that explain it. */
	terms: string[];
	belowDate: string[];
	/** Where its verdict leads, and the words for MAM in it. */
	explanations: (string | null)[];
	history: [revision: string, change: string][];
	/** What stands as a quotation in the history, with its language. */
	quotes: [lang: string | undefined, text: string][];
	previous: string | null;
	next: string | null;
	jsonLd: Record<string, string>[];
}

const fileOf = (locale: Locale, id: string) => `dist/${locale}/data-collection/${id}/index.html`;
/** What the pages of a language say, by id, once a test has asked for it. */
const seen: Partial<InLanguages<Record<string, Seen>>> = {};

/** Read a page. Runs in the browser. */
function readPage(html: string): Seen {
	const root = new DOMParser().parseFromString(html, 'text/html');
	const all = <Type extends Element>(selector: string) => [...root.querySelectorAll<HTMLElement & Type>(selector)];
	const content = (name: string) => root.querySelector(`meta[name=${name}]`)?.getAttribute('content') ?? '';
	const termOf = (link: Element) => link.getAttribute('href')?.split('#')[1] ?? '';
	const textOf = (element: Element | undefined) => element?.textContent?.trim() ?? '';
	return {
		marks: all('main :is([data-item], [data-source], [data-statement])').map(({ dataset }) => ({
			...dataset,
		})) as Record<string, string>[],
		title: root.title,
		description: content('description'),
		openGraph: Object.fromEntries(
			all('meta[property^="og:"]').map((meta) => [meta.getAttribute('property'), meta.getAttribute('content')]),
		),
		heading: all('h1').map(textOf).join(' | '),
		notes: all('[data-category-note]').map(textOf),
		terms: all('.statement > p > a[href*="/glossary/#"]').map(termOf),
		belowDate: all('.statement__source ~ p > a[href*="/glossary/#"]').map(termOf),
		explanations: all('.statement__verdict a').map((link) => link.getAttribute('href')),
		history: all('[data-revision][data-change]').map(({ dataset }) => [
			dataset['revision'] ?? '',
			dataset['change'] ?? '',
		]),
		quotes: all('.history q').map((quote) => [quote.lang || undefined, textOf(quote)]),
		previous: root.querySelector('a[rel=prev]')?.getAttribute('href') ?? null,
		next: root.querySelector('a[rel=next]')?.getAttribute('href') ?? null,
		jsonLd: all('script[type="application/ld+json"]').map(({ textContent }) => JSON.parse(textContent ?? '')),
	};
}

/** Read all pages of a language, once. */
async function readAll(locale: Tested): Promise<(id: string) => Seen> {
	if (!seen[locale]) {
		const page = await open('about:blank');
		const htmls = pageIds.map((id) => readFileSync(fileOf(locale, id), 'utf8'));
		const pages = await page.evaluate<Seen[]>(`(${JSON.stringify(htmls)}).map(${readPage})`);
		seen[locale] = Object.fromEntries(pages.map((one, index) => [pageIds[index], one]));
	}
	return (id) => seen[locale]?.[id] as Seen;
}

/** The marks that a statement has on its page. */
function marksOf(id: string): Record<string, string | null | undefined> {
	if (requiredIds.includes(id)) return { item: id, verdict: 'required', mam: mamById[id] };
	if (optionalIds.includes(id)) return { item: id, verdict: 'optional' };
	if (neverIds.includes(id)) return { item: id, verdict: 'never' };
	return sentenceIds.includes(id) ? { statement: id } : { source: id };
}

describe.each(testedLocales)('the statement pages (%s)', (locale) => {
	test('are one for each statement', () => {
		const files = builtFiles(`${locale}/data-collection`).map((path) => path.split('/').at(-2) ?? '');
		const others = files.filter((name) => !pageIds.includes(name) && name !== 'data-collection');
		expect(pageIds.filter((id) => !files.includes(id))).toEqual([]);
		// Those that only the newest revision has have pages of their own: see since.test.ts.
		const added = sinceIn(content)?.added.map(({ id }) => id) ?? [];
		expect(others.filter((id) => !Object.hasOwn(successors, id))).toEqual(added.toSorted());
	});

	test('are found under a former id, too, with JavaScript or without', async () => {
		const [former, successor] = Object.entries(successors).find(([, id]) => pageIds.includes(id)) ?? [];
		for (const javaScriptEnabled of [true, false]) {
			const page = await open(`/${locale}/data-collection/${former}/`, { javaScriptEnabled });
			await page.waitForURL(`**/${locale}/data-collection/${successor}/`);
		}
		// Some hosts serve the page without a slash at the end of its address, from where another would be meant.
		const page = await look(`/${locale}/about/`);
		const html = await (await page.request.get(`/${locale}/data-collection/${former}/`)).text();
		expect(html).toContain(`content="0; url=/${locale}/data-collection/${successor}/"`);
	});

	test.each(pageIds)('say once what the statement is: %s', async (id) => {
		const seenOf = await readAll(locale);
		expect(seenOf(id).marks).toEqual([marksOf(id)]);
	});

	test('have the note of the category where there is one, and only there', async () => {
		const seenOf = await readAll(locale);
		const ofAll = { en: 'For the whole category: ', sv: 'För hela kategorin: ' }[locale];
		for (const id of pageIds) {
			const note = qualifiedItems.find((item) => item.id === id)?.categoryNote(locale);
			expect([id, ...seenOf(id).notes]).toEqual(note ? [id, `${ofAll}${note}`] : [id]);
		}
	});

	test('say what is said of all that is never collected, of all that is optional, and of all sources', async () => {
		const said = {
			[examples.never]: {
				en: 'Never collected. Intune does not let administrators see it either.',
				sv: 'Samlas aldrig in. Intune låter inte heller administratörer se det.',
			},
			[examples.optional]: {
				en: 'Optional. Part of what Microsoft’s text says about optional data. Customers decide whether that is collected.',
				sv: 'Valfritt. Hör till det som Microsofts text säger om valfria data. Kunden styr om de samlas in.',
			},
			[examples.source]: {
				en: 'Data source. Personal data comes from here. What Intune collects from it is either required or optional. Microsoft’s text does not say which is which.',
				sv: 'Datakälla. Härifrån kommer personuppgifter. Det som Intune samlar in härifrån är antingen obligatoriskt eller valfritt. I Microsofts text står inte vad som är vilket.',
			},
		};
		for (const [id, words] of Object.entries(said)) {
			const page = await open(`/${locale}/data-collection/${id}/`);
			expect((await page.locator('.statement__verdict').textContent())?.trim()).toBe(words[locale]);
		}
	});

	test('explain the label, the category’s note, MAM where it is spoken of, then the category, all below the date', async () => {
		const seenOf = await readAll(locale);
		const entries = content.glossaries.find((glossary) => glossary.locale === defaultLocale)?.entries ?? [];
		const termsOf = (id: string) => entries.filter(({ explains }) => explains.includes(id)).map((entry) => entry.id);
		const own = content.glossaries.find((glossary) => glossary.locale === locale)?.entries ?? [];
		const nameOf = (id: string) => own.find((entry) => entry.id === id)?.term.toLowerCase() ?? '';
		let withAll = 0;
		let withNote = 0;
		for (const id of pageIds) {
			const group = groups.find(({ items }) => items.some((item) => item.id === id));
			const ofLabel = termsOf(id);
			const ofGroup = group && group.id !== id ? termsOf(group.id) : [];
			const name = group && labelOf(locale, group.id).toLowerCase();
			const ofNote = ofGroup.filter((term) => group?.note && !name?.includes(nameOf(term)));
			const ofMam = mamById[id] ? ['mam'] : [];
			const { terms, belowDate } = seenOf(id);
			expect([id, ...belowDate]).toEqual([id, ...terms]);
			expect([id, new Set(terms).size]).toEqual([id, terms.length]);
			// Those of each are in the order of the language's alphabet.
			const expected = new Set<string>();
			for (const more of [ofLabel, ofNote, ofMam, ofGroup]) {
				for (const term of more) expected.add(term);
				expect([id, new Set(terms.slice(0, expected.size))]).toEqual([id, expected]);
			}
			expect([id, terms.length]).toEqual([id, expected.size]);
			if (ofNote.length > 0) withNote += 1;
			if (ofLabel.length * ofGroup.length * ofMam.length > 0) withAll += 1;
		}
		expect(withAll).toBeGreaterThan(5);
		expect(withNote).toBeGreaterThan(3);
	});

	test('lead from the verdict to the chapter of all that have it, and from MAM to what that is', async () => {
		const seenOf = await readAll(locale);
		const policy = `/${locale}/data-collection/`;
		const html = readFileSync(`dist${policy}index.html`, 'utf8');
		for (const id of pageIds) {
			const above = html.slice(0, html.indexOf(` id="${id}"`)).matchAll(/<h2 id="([^"]+)"/g);
			const chapter = [...above].at(-1)?.[1];
			const { verdict, mam } = marksOf(id);
			const expected = [...(verdict ? [`${policy}#${chapter}`] : []), ...(mam ? [`/${locale}/mam-only/`] : [])];
			expect([id, ...seenOf(id).explanations]).toEqual([id, ...expected]);
		}
	});

	test('have the date in view on a small phone, however long the label', async () => {
		const [longest = ''] = requiredIds.toSorted((a, b) => labelOf(locale, b).length - labelOf(locale, a).length);
		const page = await open(`/${locale}/data-collection/${longest}/`, { viewport: { width: 390, height: 664 } });
		const box = await page.locator('.statement__source b').boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThan(664);
	});

	test('say of what is never collected that it is about Intune only, and of nothing else', () => {
		const limit = t(locale, 'statement.limit');
		const withLimit = pageIds.filter((id) => readFileSync(fileOf(locale, id), 'utf8').includes(limit));
		expect(withLimit).toEqual(pageIds.filter((id) => neverIds.includes(id)));
	});

	test('leave open how the condition of an item fits with what is said of its category', () => {
		const open = t(locale, 'statement.conditions');
		const withBoth = groups.flatMap(({ note, items }) => (note ? items.filter(({ condition }) => condition) : []));
		const withOpen = pageIds.filter((id) => readFileSync(fileOf(locale, id), 'utf8').includes(open));
		expect(withOpen).toEqual(withBoth.map(({ id }) => id));
		expect(withOpen.length).toBeGreaterThan(1);
	});

	test('have a title and a description of their own', async () => {
		const seenOf = await readAll(locale);
		for (const id of pageIds) {
			const { title, description, heading, openGraph } = seenOf(id);
			expect(title).toContain(heading);
			expect(description).toContain(heading.replace(/\.$/, ''));
			expect(openGraph).toMatchObject({ 'og:title': heading, 'og:locale': { en: 'en_US', sv: 'sv_SE' }[locale] });
			expect(openGraph['og:description'] ?? description).toBe(description);
		}
		for (const part of ['title', 'description'] as const) {
			expect(new Set(pageIds.map((id) => seenOf(id)[part])).size).toBe(pageIds.length);
		}
	});

	test('name the statement for programs, where it has a verdict', async () => {
		const seenOf = await readAll(locale);
		for (const id of pageIds) {
			const { jsonLd, heading } = seenOf(id);
			const hasVerdict = 'verdict' in marksOf(id);
			expect(jsonLd).toMatchObject(hasVerdict ? [{ '@type': 'DefinedTerm', termCode: id, name: heading }] : []);
			const address = `/${locale}/data-collection/${id}/`;
			expect(jsonLd.map((term) => term['@id'])).toEqual(hasVerdict ? [address] : []);
		}
	});

	test('say what each revision says, as the page of changes does', async () => {
		const seenOf = await readAll(locale);
		const page = await look(`/${locale}/changes/`);
		const changes = await page.locator('[data-change][data-id]').evaluateAll((entries) =>
			entries.map((entry) => {
				const headings = [...document.querySelectorAll('h3[id^=revision-]')];
				const isAbove = (heading: Element) => heading.compareDocumentPosition(entry) & Node.DOCUMENT_POSITION_FOLLOWING;
				const { dataset } = entry as HTMLElement;
				return [headings.findLast(isAbove)?.id.slice('revision-'.length), dataset['id'], dataset['change']].join(' ');
			}),
		);
		expect(changes.length).toBeGreaterThan(10);
		const told = pageIds.flatMap((id) =>
			seenOf(id)
				.history.filter(([, change]) => !['unchanged', 'not-listed'].includes(change))
				.map(([revision, change]) => [revision, id, change].join(' ')),
		);
		const shown = changes.filter((change) => pageIds.includes(change.split(' ')[1] ?? ''));
		expect(told.toSorted()).toEqual(shown.toSorted());
	});

	test('follow a statement through all revisions', async () => {
		const seenOf = await readAll(locale);
		for (const id of pageIds) {
			const { history } = seenOf(id);
			expect(history.map(([revision]) => revision)).toEqual(revisionList.map(({ date }) => date ?? 'undated'));
			const isListed = history.map(([, change]) => !['removed', 'not-listed'].includes(change));
			expect([id, isListed]).toEqual([id, revisionList.map(({ statements }) => statements.has(id))]);
		}
	});

	test('quote Microsoft, and no sentence of ours, in what the revisions say', async () => {
		const seenOf = await readAll(locale);
		const quotes = pageIds.flatMap((id) => seenOf(id).quotes.map((quote) => [id, ...quote] as const));
		expect(quotes.length).toBeGreaterThan(0);
		const isNamed = (id: string, lang: string) =>
			content.provenance.some((file) => file.locale === lang && typeof file.words[id] === 'string');
		for (const [id, lang = locale, text] of quotes) {
			const said = revisionList.filter(({ language }) => language === lang).map(({ statements }) => statements.get(id));
			expect([id, isNamed(id, lang)]).toEqual([id, true]);
			expect(said.map((statement) => statement?.label[lang as Locale])).toContain(text);
		}
	});

	test('lead to the one before and the one after, in the order of the policy page', async () => {
		const seenOf = await readAll(locale);
		const first = pageIds.filter((id) => seenOf(id).previous === null);
		expect(first).toHaveLength(1);
		const order: string[] = [];
		for (let id: string | undefined = first[0]; id && order.length <= pageIds.length; ) {
			order.push(id);
			const next: string | undefined = seenOf(id).next?.split('/').at(-2);
			if (next) expect([next, seenOf(next).previous]).toEqual([next, `/${locale}/data-collection/${id}/`]);
			id = next;
		}
		const html = readFileSync(`dist/${locale}/data-collection/index.html`, 'utf8');
		const ids = [...html.matchAll(/ data-(?:item|source|statement)="([^"]+)"/g)].map(([, id]) => id);
		expect(order).toEqual(ids);
	});

	test('are read without JavaScript, and offer no button that needs it', async () => {
		const seenOf = await readAll(locale);
		const page = await open(`/${locale}/data-collection/${examples.no}/`, { javaScriptEnabled: false });
		const { heading, previous } = seenOf(examples.no);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
		for (const part of ['.statement__verdict', '.statement__words', '.history', '#citation']) {
			expect(await page.locator(part).isVisible()).toBe(true);
		}
		expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
		await page.locator('a[rel=prev]').click();
		expect(new URL(page.url()).pathname).toBe(previous);
	});

	test('lead back to the statement in the full text', async () => {
		const page = await open(`/${locale}/data-collection/${examples.no}/`);
		await page.locator('.statement__nav a').first().click();
		await page.waitForURL(`**/${locale}/data-collection/#${examples.no}`);
		expect(await page.locator(`#${examples.no}`).isVisible()).toBe(true);
	});

	test.each([examples.no, examples.sentence, examples.source, examples.never])(
		'stay on the statement when the language is switched: %s',
		async (id) => {
			const target = locale === 'en' ? 'sv' : 'en';
			for (const javaScriptEnabled of [true, false]) {
				const page = await open(`/${locale}/data-collection/${id}/`, javaScriptEnabled ? {} : { javaScriptEnabled });
				await page.locator(`header a[hreflang=${target}]`).click();
				await page.waitForURL((url) => url.pathname === `/${target}/data-collection/${id}/`);
			}
		},
	);

	test('weigh at most 5 kB each', () => {
		const weights = pageIds.map((id) => [id, onWire(readFileSync(fileOf(locale, id)))] as const);
		expect(weights.filter(([, weight]) => weight > 5000)).toEqual([]);
	});
});
