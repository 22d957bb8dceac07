import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { renderNote } from '../../src/markdown/render-note.ts';
import { allStatements, policyFacts, verdictIds } from '../helpers/policy-facts.ts';

const { pages } = await checkContent(process.cwd());

/** The rows of the short answer, with the ids that each sentence links to. */
function rowsOf(locale: Locale) {
	const overview = pages.find((page) => page.slug === 'index' && page.locale === locale);
	return (overview?.frontmatter?.answers ?? []).map((row) => {
		const { note, ids } = renderNote(row.text);
		return { ...row, ids, words: note.text, remark: renderNote(row.remark ?? '.').note.text };
	});
}

const never = policyFacts.never.map(({ key }) => key);
const optional = policyFacts.optional.facts.map(({ key }) => key);

/** What the sentences must say beyond their links: the conditions, and how far each goes. */
const saying: Record<Locale, Record<string, string[]>> = {
	en: {
		required: ['Microsoft’s list of required data is not complete'],
		conditional: [
			'Application inventory, such as app names: only if the administrator has marked the device as corporate-owned, or if the compliant app feature is on.',
			'Location: corporate devices only.',
			'This is required data, too.',
		],
		optional: ['Diagnostic data may include data on application usage, errors and performance.', 'Customers decide'],
		never: [
			'passwords to personal accounts',
			'Intune does not let an administrator see this data either.',
			'The list is about Intune only.',
			'A customer’s password, on the other hand, is required data.',
		],
	},
	sv: {
		required: ['Microsofts lista över obligatoriska data är inte fullständig'],
		conditional: [
			'Programinventering, till exempel appnamn: bara om administratören har markerat enheten som företagsägd eller om funktionen för kompatibel app är på.',
			'Plats: endast företagsenheter.',
			'Även det här är obligatoriska data.',
		],
		optional: ['Diagnostikdata kan omfatta data om programanvändning, fel och prestanda.', 'Kunden bestämmer'],
		never: [
			'lösenord till personliga konton',
			'Intune låter inte heller administratörer se de här uppgifterna.',
			'Listan gäller bara Intune.',
			'Kundens lösenord hör däremot till obligatoriska data.',
		],
	},
};

describe.each(localeCodes)('the short answer (%s)', (locale) => {
	const rows = rowsOf(locale);
	const idsIn = (kind: string) => rows.find((row) => row.kind === kind)?.ids ?? [];

	test('has its four rows', () => {
		expect(rows.map(({ kind }) => kind)).toEqual(['required', 'conditional', 'optional', 'never']);
	});

	test('names everything that is never collected, and nothing else in that row', () => {
		expect(idsIn('never').toSorted()).toEqual(never.toSorted());
	});

	test('names in each row only what the fact base has there', () => {
		const required = allStatements.filter((id) => verdictIds.indexOf(id) < policyFacts.items.length + 1);
		for (const kind of ['required', 'conditional']) {
			expect(idsIn(kind)).not.toEqual([]);
			expect(idsIn(kind).filter((id) => !required.includes(id) || optional.includes(id) || never.includes(id))).toEqual(
				[],
			);
		}
		expect(idsIn('optional').filter((id) => !optional.includes(id))).toEqual([]);
	});

	test('keeps the categories and items with a condition of the device out of the unconditional row', () => {
		const conditional = policyFacts.categories.filter(({ note }) => note).map(({ key }) => key);
		const items = policyFacts.items.filter(({ category }) => conditional.includes(category)).map(({ key }) => key);
		const bound = [...conditional, ...items, 'device-location'];
		expect(idsIn('required').filter((id) => bound.includes(id))).toEqual([]);
		expect(idsIn('conditional').filter((id) => !bound.includes(id))).toEqual([]);
		for (const id of [...conditional, 'device-location']) expect(idsIn('conditional')).toContain(id);
	});

	test.each(Object.entries(saying[locale]))('says its conditions and its limits: %s', (kind, sentences) => {
		const row = rows.find((candidate) => candidate.kind === kind);
		for (const sentence of sentences) expect(`${row?.words} ${row?.remark}`).toContain(sentence);
	});
});
