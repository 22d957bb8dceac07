import { describe, expect, test } from 'vitest';
import { fragmentOf } from '../../src/search/query/answer.ts';
import { idsFrom, searchFrom, searchIndexes } from '../helpers/search-indexes.ts';
import { allIds } from '../helpers/statements.ts';

const indexes = searchIndexes();

// «Never collected» beside a thing that the documents do not name would be read as a promise.
describe('a thing that the documents do not name', () => {
	test.each([
		['en', 'whatsapp'],
		['en', 'chat'],
		['en', 'imessage'],
		['en', 'keychain'],
		['sv', 'WhatsApp'],
		['sv', 'chattmeddelanden'],
		['sv', 'lösenordshanterare'],
		['sv', 'nyckelring'],
	] as const)('is not answered with «never collected» (%s «%s»)', async (locale, query) => {
		const ids = await idsFrom(indexes, locale, query);
		expect(ids.filter((id) => id.startsWith('never-'))).toEqual([]);
	});
});

// One word alone may mean a person's as well as a device's.
test.each([
	['en', 'health'],
	['sv', 'hälsa'],
] as const)(
	'a topic that the text mentions only of devices leads to them as what is near (%s «%s»)',
	async (locale, query) => {
		const { hits, unmentioned, closest } = await searchFrom(indexes, locale, query);
		expect(hits).toEqual([]);
		expect(unmentioned?.label).toContain(query);
		expect(closest.map(({ url }) => fragmentOf(url))).toEqual(['managed-app-health-status', 'optional-health']);
	},
);

test.each([
	['en', 'how do I remove company portal from my old phone'],
	['en', 'how do I book a meeting room'],
	['sv', 'hur avinstallerar jag företagsportalen på min gamla mobil'],
	['sv', 'hur sätter man frånvaromeddelande i outlook'],
] as const)('a question for instructions leads to no statement (%s «%s»)', async (locale, query) => {
	const { hits, unmentioned } = await searchFrom(indexes, locale, query);
	expect(hits).toEqual([]);
	expect(unmentioned).toBeDefined();
});

test.each([
	['en', 'can my boss read my sms or my whatsapp', 'never-text-messages', 'chat apps'],
	['en', 'is my phone number or my home address stored', 'user-phone', 'the home address'],
	[
		'en',
		'my ipad is nearly full, would the school notice how many gigabytes are left',
		'device-storage-space',
		undefined,
	],
	['en', 'is the number printed on the bottom of my laptop stored', 'hardware-serial-number', undefined],
	['sv', 'kan skolan se foton, videor och röstmemon', 'never-photos', 'filmer och videoklipp'],
	['sv', 'samlas ip-adressen och batterinivån in', 'hardware-ip-address', 'batteriet'],
	['sv', 'kopieras mina kontakter när jag lägger in jobbkontot', 'never-contacts', undefined],
	['sv', 'mobilen är stulen och polisen vill ha imei, finns det i systemet', 'hardware-imei', undefined],
] as const)(
	'what the text does not mention stands beside a statement if it is asked for, too (%s «%s»)',
	async (locale, query, id, topic) => {
		const { hits, unmentioned } = await searchFrom(indexes, locale, query);
		expect(fragmentOf(hits[0]?.url ?? '')).toBe(id);
		expect(unmentioned?.label).toBe(topic);
	},
);

const otherWords = [
	['en', 'icons', 'app-size'],
	['sv', 'ikoner', 'app-size'],
	['sv', 'stöddata', 'support-information'],
	['sv', 'personliga data', 'user-information'],
] as const;
test.each(otherWords.filter(([, , id]) => allIds.includes(id)))(
	'a word of a document that this site does not use leads to the statement (%s «%s»)',
	async (locale, query, id) => {
		expect((await idsFrom(indexes, locale, query))[0]).toBe(id);
	},
);
