import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { sinceInWords } from '../../../src/policy/since.ts';
import { sinceIn } from '../../../src/provenance/source-documents.ts';
import { makeSearchData } from '../../../src/search/indexing/make-search-data.ts';
import { fold, wordsOf } from '../../../src/search/query/words.ts';
import { content } from '../../helpers/content.ts';
import { smallSite } from '../../helpers/content-folder.ts';
import { testedLocales } from '../../helpers/languages.ts';
import { allIds } from '../../helpers/statements.ts';

const { pages, searchWords } = content;
const small = await checkContent(fileURLToPath(smallSite));

describe.each(testedLocales)('the search records (%s)', (locale) => {
	const { names, questions } = makeSearchData(locale, pages, searchWords, undefined);
	const { records } = names;
	const ignored = [...names.ignored, ...questions.ignored];
	const weak = [...names.weak, ...questions.weak];

	test('are one for every statement, category and source', () => {
		const ids = allIds.map((id) => `${locale}/data-collection/#${id}`);
		expect(records.map(({ url }) => url).toSorted()).toEqual(ids.toSorted());
	});

	test('take the little words of all languages, but for those that are part of a name in this one', () => {
		expect(ignored).toEqual(expect.arrayContaining(['kan', 'can', 'arbetsgivare', 'employer']));
		const named = new Set(
			[...records.flatMap(({ label, terms = [] }) => [label, ...terms]), ...Object.values(questions.terms).flat()]
				.flatMap(wordsOf)
				.map(fold),
		);
		const foreign = searchWords.filter((words) => words.locale !== locale);
		const own = searchWords.find((words) => words.locale === locale);
		for (const word of foreign.flatMap((words) => [...words.ignored, ...words.weak]).map(fold)) {
			const isOwn = own?.ignored.map(fold).includes(word) || own?.weak.map(fold).includes(word);
			expect([...ignored, ...weak].includes(word), word).toBe(isOwn || !named.has(word));
		}
	});

	test('leave to questions what a name can do without', () => {
		const own = searchWords.find((words) => words.locale === locale);
		const little = new Set(own?.ignored.map(fold));
		const isAsked = (term: string) => wordsOf(term).length > 2 || wordsOf(term).some((word) => little.has(fold(word)));
		expect(records.flatMap(({ terms = [] }) => terms).filter(isAsked)).toEqual([]);
		expect(questions.terms.flat().filter((term) => !isAsked(term))).toEqual([]);
		for (const [at, { url, terms = [] }] of records.entries()) {
			const all = own?.terms.get(url.split('#')[1] ?? '')?.terms.map(({ text }) => text) ?? [];
			expect([...terms, ...(questions.terms[at] ?? [])].toSorted(), url).toEqual(all.toSorted());
		}
		const inLabels = new Set(records.flatMap(({ label }) => wordsOf(label)).map(fold));
		expect(names.ignored).toEqual(expect.arrayContaining([...inLabels].filter((word) => little.has(word))));
		expect(names.ignored.length).toBeLessThan(little.size);
	});

	test('say where the newest text says something else, and not where it only has other words', () => {
		const since = sinceIn(content);
		if (!since) throw new Error('The pages show no revision.');
		const reworded = Object.values(since.changes).filter(({ kind }) => kind === 'reworded');
		expect(reworded.length).toBeGreaterThan(since.restated.length);
		const found = makeSearchData(locale, pages, searchWords, since).names.records;
		for (const { id } of reworded) {
			const verdict = found.find(({ url }) => url.endsWith(`#${id}`))?.verdict;
			expect(verdict?.includes(sinceInWords(locale, since, id)), id).toBe(since.restated.includes(id));
		}
	});

	test('know where all of each kind of answer stands', () => {
		const found = questions.kinds.map(({ kind, places }) => [kind, places.map(({ url }) => url)]);
		const policy = `${locale}/data-collection/`;
		expect(Object.fromEntries(found)).toMatchObject({
			all: [`${locale}/`],
			never: [`${policy}#what-is-never-collected`],
			source: [`${policy}#where-the-data-comes-from`],
			// What the column means comes first.
			mam: [`${policy}#what-the-mam-column-means`, `${locale}/mam-only/`],
		});
	});
});

describe.each(testedLocales)('the search records of the small site (%s)', (locale) => {
	const { records } = makeSearchData(locale, small.pages, [], undefined).names;
	const recordOf = (id: string) => records.find(({ url }) => url === `${locale}/data-collection/#${id}`);

	test('say the verdict in words with condition, note and the note of the category, and the category', () => {
		const words = {
			en: {
				verdict:
					'Required data; collected from customers who use MAM only under this condition: Managed apps only. Only if the device is managed.',
				context: 'Apps',
			},
			sv: {
				verdict:
					'Obligatoriska data; samlas in från kunder som bara använder MAM på det här villkoret: Endast hanterade appar. Bara om enheten hanteras.',
				context: 'Appar',
			},
		};
		expect(recordOf('app-id')).toMatchObject({ kind: 'required', ...words[locale] });
		expect(recordOf('hardware-name')).toMatchObject({
			verdict: {
				en: 'Required data; also collected from customers who use MAM only. Microsoft adds: “Friendly name”',
				sv: 'Obligatoriska data; samlas in även från kunder som bara använder MAM. Microsoft tillägger: Eget namn',
			}[locale],
		});
		expect(recordOf('never-photos')).toMatchObject({
			kind: 'never',
			verdict: { en: 'Never collected', sv: 'Samlas aldrig in' }[locale],
		});
	});

	test('say of a category how many data items it has under which condition, and its note; and of a source what it is', () => {
		expect(recordOf('hardware')).toMatchObject({
			kind: 'category',
			...{
				en: {
					verdict: '2 data items: 1 also with MAM only, 1 not with MAM only',
					context: 'Category of required data',
				},
				sv: {
					verdict: '2 uppgifter: 1 även med bara MAM, 1 inte med bara MAM',
					context: 'Kategori av obligatoriska data',
				},
			}[locale],
		});
		expect(recordOf('apps')?.verdict).toBe(
			{
				en: '1 data item: 1 with MAM only under a condition. Only if the device is managed.',
				sv: '1 uppgift: 1 med bara MAM på ett villkor. Bara om enheten hanteras.',
			}[locale],
		);
		expect(recordOf('source-devices')).toMatchObject({
			kind: 'source',
			verdict: { en: 'Data source', sv: 'Datakälla' }[locale],
		});
	});

	test('are found by the other language’s label, too', () => {
		expect(recordOf('never-photos')?.foreign).toEqual({ en: { sv: 'foton' }, sv: { en: 'Photos' } }[locale]);
	});
});
