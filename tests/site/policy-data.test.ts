// Long: the readers of each form of the policy, which one comparison then holds against the page.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { verdictStatements } from '../../src/policy/statements.ts';
import { look, useBrowser } from '../helpers/browser.ts';
import { policyIn } from '../helpers/content.ts';
import { type InLanguages, type Tested, testedLocales } from '../helpers/languages.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { categories, verdictIds } from '../helpers/statements.ts';

useBrowser();

/** What every form of the policy says of a statement with a verdict. */
interface Row {
	id: string;
	verdict: string;
	/** The category's id and label; both empty for what is not required. */
	categoryId: string;
	category: string;
	label: string;
	/** The verdict with MAM only, as the JSON has it and in words; both empty for what is not required. */
	mam: string;
	words: string;
	/** The note of the category; empty where there is none. */
	note: string;
}

const words: InLanguages<Record<'yes' | 'no' | 'required' | 'optional' | 'never', string>> = {
	en: { yes: 'Yes', no: 'No', required: 'Required data', optional: 'Optional data', never: 'Never collected' },
	sv: { yes: 'Ja', no: 'Nej', required: 'Obligatoriska data', optional: 'Valfria data', never: 'Samlas aldrig in' },
};

/** How a verdict is said in words: its kind, with MAM only and on which condition, Microsoft's note, and the category's. */
const sentence: InLanguages<RegExp> = {
	en: /^([^.;]+)(?:; (also |not |)collected from customers who use MAM only(?: under this condition: ([^.]+))?)?(?:\. Microsoft adds: “(.+?)”)?(?:\. (.+))?$/,
	sv: /^([^.;]+)(?:; samlas (?:in |)(även |inte in |)från kunder som bara använder MAM(?: på det här villkoret: ([^.]+))?)?(?:\. Microsoft tillägger: (.+?))?(?:\. (.+))?$/,
};

const read = (locale: Tested, name: string) => readFileSync(`dist/${locale}/${name}`, 'utf8');
const addressOf = (locale: Tested, id: string) => `/${locale}/data-collection/#${id}`;

/** Write a verdict with MAM only in words, made of its fields. */
function inWords(locale: Tested, { mam = '', condition = '', note = '' }: Record<string, string | undefined>): string {
	if (mam === '') return '';
	const word = words[locale][mam === 'no' ? 'no' : 'yes'];
	if (condition) return `${word} ${condition}`;
	const quoted = { en: `Microsoft adds: “${note}”`, sv: `Microsoft tillägger: ${note}` }[locale];
	return note ? `${word} ${quoted}` : word;
}

async function rowsOfHtml(locale: Tested): Promise<Row[]> {
	const page = await look(`/${locale}/data-collection/`);
	return page.locator('[data-verdict]').evaluateAll((elements) => {
		const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
		/** The name of a category, which stands alone in the list of contents and before its qualifier in the table. */
		const nameOf = (id: string, head: Element | null | undefined) => {
			const name = textOf(document.querySelector(`.contents__list a[href="#${id}"]`));
			return textOf(head).startsWith(name) ? name : `${name} ≠ ${textOf(head)}`;
		};
		return (elements as HTMLElement[]).map((element) => {
			const { item = '', verdict = '', mam = '', category } = element.dataset;
			const group = element.closest<HTMLElement>('tbody[data-category]');
			const label = element.querySelector('th[scope=row], span');
			const groupHead = group?.querySelector('th[scope=rowgroup]');
			return {
				id: element.id === item ? item : `${element.id} ≠ ${item}`,
				verdict,
				categoryId: category ?? group?.id ?? '',
				category: category ? nameOf(category, label) : group ? nameOf(group.id, groupHead) : '',
				label: category ? nameOf(category, label) : textOf(label),
				mam,
				words: textOf(element.querySelector('td:nth-child(2)')),
				// Without the word that introduces it.
				note: textOf((group ?? element).querySelector('[data-category-note]')).replace(/^\S+: /, ''),
			};
		});
	});
}

function rowsOfJson(locale: Tested): Row[] {
	const { required, optional, never } = JSON.parse(read(locale, 'policy.json'));
	const simple = (verdict: string, list: { id: string; label: string }[]) =>
		list.map(({ id, label }) => ({ id, verdict, categoryId: '', category: '', label, mam: '', words: '', note: '' }));
	return [
		...required.categories.flatMap(
			(category: { id: string; label: string; note?: string; items: Record<string, string>[] }) =>
				category.items.map((item) => ({
					id: item['id'],
					verdict: 'required',
					categoryId: category.id,
					category: category.label,
					label: item['label'],
					mam: item['mam'],
					words: inWords(locale, item),
					note: category.note ?? '',
				})),
		),
		...simple('optional', optional.facts),
		...simple('never', never),
	];
}

function rowsOfCsv(locale: Tested): Row[] {
	const [columns = [], ...records] = parseCsv(read(locale, 'policy.csv').replace(/^\uFEFF/, ''));
	return records.map((record) => {
		const fields = Object.fromEntries(columns.map((column, index) => [column, record[index]]));
		const {
			id = '',
			verdict = '',
			category_id = '',
			category = '',
			category_note: note = '',
			label = '',
			mam = '',
		} = fields;
		expect(fields['url']).toBe(addressOf(locale, id));
		return { id, verdict, categoryId: category_id, category, label, mam, words: inWords(locale, fields), note };
	});
}

function rowsOfJsonLd(locale: Tested): Row[] {
	const { '@id': page, hasPart, hasDefinedTerm } = JSON.parse(read(locale, 'policy.jsonld'));
	const parts = new Map<string, string>(hasPart.map((part: Record<string, string>) => [part['@id'], part['name']]));
	return hasDefinedTerm.map((term: Record<string, string> & { inDefinedTermSet: { '@id': string }[] }) => {
		const { '@id': address = '', termCode: id = '', name: label = '', description = '' } = term;
		expect(address).toBe(addressOf(locale, id));
		const [whole, part] = term.inDefinedTermSet.map((set) => set['@id']);
		expect(whole).toBe(page);
		const [, kind, sign, condition, remark, note = ''] = sentence[locale].exec(description) ?? [];
		const verdict = (['required', 'optional', 'never'] as const).find((key) => words[locale][key] === kind) ?? '';
		const row = { id, verdict, label, note };
		if (verdict !== 'required') {
			expect(parts.has(part ?? '')).toBe(true);
			return { ...row, categoryId: '', category: '', mam: '', words: '' };
		}
		const mam =
			{ 'also ': 'yes', 'även ': 'yes', 'not ': 'no', 'inte in ': 'no', '': 'conditional' }[sign ?? 'none'] ?? '';
		return {
			...row,
			categoryId: part?.split('#')[1] ?? id,
			category: part ? parts.get(part) : label,
			mam,
			words: inWords(locale, { mam, condition, note: remark }),
		};
	});
}

describe.each(testedLocales)('the policy as data (%s)', (locale) => {
	test('says the same as the page, row by row', async () => {
		const page = await rowsOfHtml(locale);
		expect(page.map(({ id }) => id)).toEqual(verdictIds);
		expect(rowsOfJson(locale)).toEqual(page);
		expect(rowsOfCsv(locale)).toEqual(page);
		expect(rowsOfJsonLd(locale)).toEqual(page);
	});

	test('says the same of each category, its note included', async () => {
		const { required } = JSON.parse(read(locale, 'policy.json'));
		const { hasPart } = JSON.parse(read(locale, 'policy.jsonld'));
		const [columns = [], ...records] = parseCsv(read(locale, 'policy.csv').replace(/^\uFEFF/, ''));
		const page = await look(`/${locale}/data-collection/`);
		const noted = required.categories.filter((category: { note?: string }) => category.note);
		expect(noted.map((category: { id: string }) => category.id)).toEqual(
			categories.filter(({ note }) => note).map(({ id }) => id),
		);
		for (const { id, note, items } of noted) {
			expect(await page.locator(`#${id} [data-category-note]`).textContent()).toContain(note);
			const part = hasPart.find((candidate: { '@id': string }) => candidate['@id'] === addressOf(locale, id));
			expect(part.description).toBe(note);
			const notes = records
				.filter((record) => record[columns.indexOf('category_id')] === id)
				.map((record) => record[columns.indexOf('category_note')]);
			expect(notes).toEqual(items.map(() => note));
		}
	});

	test('names the statements in the other language, too', () => {
		const { hasDefinedTerm } = JSON.parse(read(locale, 'policy.jsonld'));
		const others = localeCodes.filter((code) => code !== locale).map((code) => verdictStatements(policyIn(code)));
		expect(hasDefinedTerm.map((term: { alternateName: string[] }) => term.alternateName)).toEqual(
			rowsOfJson(locale).map((_, index) => others.map((rows) => rows[index]?.label)),
		);
	});

	test('is offered on the page, with the size of each file', async () => {
		const page = await look(`/${locale}/data-collection/`);
		const lead = { en: 'Download as data:', sv: 'Ladda ned som data:' }[locale];
		const types = {
			[`/${locale}/policy.json`]: ['JSON', 'application/json'],
			[`/${locale}/policy.csv`]: ['CSV', 'text/csv'],
			[`/${locale}/policy.jsonld`]: ['JSON-LD', 'application/ld+json'],
			'/policy.schema.json': ['JSON Schema', 'application/json'],
		};
		const links = page.locator('main p', { hasText: lead }).locator('a');
		expect(await links.count()).toBe(Object.keys(types).length);
		for (const [index, [path, [name, type]]] of Object.entries(types).entries()) {
			const response = await page.request.get(path);
			const size = Math.round((await response.body()).length / 1000);
			const text = `${name} (${size} kB)`;
			const link = page.getByRole('link', { name: text, exact: true });
			expect(await link.getAttribute('href')).toBe(path);
			expect((await links.nth(index).textContent())?.replace('\u00A0', ' ')).toBe(text);
			expect(response.headers()['content-type']).toContain(type);
		}
	});
});
