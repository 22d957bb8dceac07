// Long: a case for each promise of an answer.

import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/search/query/answer.ts';
import { answerInAll } from '../../../src/search/query/answer-in-all.ts';
import type { NameData, QuestionData, SearchRecord } from '../../../src/search/query/search-data.ts';
import { makeSearchIndex } from '../../../src/search/query/search-index.ts';

/** An index of some records. */
function indexOf(
	lang: string,
	records: (Partial<SearchRecord> & { label: string })[],
	{
		ignored = '',
		weak = '',
		same = [],
		ambiguous = [],
		...rest
	}: Partial<Pick<NameData, 'same' | 'ambiguous'> & Pick<QuestionData, 'kinds' | 'unmentioned'>> & {
		ignored?: string;
		weak?: string;
	} = {},
) {
	const names = {
		ignored: ignored.split(' '),
		weak: weak.split(' '),
		same,
		ambiguous,
		records: records.map((record, number) => ({
			url: `${lang}/#${number}`,
			kind: 'required' as const,
			verdict: '',
			context: '',
			...record,
		})),
	};
	return makeSearchIndex(lang, names, { ignored: [], weak: [], terms: [], kinds: [], unmentioned: [], ...rest });
}

const labelsOf = (list: { label?: string }[]) => list.map(({ label }) => label);

const index = indexOf(
	'en',
	[
		{ label: 'Device name' },
		{ label: 'Device type', terms: ['kind of phone'] },
		{ label: 'Storage space', terms: ['disk capacity'] },
		{ label: 'Location', terms: ['where i am', 'gps', 'longitude'], foreign: { sv: 'Plats' } },
		{ label: 'Grupprincip', terms: ['samtalshistorik', 'samtal', 'historik', 'grupp', 'princip'] },
		{ label: 'Photos, including those in a camera', kind: 'never', context: 'Never collected' },
		{ label: 'Error data', kind: 'optional', context: 'Optional data' },
		{ label: 'Passwords of customers', terms: ['secret'] },
		{ label: 'Passwords to accounts', kind: 'never', terms: ['secret'] },
	],
	{
		ignored: 'can my boss see where i am the is a of to my son takes',
		weak: 'device number type name data phone where',
		kinds: [
			{ kind: 'required', terms: ['required'], places: [{ label: 'Required data', url: 'en/#required' }] },
			{ kind: 'never', terms: ['never collected'], places: [{ label: 'Never collected', url: 'en/#never' }] },
			{ kind: 'mam', terms: ['mam', 'byod'], places: [{ label: 'MAM only', url: 'en/mam-only/' }] },
		],
		unmentioned: [{ label: 'chat apps', terms: ['zapchat', 'chat messages'], near: ['5'] }],
	},
);

describe('a query', () => {
	test.each([
		['Device type', 'Device type'],
		['DEVICE-TYPE', 'Device type'],
		['can my boss see my photos', 'Photos, including those in a camera'],
		['phot', 'Photos, including those in a camera'],
		['where i am', 'Location'],
		['plats', 'Location'],
		['storrage', 'Storage space'],
		['stoarge', 'Storage space'],
		['storage-space', 'Storage space'],
		['storagespace', 'Storage space'],
		['samtals historik', 'Grupprincip'],
		['gruppprincip', 'Grupprincip'],
		['platsgrupperna', 'Grupprincip'],
	])('«%s» finds %s first', (query, label) => {
		expect(labelsOf(answer(index, query).hits)[0]).toBe(label);
	});

	test.each(['lön', 'passport number', 'blood type', 'zebra', '', '  ', '???'])('«%s» finds no statement', (query) => {
		expect(labelsOf(answer(index, query).hits)).toEqual([]);
	});

	test('finds a name that stands in it as a whole, whatever else it says', () => {
		const query = 'my son’s school uses tablets, can teachers there look at the photos that he takes on excursions';
		expect(labelsOf(answer(index, query).hits)).toEqual(['Photos, including those in a camera']);
	});

	test('is only close to a name of one word, other than a label, beside several words that mean nothing', () => {
		expect(labelsOf(answer(index, 'gps of the lawnmower greenhouses').hits)).toEqual(['Location']);
		const { hits, closest } = answer(index, 'gps of the lawnmower and greenhouses');
		expect(hits).toEqual([]);
		expect(labelsOf(closest)).toEqual(['Location']);
	});

	test('finds a name only where its words stand together, but for little words', () => {
		expect(labelsOf(answer(index, 'is the storage of the space measured on mondays').hits)).toEqual(['Storage space']);
		expect(answer(index, 'the storage that grandmother bought yesterday in outer space').hits).toEqual([]);
	});

	test('finds a name of little words only where they stand side by side', () => {
		expect(labelsOf(answer(index, 'does everybody at school learn where i am').hits)).toEqual(['Location']);
		expect(answer(index, 'where does everybody learn that i am at school').hits).toEqual([]);
		expect(answer(index, 'everywhere i am asked where').hits).toEqual([]);
	});

	test('prefers what explains more of the query by its other names', () => {
		const colors = indexOf('en', [
			{ label: 'Red', context: 'First' },
			{ label: 'Red', context: 'Second', terms: ['scarlet'] },
		]);
		expect(answer(colors, 'red or scarlet').hits.map(({ context }) => context)).toEqual(['Second', 'First']);
	});

	test('prefers a name that stands in it as a whole to one that has more of its words, but others as well', () => {
		const names = [
			{ label: 'One', terms: ['red green blue white black gray pink'] },
			{ label: 'Two', terms: ['red green blue white'] },
		];
		expect(labelsOf(answer(indexOf('en', names), 'red green blue white black').hits)).toEqual(['Two', 'One']);
	});

	test('finds a statement by its condition, as by a name', () => {
		const items = [{ label: 'Version', details: ['Managed apps only'] }];
		expect(labelsOf(answer(indexOf('en', items), 'zebra quagga okapi for managed apps only').hits)).toEqual([
			'Version',
		]);
	});

	test('finds a compound by its parts', () => {
		const space = indexOf('sv', [{ label: 'Lagringsutrymme' }, { label: 'Lagring' }, { label: 'Utrymme' }]);
		expect(labelsOf(answer(space, 'lagring och utrymme').hits)).toContain('Lagringsutrymme');
	});

	test('finds a compound without its last part where that is general, and is close where the beginning is unknown', () => {
		const records = [{ label: 'Lösenord' }, { label: 'Foton', terms: ['bilder'] }, { label: 'Uppgifter om kameror' }];
		const words = indexOf('sv', records, { weak: 'uppgifter' });
		expect(labelsOf(answer(words, 'lösenordsuppgifter').hits)[0]).toBe('Lösenord');
		const { hits, closest } = answer(words, 'bröllopsbilderna');
		expect(labelsOf(hits)).toEqual([]);
		expect(labelsOf(closest)).toEqual(['Foton']);
		// What is general does not tell what the word is about.
		expect(answer(words, 'bröllopsuppgifter').closest).toEqual([]);
	});

	test('takes no word for two words of a name', () => {
		const never = indexOf('sv', [{ label: 'Foton' }], {
			ignored: 'allt som samlas in',
			weak: 'inte',
			kinds: [{ kind: 'never', terms: ['samlas inte in'], places: [] }],
		});
		expect(answer(never, 'allt som samlas inte in').kinds).toHaveLength(1);
		expect(answer(never, 'allt som samlas in').kinds).toEqual([]);
	});

	test('finds by a general word first what is called so, not what has a little word beside it', () => {
		const records = [{ label: 'Owner', terms: ['whose device'] }, { label: 'Device data' }];
		const devices = indexOf('en', records, { ignored: 'whose', weak: 'device data' });
		expect(labelsOf(answer(devices, 'device').hits)).toEqual(['Device data', 'Owner']);
	});

	test('offers at most three that are closest where no name stands in it', () => {
		const { hits, closest } = answer(index, 'capacity of the school canteen kitchen');
		expect(hits).toEqual([]);
		expect(labelsOf(closest)).toEqual(['Storage space']);
		expect(
			answer(index, 'photo name storage type longitudes kitchen canteen school bus').closest.length,
		).toBeLessThanOrEqual(3);
	});

	test('leaves out what answers it far worse, wherever it stands in the index', () => {
		const storage = indexOf('en', [
			{ label: 'Size', context: 'Storage of every device there is' },
			{ label: 'Storage' },
		]);
		expect(labelsOf(answer(storage, 'storage').hits)).toEqual(['Storage']);
	});

	test('says how it was understood when a word of it was misspelt', () => {
		expect(answer(index, 'can my boss see my Phtoos').corrected).toBe('can my boss see my photos');
		expect(answer(index, 'photos').corrected).toBeUndefined();
	});

	test('finds all that it names, however little of it that is', () => {
		const two = indexOf('en', [{ label: 'Phone number' }, { label: 'IMEI code' }], {
			ignored: 'or',
			weak: 'phone number',
		});
		expect(labelsOf(answer(two, 'phone number or imei code').hits)).toEqual(['IMEI code', 'Phone number']);
	});

	test('finds a name that is known in one piece, however it is written', () => {
		const apps = indexOf('en', [{ label: 'Apps', terms: ['tiktok'] }, { label: 'installedDeviceCount' }]);
		expect(labelsOf(answer(apps, 'TikTok').hits)).toEqual(['Apps']);
		expect(labelsOf(answer(apps, 'installedDeviceCount').hits)).toEqual(['installedDeviceCount']);
	});

	test('keeps first what it names while the next word is typed', () => {
		const records = [{ label: 'Device name' }, { label: 'Compliance policies', terms: ['requirements'] }];
		const named = indexOf('en', records, { ignored: 'is the', weak: 'device name' });
		for (const typed of ['', ' r', ' requ']) {
			expect(labelsOf(answer(named, `is the device name${typed}`).hits)[0]).toBe('Device name');
		}
	});

	test('marks the words of the label that it has', () => {
		expect([...(answer(index, 'storage spaces').hits[0]?.marked ?? [])]).toEqual(['storage', 'space']);
	});

	test('says what the statement is called where it was found by its name in another language', () => {
		expect(answer(index, 'plats').hits[0]?.foundAs).toEqual({ lang: 'sv', label: 'Plats' });
	});
});

describe('words that ask for a kind of answer', () => {
	test('find all of that kind if they stand alone', () => {
		const { hits, kinds, isKindAlone } = answer(index, 'never collected');
		expect(labelsOf(hits)).toEqual(['Photos, including those in a camera', 'Passwords to accounts']);
		expect(labelsOf(kinds.flatMap(({ places }) => places))).toEqual(['Never collected']);
		expect(isKindAlone).toBe(true);
	});

	test('find the categories and what is in none if they ask for all, without a verdict', () => {
		const records = [
			{ label: 'User information', kind: 'category' as const, context: 'Category' },
			{ label: 'Name', context: 'User information' },
			{ label: 'Phone number' },
			{ label: 'Error data', kind: 'optional' as const },
			{ label: 'Photos', kind: 'never' as const, context: 'What is never collected' },
		];
		const all = indexOf('en', records, {
			ignored: 'what is never collected my of do they see from',
			weak: 'phone data',
			kinds: [
				{
					kind: 'all',
					terms: ['what is collected', 'what do they see', 'phone'],
					places: [{ label: 'All of it', url: 'en/' }],
				},
				{ kind: 'never', terms: ['never collected'], places: [] },
			],
		});
		const { hits, kinds } = answer(all, 'what is collected from my phone');
		expect(labelsOf(hits)).toEqual(['User information', 'Phone number', 'Error data']);
		expect(labelsOf(kinds.flatMap(({ places }) => places))).toEqual(['All of it']);
		expect(labelsOf(answer(all, 'what is collected of photos').hits)).toEqual(['Photos']);
		expect(labelsOf(answer(all, 'what is never collected').hits)).toEqual(['Photos']);
		expect(answer(all, 'from my phone').hits).toEqual(hits);
		expect(answer(all, 'they').hits).toEqual([]);
		// A general word that is said to be about no data is; another one is about what has it.
		expect(labelsOf(answer(all, 'my data').hits)).toEqual(['Error data']);
		expect(labelsOf(answer(all, 'phone number').hits)).toEqual(['Phone number']);
		expect(answer(all, 'what do they see of photos').kinds).toEqual([]);
		expect(answer(all, '?!')).toMatchObject({ hits: [], kinds: [] });
	});

	test('find what is collected with MAM only, or what is not', () => {
		const labels = ['Model', 'Version', 'Serial number'];
		const mams = indexOf(
			'en',
			[
				...(['yes', 'conditional', 'no'] as const).map((mam, at) => ({ label: labels[at] ?? '', mam })),
				{ label: 'Photos', kind: 'never' },
				{ label: 'Error data', kind: 'optional' },
			],
			{
				ignored: 'what is with collected never',
				weak: 'mam',
				kinds: [
					{ kind: 'mam', terms: ['mam', 'collected with mam'], places: [] },
					{ kind: 'required', terms: ['required'], places: [] },
					{ kind: 'never', terms: ['never collected'], places: [] },
					{ kind: 'optional', terms: ['optional'], places: [] },
				],
			},
		);
		for (const query of ['mam', 'what is collected with mam', 'what is required with mam']) {
			expect(labelsOf(answer(mams, query).hits)).toEqual(['Model', 'Version']);
		}
		expect(labelsOf(answer(mams, 'what is never collected with mam').hits)).toEqual(['Serial number', 'Photos']);
		expect(labelsOf(answer(mams, 'what is optional with mam').hits)).toEqual(['Error data']);
	});

	test('mean what more of them say: what is not required is optional', () => {
		const negated = indexOf('en', [{ label: 'Model' }, { label: 'Error data', kind: 'optional' }], {
			ignored: 'what is',
			kinds: [
				{ kind: 'required', terms: ['required'], places: [] },
				{ kind: 'optional', terms: ['not required'], places: [] },
			],
		});
		expect(labelsOf(answer(negated, 'what is not required').hits)).toEqual(['Error data']);
	});

	test('choose the category before its items where it is required', () => {
		const category = indexOf(
			'en',
			[
				{ label: 'App ID', context: 'App data' },
				{ label: 'App data', kind: 'category' },
			],
			{
				ignored: 'is',
				weak: 'data',
				kinds: [{ kind: 'required', terms: ['required'], places: [] }],
			},
		);
		expect(labelsOf(answer(category, 'is app data required').hits)).toEqual(['App data', 'App ID']);
	});

	test.each(['is the device name required', 'byod device name', 'device name never collected'])(
		'take no item’s answer away: «%s»',
		(query) => {
			const { hits, kinds, isKindAlone } = answer(index, query);
			expect(labelsOf(hits)[0]).toBe('Device name');
			expect(kinds).toHaveLength(1);
			expect(isKindAlone).toBe(false);
		},
	);

	test('put no statement of that kind above one that is named', () => {
		const kinds: QuestionData['kinds'] = [{ kind: 'never', terms: ['never collected'], places: [] }];
		const records = [
			{ label: 'Line', terms: ['phone number'] },
			{ label: 'Contacts', kind: 'never' as const, terms: ['phones numbers'] },
		];
		const numbers = indexOf('en', records, { ignored: 'is the', weak: 'phone number', kinds });
		expect(labelsOf(answer(numbers, 'is the phone number never collected').hits)[0]).toBe('Line');
	});

	test('choose between statements that answer alike', () => {
		expect(answer(index, 'secret required').hits[0]?.kind).toBe('required');
		expect(answer(index, 'secret never collected').hits[0]?.kind).toBe('never');
	});
});

describe('what the text does not mention', () => {
	test('is said to be so, and nothing is found', () => {
		const { hits, closest, unmentioned } = answer(index, 'does my boss see what i write in zapchat');
		expect({ hits, topic: unmentioned?.label }).toEqual({ hits: [], topic: 'chat apps' });
		expect(labelsOf(closest)).toEqual(['Photos, including those in a camera']);
	});

	test('takes no statement away that the query names as well', () => {
		const { hits, closest, unmentioned } = answer(index, 'my boss takes chat messages, can i see the location');
		expect([hits, unmentioned?.label]).toEqual([[], 'chat apps']);
		const near = answer(index, 'my boss takes chat messages of photos').closest;
		expect(labelsOf(near)).toEqual(['Photos, including those in a camera']);
		expect(labelsOf(closest)).toEqual(['Location', 'Photos, including those in a camera']);
	});

	test('is not what a word that is still typed looks like', () => {
		const typed = indexOf('en', [{ label: 'Telephone' }], { unmentioned: [{ label: 'brands', terms: ['telet'] }] });
		expect(answer(typed, 'telep').unmentioned).toBeUndefined();
		expect(answer(typed, 'telez').unmentioned?.label).toBe('brands');
	});

	test('is not what is part of the name of a statement', () => {
		const contacts = indexOf('en', [{ label: 'Contacts', terms: ['address book'] }, { label: 'Photos' }], {
			ignored: 'do they get my and',
			unmentioned: [
				{ label: 'books', terms: ['books'] },
				{ label: 'where somebody lives', terms: ['my address'] },
			],
		});
		const { hits, unmentioned } = answer(contacts, 'do they get my address book');
		expect([labelsOf(hits), unmentioned]).toEqual([['Contacts'], undefined]);
		expect(answer(contacts, 'do they get my books and photos').unmentioned?.label).toBe('books');
		expect(answer(contacts, 'do they get photos from my holiday with books').unmentioned).toBeUndefined();
		expect(answer(contacts, 'do they get my photos and boks').unmentioned).toBeUndefined();
		const number = indexOf('en', [{ label: 'Phone number' }], {
			ignored: 'my and',
			unmentioned: [{ label: 'books', terms: ['books'] }],
		});
		const { hits: found, unmentioned: besides } = answer(number, 'my phone nubmer and books');
		expect([labelsOf(found), besides?.label]).toEqual([['Phone number'], 'books']);
		expect(answer(contacts, 'do they get my boks').unmentioned?.label).toBe('books');
	});

	test('is not what the beginning of a word may become', () => {
		expect(answer(index, 'zap').unmentioned).toBeUndefined();
	});
});

describe('little words', () => {
	test('are looked for in the text only if there is nothing else, and they name nothing', () => {
		expect(answer(index, 'can my boss see the longitude').inText).toEqual(['longitude']);
		expect(answer(index, 'where i am').inText).toEqual([]);
		expect(answer(index, 'is my son the boss').inText).toEqual(['is', 'my', 'son', 'the', 'boss']);
	});

	test('are what misspelt ones are corrected to, rather than to a name', () => {
		const little = indexOf('en', [{ label: 'Chicken' }, { label: 'Photos' }], { ignored: 'chefen kan se' });
		expect(labelsOf(answer(little, 'kan chfen se photos').hits)).toEqual(['Photos']);
	});

	test('have no other forms: a longer word is another one', () => {
		const little = indexOf('sv', [{ label: 'Logg', terms: ['får göra vad'] }], { ignored: 'vad får' });
		expect(answer(little, 'väder').hits).toEqual([]);
	});

	test('are never what a longer word is corrected to', () => {
		const little = indexOf('sv', [{ label: 'Foton som togs' }], { ignored: 'som' });
		expect(answer(little, 'sömn').hits).toEqual([]);
	});
});

describe('all languages', () => {
	const swedish = indexOf('sv', [{ label: 'Enhetsnamn' }, { label: 'Enhetstyp' }, { label: 'Lagringsutrymme' }]);

	const indexes = { names: index, loadOwn: async () => index, loadOthers: async () => [swedish] };
	const fails = () => Promise.reject(new Error('asked'));

	test('are asked when the page’s own finds nothing, and answer in the page’s language', async () => {
		for (const typed of ['lagringsutrymme', 'lagringsutrimme']) {
			const { hits, corrected } = await answerInAll(indexes, typed);
			expect(hits[0]).toMatchObject({
				label: 'Storage space',
				url: 'en/#2',
				foundAs: { lang: 'sv', label: 'Lagringsutrymme' },
			});
			// What it is called there says how it was understood.
			expect(corrected).toBeUndefined();
		}
	});

	test('are left alone when the page’s own finds something', async () => {
		const alone = { ...indexes, loadOthers: fails };
		await expect(answerInAll(alone, 'can my boss see my photos')).resolves.toMatchObject({ hits: [{ url: 'en/#5' }] });
		await expect(answerInAll(alone, 'can my boss see my phtos')).resolves.toMatchObject({ hits: [{ url: 'en/#5' }] });
		await expect(answerInAll(alone, 'lagringsutrymme')).rejects.toThrow('asked');
	});

	test('wait for the words of questions only where a query neither is nor begins a name', async () => {
		const named = { ...indexes, loadOwn: fails };
		for (const typed of ['sto', 'storag', 'storage', 'storage sp', 'storage space', 'disk cap', 'disk capacity']) {
			await expect(answerInAll(named, typed)).resolves.toMatchObject({ hits: [{ url: 'en/#2' }] });
		}
		await expect(answerInAll(named, 'can my boss see my photos')).rejects.toThrow('asked');
		// A whole word of a name that is no label may ask for something else.
		await expect(answerInAll(named, 'disk')).rejects.toThrow('asked');
		// A guess may be a thing that the text does not mention.
		await expect(answerInAll(named, 'storagespace')).rejects.toThrow('asked');
	});

	test('wait for them where what is close to a name is a name that only questions know', async () => {
		const screen = indexOf('en', [{ label: 'Screen size', terms: ['screens'] }], { ambiguous: ['screen'] });
		const alone = { names: screen, loadOwn: fails, loadOthers: fails };
		await expect(answerInAll(alone, 'scree')).resolves.toMatchObject({ hits: [{ label: 'Screen size' }] });
		await expect(answerInAll(alone, 'screen')).rejects.toThrow('asked');
	});

	test('wait for them where a word is whole that means the same as others, even if a name begins so', async () => {
		const address = indexOf('sv', [{ label: 'Adress', terms: ['ipadress'] }], { same: [['telefon', 'ipad']] });
		const alone = { names: address, loadOwn: fails, loadOthers: fails };
		await expect(answerInAll(alone, 'ipa')).resolves.toMatchObject({ hits: [{ label: 'Adress' }] });
		await expect(answerInAll(alone, 'ipad')).rejects.toThrow('asked');
	});

	test('are left alone while a name is typed: labels that begin so come first, and no word of it is a mistake', async () => {
		const records = [{ label: 'Name of the device', terms: ['devices'] }, { label: 'Device type' }];
		const typed = { names: indexOf('en', records), loadOwn: fails, loadOthers: fails };
		expect(labelsOf((await answerInAll(typed, 'dev')).hits)).toEqual(['Device type', 'Name of the device']);
		expect(labelsOf((await answerInAll(typed, 'devices')).hits)[0]).toBe('Name of the device');
		const little = indexOf('en', [{ label: 'Access control' }], { ignored: 'access' });
		const { corrected } = await answerInAll({ names: little, loadOwn: fails, loadOthers: fails }, 'acces');
		expect(corrected).toBeUndefined();
	});
});
