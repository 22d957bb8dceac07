import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { localeCodes } from '../../../src/i18n/index.ts';
import { makeSearchData } from '../../../src/search/indexing/make-search-data.ts';
import { fold, wordsOf } from '../../../src/search/query/words.ts';
import { policyFacts } from '../../helpers/policy-facts.ts';

const { pages, searchWords } = await checkContent(process.cwd());

describe.each(localeCodes)('the search records (%s)', (locale) => {
	const { names, questions } = makeSearchData(locale, pages, searchWords);
	const { records } = names;
	const ignored = [...names.ignored, ...questions.ignored];
	const weak = [...names.weak, ...questions.weak];
	const recordOf = (id: string) => records.find(({ url }) => url === `${locale}/data-collection/#${id}`);

	test('are one for every statement, category and source', () => {
		const ids = [
			...policyFacts.categories,
			...policyFacts.items.filter(({ key }) => key !== 'app-icons'),
			...policyFacts.optional.facts,
			...policyFacts.never,
			...policyFacts.sources4,
			{ key: 'not-sold' },
		].map(({ key }) => `${locale}/data-collection/#${key}`);
		const statements = records.map(({ url }) => url);
		expect(statements.toSorted()).toEqual(ids.toSorted());
	});

	test('say the verdict in words with condition, note and the note of the category, and the category', () => {
		const words = {
			en: {
				verdict:
					'Required data; collected from customers who use MAM only under this condition: Managed apps only. Application inventory data is only collected when the device is marked by the admin as corporate-owned or the compliant app feature is turned on.',
				context: 'Application inventory',
			},
			sv: {
				verdict:
					'Obligatoriska data; samlas in från kunder som bara använder MAM på det här villkoret: Endast hanterade program. Programinventeringsdata samlas endast in om enheten har markerats av administratören som en företagsägd enhet eller om funktionen för kompatibel app har aktiverats.',
				context: 'Programinventering',
			},
		};
		expect(recordOf('app-id')).toMatchObject({ kind: 'required', ...words[locale] });
		expect(recordOf('hardware-device-name')).toMatchObject({
			verdict: {
				en: 'Required data; also collected from customers who use MAM only. Microsoft adds: “Device Friendly Name”',
				sv: 'Obligatoriska data; samlas in även från kunder som bara använder MAM. Microsoft tillägger: ”Enhetens eget namn (Device Friendly Name)”',
			}[locale],
		});
		expect(recordOf('never-photos')).toMatchObject({
			kind: 'never',
			verdict: { en: 'Never collected', sv: 'Samlas aldrig in' }[locale],
		});
	});

	test('say of a category how many data items it has, and of a source what it is', () => {
		const items = policyFacts.items.filter(({ category }) => category === 'device-data').length;
		expect(recordOf('device-data')).toMatchObject({
			kind: 'category',
			...{
				en: { verdict: expect.stringMatching(`^${items} data items: `), context: 'Category of required data' },
				sv: { verdict: expect.stringMatching(`^${items} uppgifter: `), context: 'Kategori av obligatoriska data' },
			}[locale],
		});
		expect(recordOf('source-diagnostics')).toMatchObject({
			kind: 'source',
			verdict: { en: 'Data source', sv: 'Datakälla' }[locale],
		});
	});

	test('are found by the other language’s label, too', () => {
		expect(recordOf('managed-app-encryption-keys')?.foreign).toEqual(
			{ en: { sv: 'Krypteringsnycklar' }, sv: { en: 'Encryption keys' } }[locale],
		);
	});

	test('say of a category how many of its items are collected under which condition, and its note', () => {
		expect(recordOf('app-inventory')?.verdict).toBe(
			{
				en: '5 data items: 2 not with MAM only, 3 with MAM only under a condition. Application inventory data is only collected when the device is marked by the admin as corporate-owned or the compliant app feature is turned on.',
				sv: '5 uppgifter: 2 inte med bara MAM, 3 med bara MAM på ett villkor. Programinventeringsdata samlas endast in om enheten har markerats av administratören som en företagsägd enhet eller om funktionen för kompatibel app har aktiverats.',
			}[locale],
		);
	});

	test('take the little words of all languages, but for those that are part of a name in this one', () => {
		expect(ignored).toEqual(expect.arrayContaining(['kan', 'can', 'arbetsgivare', 'employer']));
		const named = new Set(
			records
				.flatMap(({ label, terms = [] }) => [label, ...terms])
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

	test('know where all of each kind of answer stands', () => {
		const places = Object.fromEntries(questions.kinds.map(({ kind, url }) => [kind, url]));
		expect(places).toMatchObject({
			never: `${locale}/data-collection/#what-is-never-collected`,
			mam: `${locale}/mam-only/`,
		});
	});
});
