import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Locale, localeCodes } from '../../src/i18n/index.ts';
import { policyFacts } from '../helpers/policy-facts.ts';

/** The words that the site shows for an item of the fact base. */
function shown(locale: Locale, words: (typeof policyFacts)['never'][number]): string | null | undefined {
	return locale === 'en' ? (words.enFixed ?? words.en) : (words.svFixed ?? words.sv ?? words.svProposed);
}

/** The items that the site shows: `app-icons` is the mistranslated `app-size`. */
const items = policyFacts.items.filter(({ key }) => key !== 'app-icons');

/** What `policy.json` must say, made of the fact base alone. */
function expectedPolicy(locale: Locale) {
	const condition = ({ mamCondition, mamConditionSvProposed }: (typeof items)[number]) =>
		locale === 'en' ? mamCondition : mamConditionSvProposed;
	return {
		sources: policyFacts.sources4.map((words) => ({ id: words.key, label: shown(locale, words) })),
		required: {
			categories: policyFacts.categories.map(({ key, [locale]: words, note, standalone, mam }) => {
				const label = words.labelFixed ?? words.label;
				const qualifier = words.qualifierFixed ?? words.qualifier;
				return {
					id: key,
					label,
					...(qualifier && { qualifier }),
					...(note && { note: locale === 'en' ? (note.enFixed ?? note.en) : note.sv }),
					items: standalone
						? [{ id: key, label, mam }]
						: items
								.filter(({ category }) => category === key)
								.map((item) => ({
									id: item.key,
									label: shown(locale, item),
									mam: item.mamCondition && item.key !== 'hardware-device-name' ? 'conditional' : item.mam,
									// What stands in brackets at the device's name is a remark on the name.
									...(item.mamCondition && {
										[item.key === 'hardware-device-name' ? 'note' : 'condition']: condition(item),
									}),
								})),
				};
			}),
		},
		optional: { facts: policyFacts.optional.facts.map((words) => ({ id: words.key, label: words[locale] })) },
		never: policyFacts.never.map((words) => ({ id: words.key, label: shown(locale, words) })),
	};
}

describe.each(localeCodes)('policy.json (%s)', (locale) => {
	const json = readFileSync(`dist/${locale}/policy.json`, 'utf8');
	const policy = JSON.parse(json, (key, value) => (key === 'provenance' ? undefined : value));
	const { sources, required, optional, never } = policy;

	test('says of every statement what the fact base says', () => {
		expect({ sources, required, optional, never }).toEqual(expectedPolicy(locale));
	});

	test('says which data items are translated here, and what the documents call them', () => {
		const all: Record<string, unknown>[] = [];
		JSON.parse(json, (_, value) => {
			if (value?.provenance) all.push(value);
			return value;
		});
		const translated = items.filter(({ inSv }) => !inSv).map(({ key }) => key);
		const origin = locale === 'sv' ? 'translated-here' : 'source';
		for (const id of translated) {
			const { en } = items.find(({ key }) => key === id) ?? {};
			expect(all).toContainEqual(
				expect.objectContaining({ id, provenance: expect.objectContaining({ origin, words: { en, sv: null } }) }),
			);
		}
		const elsewhere = all.filter(({ provenance }) => (provenance as { origin: string }).origin === 'translated-here');
		expect(elsewhere).toHaveLength(locale === 'sv' ? 14 : 0);
		expect(all).toContainEqual(
			expect.objectContaining({
				id: 'access-certificate-keys',
				provenance: {
					origin: 'source',
					note: expect.stringMatching(/Private keys for certificates/),
					words: { en: 'Privacy keys for certificates', sv: 'Sekretessnycklar för certifikat' },
				},
			}),
		);
	});

	test('has all statements', () => {
		const all = required.categories.flatMap((category: { items: { mam: string }[] }) => category.items);
		const count = (mam: string) => all.filter((item: { mam: string }) => item.mam === mam).length;
		expect([all.length, count('yes'), count('conditional'), count('no')]).toEqual([77, 38, 8, 31]);
		expect([required.categories.length, optional.facts.length, never.length, sources.length]).toEqual([13, 8, 7, 4]);
	});
});

test('policy.json says which document it renders', () => {
	const [en, sv] = ['en', 'sv'].map((locale) => JSON.parse(readFileSync(`dist/${locale}/policy.json`, 'utf8')));
	expect(en).toMatchObject({
		locale: 'en',
		title: 'Data collection in Intune',
		revision: '2022-04-27',
		source: {
			title: 'Data collection in Intune',
			url: 'https://learn.microsoft.com/en-us/mem/intune/protect/privacy-data-collect',
			language: 'en',
			date: '2022-04-27',
		},
		statements: [
			{ id: 'not-sold', text: 'Microsoft says that it never sells data collected by the service to any third party.' },
		],
	});
	expect(sv).toMatchObject({
		locale: 'sv',
		title: 'Datainsamling i Intune',
		revision: '2022-04-27',
		source: {
			title: 'Datainsamling i Intune',
			url: 'https://learn.microsoft.com/sv-se/mem/intune/protect/privacy-data-collect',
			language: 'sv',
			date: null,
		},
		statements: [
			{ id: 'not-sold', text: 'Enligt Microsoft säljs data som tjänsten samlar in aldrig till tredje part.' },
		],
	});
});
