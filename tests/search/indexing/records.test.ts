import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { localeCodes } from '../../../src/i18n/index.ts';
import { searchRecords } from '../../../src/search/indexing/records.ts';
import { policyFacts } from '../../helpers/policy-facts.ts';

const { pages, searchWords } = await checkContent(process.cwd());

describe.each(localeCodes)('the search records (%s)', (locale) => {
	const records = searchRecords(locale, pages, searchWords);
	const recordOf = (id: string) => records.find(({ url }) => url === `${locale}/data-collection/#${id}`);

	test('are one for every statement, category and source, and one for the prose below each heading', () => {
		const ids = [
			...policyFacts.categories,
			...policyFacts.items.filter(({ key }) => key !== 'app-icons'),
			...policyFacts.optional.facts,
			...policyFacts.never,
			...policyFacts.sources4,
			{ key: 'not-sold' },
		].map(({ key }) => `${locale}/data-collection/#${key}`);
		const statements = records.filter(({ kind }) => kind !== 'prose').map(({ url }) => url);
		expect(statements.toSorted()).toEqual(ids.toSorted());
		const prose = records.filter(({ kind }) => kind === 'prose').map(({ url }) => url);
		expect(prose).toContain(`${locale}/`);
		expect(prose).toContain(`${locale}/about/#privacy`);
		expect(prose).toContain(`${locale}/data-collection/#required-data`);
		expect(new Set(prose).size).toBe(prose.length);
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
				en: { verdict: 'Category of required data', context: `${items} data items` },
				sv: { verdict: 'Kategori av obligatoriska data', context: `${items} uppgifter` },
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

	test('keep statements out of the prose', () => {
		const prose = records
			.filter(({ kind, url }) => kind === 'prose' && url.startsWith(`${locale}/data-collection/`))
			.map(({ text }) => text)
			.join(' ');
		expect(prose).not.toContain('iccid');
		expect(prose).not.toContain(recordOf('not-sold')?.label);
	});
});
