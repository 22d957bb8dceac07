import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/index.ts';
import { renderNote } from '../../src/markdown/render-note.ts';
import { content } from '../helpers/content.ts';
import { type InLanguages, testedLocales } from '../helpers/languages.ts';
import { policyFacts } from '../helpers/policy-facts.ts';
import { showsFacts } from '../helpers/revisions.ts';
import { says } from '../helpers/says.ts';
import { categories, neverIds, optionalIds, requiredIds } from '../helpers/statements.ts';

/** The rows of the short answer, with the ids that each sentence links to. */
function rowsOf(locale: Locale) {
	const overview = content.pages.find((page) => page.slug === 'index' && page.locale === locale);
	return (overview?.frontmatter?.answers ?? []).map((row) => {
		const { note, ids } = renderNote(row.text);
		return { ...row, ids, words: note.text, remark: renderNote(row.remark ?? '.').note.text };
	});
}

/** What the sentences must say beyond their links: the conditions, and how far each goes. */
const saying: InLanguages<Record<string, string[]>> = {
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

describe.each(testedLocales)('the short answer (%s)', (locale) => {
	const rows = rowsOf(locale);
	const idsIn = (kind: string) => rows.find((row) => row.kind === kind)?.ids ?? [];

	test('has its four rows', () => {
		expect(rows.map(({ kind }) => kind)).toEqual(['required', 'conditional', 'optional', 'never']);
	});

	test('names everything of the never-collected list, and nothing else in that row', () => {
		const named = idsIn('never');
		expect(named.filter((id) => !neverIds.includes(id))).toEqual([]);
		const listed = policyFacts.never.map(({ key }) => key).filter((id) => neverIds.includes(id));
		expect(listed.filter((id) => !named.includes(id))).toEqual([]);
	});

	test('names in each row only what has its verdict', () => {
		const required = [...categories.map(({ id }) => id), ...requiredIds];
		for (const kind of ['required', 'conditional']) {
			expect(idsIn(kind)).not.toEqual([]);
			expect(idsIn(kind).filter((id) => !required.includes(id))).toEqual([]);
		}
		expect(idsIn('optional').filter((id) => !optionalIds.includes(id))).toEqual([]);
	});

	test('keeps the categories and items with a condition of the device out of the unconditional row', () => {
		const conditional = categories.filter(({ note }) => note);
		const bound = [
			...conditional.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
			...['device-location'].filter((id) => requiredIds.includes(id)),
		];
		expect(idsIn('required').filter((id) => bound.includes(id))).toEqual([]);
		expect(idsIn('conditional').filter((id) => !bound.includes(id))).toEqual([]);
		for (const { id } of conditional) expect(idsIn('conditional')).toContain(id);
	});

	test.runIf(showsFacts).each(Object.entries(saying[locale]))(
		'says its conditions and its limits: %s',
		(kind, sentences) => {
			const row = rows.find((candidate) => candidate.kind === kind);
			expect(sentences.filter((sentence) => !says(`${row?.words} ${row?.remark}`, sentence))).toEqual([]);
		},
	);
});
