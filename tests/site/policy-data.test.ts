// Long: the readers of each form of the policy, which one comparison then holds against the page.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { look, useBrowser } from '../helpers/browser.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { verdictIds } from '../helpers/policy-facts.ts';

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
}

const words: Record<Locale, Record<'yes' | 'no' | 'mam' | 'required' | 'optional' | 'never', string>> = {
	en: {
		yes: 'Yes',
		no: 'No',
		mam: 'With MAM only: ',
		required: 'Required data',
		optional: 'Optional data',
		never: 'Never collected',
	},
	sv: {
		yes: 'Ja',
		no: 'Nej',
		mam: 'Med enbart MAM: ',
		required: 'Obligatoriska data',
		optional: 'Valfria data',
		never: 'Samlas aldrig in',
	},
};

const read = (locale: Locale, name: string) => readFileSync(`dist/${locale}/${name}`, 'utf8');
const addressOf = (locale: Locale, id: string) => `/${locale}/data-collection/#${id}`;

/** Write a verdict with MAM only in words, made of its fields. */
function inWords(locale: Locale, { mam = '', condition = '', note = '' }: Record<string, string | undefined>): string {
	if (mam === '') return '';
	const word = words[locale][mam === 'no' ? 'no' : 'yes'];
	if (condition) return `${word} (${condition})`;
	return note ? `${word}; ${note}` : word;
}

async function rowsOfHtml(locale: Locale): Promise<Row[]> {
	const page = await look(`/${locale}/data-collection/`);
	return page.locator('[data-verdict]').evaluateAll((elements, head) => {
		const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
		return (elements as HTMLElement[]).map((element) => {
			const { item = '', verdict = '', mam = '', category } = element.dataset;
			const group = element.closest<HTMLElement>('tbody[data-category]');
			const cell = element.querySelector('th[scope=row], .label');
			const name = cell?.querySelector('a[aria-label]')?.getAttribute('aria-label') ?? '';
			const ownCategory = category && name;
			const groupName = group?.querySelector('th[scope=rowgroup] a[aria-label]')?.getAttribute('aria-label') ?? '';
			const label = ownCategory || textOf(cell);
			if (group && name !== `${label}, ${groupName}`) throw new Error(`The link of ${item} is named «${name}».`);
			return {
				id: element.id === item ? item : `${element.id} ≠ ${item}`,
				verdict,
				categoryId: category ?? group?.id ?? '',
				category: ownCategory ?? groupName,
				label,
				mam,
				words: textOf(element.querySelector('.mam')).replace(head, ''),
			};
		});
	}, words[locale].mam);
}

function rowsOfJson(locale: Locale): Row[] {
	const { required, optional, never } = JSON.parse(read(locale, 'policy.json'));
	const simple = (verdict: string, list: { id: string; label: string }[]) =>
		list.map(({ id, label }) => ({ id, verdict, categoryId: '', category: '', label, mam: '', words: '' }));
	return [
		...required.categories.flatMap((category: { id: string; label: string; items: Record<string, string>[] }) =>
			category.items.map((item) => ({
				id: item['id'],
				verdict: 'required',
				categoryId: category.id,
				category: category.label,
				label: item['label'],
				mam: item['mam'],
				words: inWords(locale, item),
			})),
		),
		...simple('optional', optional.facts),
		...simple('never', never),
	];
}

function rowsOfCsv(locale: Locale): Row[] {
	const [columns = [], ...records] = parseCsv(read(locale, 'policy.csv').replace(/^\uFEFF/, ''));
	return records.map((record) => {
		const fields = Object.fromEntries(columns.map((column, index) => [column, record[index]]));
		const { id = '', verdict = '', category_id = '', category = '', label = '', mam = '', url } = fields;
		expect(url).toBe(addressOf(locale, id));
		return { id, verdict, categoryId: category_id, category, label, mam, words: inWords(locale, fields) };
	});
}

function rowsOfJsonLd(locale: Locale): Row[] {
	const { '@id': page, hasPart, hasDefinedTerm } = JSON.parse(read(locale, 'policy.jsonld'));
	const parts = new Map<string, string>(hasPart.map((part: Record<string, string>) => [part['@id'], part['name']]));
	return hasDefinedTerm.map((term: Record<string, string> & { inDefinedTermSet: { '@id': string }[] }) => {
		const { '@id': address = '', termCode: id = '', name: label = '', description = '' } = term;
		expect(address).toBe(addressOf(locale, id));
		const [whole, part] = term.inDefinedTermSet.map((set) => set['@id']);
		expect(whole).toBe(page);
		const [kind, mamWords = ''] = description.split(` · ${words[locale].mam}`);
		const verdict = (['required', 'optional', 'never'] as const).find((key) => words[locale][key] === kind) ?? '';
		const row = { id, verdict, label, words: mamWords };
		if (verdict !== 'required') {
			expect(parts.has(part ?? '')).toBe(true);
			return { ...row, categoryId: '', category: '', mam: '' };
		}
		const categoryId = part?.split('#')[1] ?? id;
		const yes = mamWords.startsWith(`${words[locale].yes} (`) ? 'conditional' : 'yes';
		return {
			...row,
			categoryId,
			category: part ? parts.get(part) : label,
			mam: mamWords === words[locale].no ? 'no' : yes,
		};
	});
}

describe.each(localeCodes)('the policy as data (%s)', (locale) => {
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
		expect(noted.map((category: { id: string }) => category.id)).toEqual(['app-inventory']);
		for (const { id, note, items } of noted) {
			expect(await page.locator(`#${id} td[colspan]`).textContent()).toContain(note);
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
		const others = localeCodes.filter((code) => code !== locale).map(rowsOfJson);
		expect(hasDefinedTerm.map((term: { alternateName: string[] }) => term.alternateName)).toEqual(
			rowsOfJson(locale).map((_, index) => others.map((rows) => rows[index]?.label)),
		);
	});

	test('is offered on the page, with the size of each file', async () => {
		const page = await look(`/${locale}/data-collection/`);
		const lead = { en: 'The policy as data:', sv: 'Policyn som data:' }[locale];
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
