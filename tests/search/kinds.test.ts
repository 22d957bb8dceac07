import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../src/search/query/search-data.ts';
import { type Tested, testedLocales } from '../helpers/languages.ts';
import { searchFrom, searchIndexes } from '../helpers/search-indexes.ts';

const indexes = searchIndexes();

const categories = new Set(
	indexes.flatMap(({ whole }) => whole.data.records.flatMap(({ kind, label }) => (kind === 'category' ? label : []))),
);

const isRequired = ({ kind }: SearchRecord) => kind === 'required';
const isOptional = ({ kind }: SearchRecord) => kind === 'optional';
const isNever = ({ kind }: SearchRecord) => kind === 'never';
const isSource = ({ kind }: SearchRecord) => kind === 'source';
const isWithMam = ({ kind, mam }: SearchRecord) => kind === 'required' && mam !== 'no';
const isRequiredWithoutMam = (record: SearchRecord) => isRequired(record) && record.mam === 'no';
const isChoice = (record: SearchRecord) => isRequired(record) || isOptional(record);
const isWithoutMam = (record: SearchRecord) => isNever(record) || record.mam === 'no';
/** All that is collected, the required items by their categories where they have one. */
const isCollected = (record: SearchRecord) =>
	isOptional(record) || record.kind === 'category' || (isRequired(record) && !categories.has(record.context));

const asked: Record<Tested, [isIt: (record: SearchRecord) => boolean, queries: string[]][]> = {
	en: [
		[
			isNever,
			[
				'what is never collected',
				'what data is not collected',
				'what can my employer not see',
				'what does intune never see',
				'never',
			],
		],
		[isOptional, ['which data is optional', 'what is not required', 'what is optional with MAM only']],
		[isRequired, ['list of required data', 'what is not optional']],
		[
			isWithMam,
			[
				'MAM',
				'what is collected with MAM only',
				'what data is required with MAM only',
				'what do they collect without MDM',
				'we only use app protection policies, what do you collect',
				'what can they see when I use MAM',
				'MAM only list',
				'MAM workload',
				'what does the MAM workload column mean',
			],
		],
		[isWithoutMam, ['what is never collected with MAM only', 'what is not collected with MAM']],
		[isRequiredWithoutMam, ['which required data are not collected with MAM only']],
		[isSource, ['where does the data come from', 'where is my data coming from', 'where does all this info come from']],
		[isChoice, ['difference between required and optional data', 'is it required or optional']],
		[isCollected, ['what is collected', 'what can my company see on my iPhone', 'everything that is collected']],
		// About nothing in particular.
		[isCollected, ['my laptop', 'what do they get from my own work phone', 'iPads', 'privacy', 'MDM']],
	],
	sv: [
		[
			isNever,
			['vad samlas aldrig in', 'vilka uppgifter samlas inte in', 'vad kan min chef inte se', 'vad ser de inte'],
		],
		[isOptional, ['vilka uppgifter är valfria', 'vad är inte obligatoriskt', 'vad är frivilligt med MAM']],
		[isRequired, ['obligatoriska uppgifter', 'vad är inte frivilligt']],
		[
			isWithMam,
			[
				'MAM',
				'MAM-lista',
				'MAM workload',
				'vad samlas in med bara MAM',
				'vad är obligatoriskt med MAM',
				'vad ser de om jag bara har MAM',
			],
		],
		[isWithoutMam, ['vilka uppgifter samlas inte in med MAM', 'vad samlas aldrig in med bara MAM']],
		[isRequiredWithoutMam, ['vilka obligatoriska uppgifter samlas inte in med bara MAM']],
		[isSource, ['varifrån kommer data', 'var kommer uppgifterna ifrån', 'var hämtas data']],
		[isChoice, ['skillnad mellan obligatoriska och valfria uppgifter', 'obligatoriskt eller valfritt']],
		[isCollected, ['vad samlas in', 'allt som samlas in', 'vad kan IT se på min telefon']],
		[isCollected, ['min dator', 'vad hämtar de från jobbets ipad', 'jobbmobilen', 'integritet', 'MDM']],
	],
};

describe.each(testedLocales)('a question of a kind (%s)', (locale) => {
	const own = indexes.find(({ names }) => names.lang === locale);
	const records = own?.whole.data.records ?? [];
	const queries = asked[locale].flatMap(([isIt, list]) => list.map((query) => [query, isIt] as const));

	test.each(queries)('«%s» finds all of it, and nothing else', async (query, isIt) => {
		const { hits, unmentioned } = await searchFrom(indexes, locale, query);
		expect(hits.map(({ url }) => url)).toEqual(records.filter(isIt).map(({ url }) => url));
		expect(unmentioned).toBeUndefined();
	});

	const named: Record<Tested, string[]> = {
		en: ['tenant', 'what is my number', 'phone name', 'what is collected about admins'],
		sv: ['klientorganisation', 'vad är mitt nummer', 'mobilens namn', 'vad samlas in om administratörerna'],
	};
	test.each(named[locale])('«%s» is about some of it', async (query) => {
		const { hits } = await searchFrom(indexes, locale, query);
		expect(hits.length).toBeGreaterThan(0);
		expect(hits.length).toBeLessThan(records.filter(isCollected).length / 2);
	});

	const situations: Record<Tested, string[]> = {
		en: ['boss', 'union', 'night', 'hello'],
		sv: ['chefen', 'facket', 'natten', 'hej'],
	};
	test.each(situations[locale])('«%s» asks for none of it', async (query) => {
		expect((await searchFrom(indexes, locale, query)).hits).toEqual([]);
	});

	test('has each statement once, though a name may be in it as well', async () => {
		const question = { en: 'where does the telemetry data come from', sv: 'varifrån kommer diagnostiken' }[locale];
		const { hits } = await searchFrom(indexes, locale, question);
		expect(hits.filter(({ kind }) => kind === 'source').length).toBe(4);
		expect(new Set(hits.map(({ url }) => url)).size).toBe(hits.length);
	});

	test('is not asked by the sources of a reporter', async () => {
		const question = {
			en: 'can they read the numbers of my sources in my address book',
			sv: 'kan de läsa mina källors nummer i adressboken',
		}[locale];
		const { hits, kinds } = await searchFrom(indexes, locale, question);
		expect(hits[0]?.url).toContain('#never-contacts');
		expect(kinds).toEqual([]);
	});

	test('takes all of its names for itself, so that they are no part of a statement', async () => {
		const [question, id] = {
			en: ['if we go for mam only, is the user’s mail address still collected', 'user-upn'],
			sv: [
				'framgår det för appskyddet om själva enheten är registrerad eller oregistrerad',
				'managed-app-enrollment-status',
			],
		}[locale] as [string, string];
		const { hits } = await searchFrom(indexes, locale, question);
		expect(hits[0]?.url).toContain(`#${id}`);
	});

	test('waits for the words of questions', () => {
		expect(own?.names.data.ambiguous).toContain('mam');
		expect(own?.names.data.ambiguous).not.toContain('imei');
	});
});
