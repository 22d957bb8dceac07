// Long: the documents of all shapes, and what is said of them.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accountOf } from '../../src/importing/account.ts';
import { type ImportOptions, importDocument } from '../../src/importing/import-document.ts';
import { reportOf } from '../../src/importing/report.ts';
import { stepBetween } from '../../src/policy/revision-list.ts';
import type { Revision } from '../../src/policy/revisions.ts';
import { readPublishedIds } from '../../src/provenance/published-ids.ts';
import { revisionsOf } from '../../src/provenance/source-documents.ts';
import { content as live } from '../helpers/content.ts';
import { knownUntil } from '../helpers/known-documents.ts';
import { newestDocument, sourceDocument } from '../helpers/upstream.ts';

/** Read the English document with further rows below the one that has some words. */
const withRows = (below: string, ...rows: string[]) =>
	sourceDocument('data-collection.en.md').replace(new RegExp(`^.*${below}.*\n`, 'm'), (line) =>
		[line, ...rows.map((row) => `${row}\n`)].join(''),
	);

/** What was known when the newest document of the tests was. */
const content = knownUntil('2025-06-25');
/** What was known before Microsoft changed its document. */
const first = knownUntil('2022-04-27');

/** A day after all that is known. */
const date = '2030-01-01';

const fixture = (name: string) => readFileSync(`tests/fixtures/upstream/${name}`, 'utf8');
const english = (options: Partial<ImportOptions> = {}) => ({ language: 'en', ...options });
const outcomesOf = (imported: ReturnType<typeof importDocument>) =>
	Object.fromEntries(
		[...Map.groupBy(accountOf(imported), ({ outcome }) => outcome)].map(([outcome, all]) => [outcome, all.length]),
	);
const changesOf = ({ changes }: ReturnType<typeof importDocument>) => changes.map(({ kind, id }) => `${kind} ${id}`);

const documents: Record<string, [source: string, language: string]> = {
	'the English source': [sourceDocument('data-collection.en.md'), 'en'],
	'the Swedish source': [sourceDocument('data-collection.sv.txt'), 'sv'],
	'one like the newest': [newestDocument(), 'en'],
	'a nested list': [fixture('nested-list.en.md'), 'en'],
	'other column heads and raised marks': [fixture('other-heads.en.md'), 'en'],
	'three categories, one of them new': [fixture('new-category.en.md'), 'en'],
	'a German list': [fixture('list.de.md'), 'de'],
	'a Dutch list': [fixture('list.nl.md'), 'nl'],
	'the pages themselves': [live.pages.find(({ slug }) => slug === 'data-collection')?.source ?? '', 'en'],
};

describe('every row is in the report, and none twice', () => {
	test.each(Object.entries(documents))('%s', (_, [source, language]) => {
		for (const known of [content, first]) {
			const imported = importDocument(known, 'document.md', source, { language, date });
			const account = accountOf(imported);
			const { blocks, faults } = imported.upstream;
			expect(new Set(account.map(({ entry }) => entry)).size).toBe(account.length);
			// Counted in the source, not by the reader: rows of the table without head and rule, and bullets.
			const rows = source.split('\n').flatMap((line, index) => {
				const isRow = /^\s*\||^.*\|\s*$/.test(line) && !/^[\s|:-]+$/.test(line);
				return isRow || /^\s*(?:[-*•]|\d+\.) (?!Not a bullet)/.test(line) ? [index + 1] : [];
			});
			const tables = blocks.filter(({ kind }) => kind === 'table').length;
			const lost = faults.filter(({ isRow }) => isRow).map(({ place }) => place.line);
			const owned = account.filter((one) => one.rows > 0).flatMap(({ entry }) => entry.lines);
			expect(owned.length + lost.length).toBe(rows.length - tables);
			expect(new Set([...owned, ...lost]).size).toBe(rows.length - tables);
			expect([...owned, ...lost].filter((line) => !rows.includes(line))).toEqual([]);
			const total = reportOf(imported).at(-1) ?? '';
			const [sum, all] = total.split(' = ').map((part) => part.match(/\d+/g)?.map(Number) ?? []);
			expect(sum?.reduce((a, b) => a + b)).toBe(rows.length - tables);
			expect(all).toEqual([rows.length - tables]);
		}
	});
});

describe('a document that is known', () => {
	test.each([
		['the English source', '2022-04-27'],
		['the Swedish source', null],
		['one like the newest', '2025-06-25'],
	])('%s is compared with itself, and nothing has changed', (name, date) => {
		const [source, language] = documents[name] ?? ['', ''];
		const imported = importDocument(content, 'document.md', source, { language });
		expect(imported.known.base.date).toBe(date);
		expect(changesOf(imported)).toEqual([]);
		expect(imported.alignment.questions).toEqual([]);
		expect(Object.keys(outcomesOf(imported)).sort()).toEqual(['note', 'unchanged']);
	});

	test('is counted in statements, in sentences, and in rows', () => {
		const imported = importDocument(content, 'document.md', newestDocument(), english());
		const { base } = imported.known;
		const report = reportOf(imported).join('\n');
		expect(report).toContain(`unchanged (${base.statements.size - imported.alignment.unlisted.length} statements)`);
		const [, sum, list = ''] = /^sentences, to be read \((\d+)\)\n((?: {2}.*\n)+)/m.exec(report) ?? [];
		expect(Number(sum)).toBe([...list.matchAll(/\d+$/gm)].reduce((all, [count]) => all + Number(count), 0));
		expect(report).toMatch(/ = \d+ rows and bullets; a category may share the row of its first item$/);
		const one = sourceDocument('data-collection.en.md').replace('Privacy keys', 'Keys');
		const asked = importDocument(content, 'document.md', one, english({ same: ['access-certificate-keys=54'] }));
		expect(reportOf(asked).join('\n')).toContain('\nreworded (1 statement)\n');
	});
});

/** What the questions about the newest document are answered with, if the one of 2022 is the newest that is known. */
const same = [
	'admin-full-name=57',
	'device-azure-ad-device-id=85',
	'managed-app-azure-ad-device-id=106',
	'managed-app-health-status=108',
	...[137, 138, 139, 140].map((line) => `new=${line}`),
];

describe('a document like that of 2025, compared with that of 2022', () => {
	const imported = importDocument(first, 'new.md', newestDocument(), english());

	test('asks about what is not alike enough, and guesses nothing', () => {
		const asked = imported.alignment.questions.map(({ entries, statements }) => [
			entries.map(({ words }) => words),
			statements.map(({ id }) => id),
		]);
		expect(asked.slice(0, 3)).toEqual([
			[['Admin user first name and family name'], ['admin-full-name']],
			[['Microsoft Entra device ID'], ['device-azure-ad-device-id', 'device-intune-management-id']],
			[
				['Microsoft Entra device ID', 'Device health status'],
				['managed-app-azure-ad-device-id', 'managed-app-health-status'],
			],
		]);
		expect(imported.alignment.removed).toEqual([]);
		const report = reportOf(imported).join('\n');
		expect(report).toContain(
			'new.md:85:15: `Microsoft Entra device ID` (device-data): one of these in other words, or new?\n' +
				'    --same device-intune-management-id=85  `Intune device management ID`, likeness 0.32\n' +
				'    --same device-azure-ad-device-id=85  `Azure Active Directory device ID`, likeness 0.26\n' +
				'    --same new=85  new; for what is gone, --same ID=gone',
		);
		expect(report).toContain(
			'new.md:54:38: access-certificate-keys: `Privacy keys for certificates` -> `Private keys for certificates`, likeness 0.92',
		);
	});

	test('has the changes of the revisions up to then, once it is answered', () => {
		const answered = importDocument(first, 'new.md', newestDocument(), english({ same }));
		expect(answered.alignment.questions).toEqual([]);
		const { list = [] } = revisionsOf(content.pages, content.provenance, content.revisions) ?? {};
		const [before, after] = ['2022-04-27', '2025-06-25'].map((day) => list.find(({ date }) => date === day));
		const known = stepBetween(before as Revision, after as Revision).changes;
		const inTables = known.filter(({ id }) => !id.startsWith('optional-')).map(({ kind, id }) => `${kind} ${id}`);
		const found = changesOf(answered).filter((change) => !change.includes('optional-'));
		// That the words after a yes condition nothing is for a person to see.
		expect(
			found
				.map((change) => change.replace('verdict managed-app-health-status', 'reworded managed-app-health-status'))
				.sort(),
		).toEqual(inTables.sort());
		expect(answered.alignment.added.map(({ words }) => words)).toHaveLength(4);
		expect(answered.alignment.removed.map(({ id }) => id)).toEqual(['device-intune-management-id']);
	});
});

describe('what is new', () => {
	test('gets an id of its category that was never used', () => {
		const { entries, alignment } = importDocument(content, 'a.md', fixture('other-heads.en.md'), english());
		const ids = [...entries].filter(([, entry]) => alignment.added.includes(entry)).map(([id]) => id);
		expect(ids).toEqual(['support-recordings-of-calls']);
	});

	test('is new with its category, once that is answered', () => {
		const same = ['new=12', 'new=16', 'new=23', 'new=24', 'new=30', 'admin-phone=gone', 'user-phone=gone'];
		const { changes, alignment } = importDocument(content, 'a.md', fixture('new-category.en.md'), english({ same }));
		expect(alignment.questions).toEqual([]);
		expect(
			changes.flatMap(({ kind, id, after }) =>
				kind === 'added' ? [[id, after.category, after.mam ?? after.verdict]] : [],
			),
		).toEqual([
			['health-of-devices', undefined, 'required'],
			['health-of-devices-battery-level', 'health-of-devices', 'no'],
			['health-of-devices-phone-number', 'health-of-devices', 'conditional'],
			['audit-restart', 'audit-log-information', 'yes'],
			['optional-error-data-of-apps', undefined, 'optional'],
			['optional-crash-reports', undefined, 'optional'],
			['never-voice-messages', undefined, 'never'],
		]);
	});

	test('gets another id than what is new beside it, and than what is gone', () => {
		const source = withRows('IMEI number', '| | Battery level (now) | No |', '| | Battery level (then) | Yes |');
		expect(changesOf(importDocument(first, 'a.md', source, english({ date })))).toEqual([
			'added hardware-battery-level',
			'added hardware-battery-level-2',
		]);
		const published = readPublishedIds('ids.yaml', 'data-collection:\n  - hardware-battery-level: hardware\n');
		const known = { ...first, publishedIds: published };
		const one = withRows('IMEI number', '| | Battery level | No |');
		expect(changesOf(importDocument(known, 'a.md', one, english({ date })))).toEqual([
			'added hardware-battery-level-2',
		]);
	});

	test('may have the words of an item of another category', () => {
		const source = withRows('Static authenticators', '| | IMEI number | No |');
		const imported = importDocument(first, 'a.md', source, english({ date }));
		expect(changesOf(imported)).toEqual(['added access-imei-number']);
		expect(outcomesOf(imported)).not.toHaveProperty('not understood');
	});

	test('may be a category with all of its items, where none is gone', () => {
		const rows = ['| **Health of devices** | Battery level | No |', '| | Battery wear | Yes |'];
		const imported = importDocument(first, 'a.md', withRows('Static authenticators', ...rows), english({ date }));
		expect(imported.alignment.questions).toEqual([]);
		expect(changesOf(imported).map((change) => change.split(' ')[0])).toEqual(['added', 'added', 'added']);
	});

	test('is no statement of another revision that is but like it', () => {
		const source = newestDocument().replace(
			/^.*EAS device ID.*\n/m,
			(line) => `${line}| | Intune device management IDs | Yes |\n`,
		);
		expect(changesOf(importDocument(content, 'a.md', source, english({ date })))).toEqual([
			'added device-intune-device-management-ids',
		]);
	});

	test('may be back: then it has its id', () => {
		const imported = importDocument(content, 'a.md', sourceDocument('data-collection.en.md'), english({ date }));
		expect(changesOf(imported)).toContain('added device-intune-management-id');
		expect(reportOf(imported).join('\n')).toMatch(/device-intune-management-id: .*, listed again$/m);
	});
});

test('a document in a language without a revision is compared with all names', () => {
	const { alignment } = importDocument(content, 'a.md', fixture('list.de.md'), { language: 'de' });
	expect(alignment.matches.map(({ statement }) => statement.id)).not.toEqual([]);
});

test('a category that is a data item itself is not understood where it stands twice', () => {
	const source = sourceDocument('data-collection.en.md').replace(/^.*\*\*Admin usage data.*\n/m, (row) =>
		[row, row.replace(/Yes \|$/m, 'No |')].join(''),
	);
	const imported = importDocument(first, 'a.md', source, english({ date }));
	expect(outcomesOf(imported)).toMatchObject({ 'not understood': 1 });
});

test('no item is gone whose category is in question', () => {
	const source = sourceDocument('data-collection.en.md')
		.replace(/^.*Static authenticators.*\n/m, '')
		.replace(
			/\*\*Access control information\*\*( *\| )Privacy keys for certificates/,
			'**About doors**$1Battery level',
		);
	const { alignment } = importDocument(first, 'a.md', source, english({ date }));
	expect(alignment.questions[0]?.group).toBe('category');
	expect(alignment.removed).toEqual([]);
});

test('a category is known by its items if its name is another', () => {
	const source = sourceDocument('data-collection.en.md').replace(
		'**Hardware inventory information**',
		'**About machines**',
	);
	const imported = importDocument(content, 'a.md', source, english());
	expect(changesOf(imported)).toEqual(['reworded hardware-inventory']);
});

test('what stands in another category may have moved there, which is asked', () => {
	const source = sourceDocument('data-collection.en.md');
	const [row = ''] = source.match(/^.*IMEI number.*\n/m) ?? [];
	const moved = source.replace(row, '').replace(/^.*EAS device ID.*\n/m, (line) => line + row);
	const asked = importDocument(content, 'a.md', moved, english());
	expect(asked.alignment.removed).toEqual([]);
	expect(
		asked.alignment.questions.map(({ group, entries, statements }) => [group, entries[0]?.words, statements[0]?.id]),
	).toEqual([['device-data', 'IMEI number', 'hardware-imei']]);
	const [line] = asked.alignment.questions[0]?.entries[0]?.lines ?? [];
	const answered = importDocument(content, 'a.md', moved, english({ same: [`hardware-imei=${line}`] }));
	expect(answered.changes.map(({ kind, id, after }) => [kind, id, after?.category])).toEqual([
		['reworded', 'hardware-imei', 'device-data'],
	]);
});

test('an answer about the row of a category is about what is not known there', () => {
	const source = sourceDocument('data-collection.en.md').replace('Privacy keys for certificates', 'Battery level');
	const { alignment } = importDocument(content, 'a.md', source, english({ same: ['new=54'] }));
	expect(alignment.added.map(({ words }) => words)).toEqual(['Battery level']);
	expect(alignment.removed.map(({ id }) => id)).toEqual(['access-certificate-keys']);
});

test('answers about one row may come in any order', () => {
	const source = sourceDocument('data-collection.en.md').replace(
		/\*\*Access control information\*\*( *\| )Privacy keys for certificates/,
		'**About doors**$1Battery level',
	);
	const answers = ['new=54', 'access-control=54'];
	for (const same of [answers, answers.toReversed()]) {
		const { alignment } = importDocument(first, 'a.md', source, english({ date, same }));
		expect(alignment.added.map(({ words }) => words)).toEqual(['Battery level']);
	}
});

describe('an answer is refused', () => {
	test.each([
		['device-intune-id', 'expected `ID=LINE`, `new=LINE` or `ID=gone`.'],
		['new=gone', 'expected `ID=LINE`, `new=LINE` or `ID=gone`.'],
		['device-imsi=85', 'expected the id of a statement, not `device-imsi`.'],
		['device-intune-id=3', 'expected the line of a row.'],
		['new=86', 'expected none: these are the words of `device-intune-id`.'],
		['new=75', 'expected the line of a row.'],
		['new=137', 'expected none: these are the words of `optional-device-details`.'],
		['device-intune-id=86,device-intune-id=gone', 'expected one answer about `device-intune-id`.'],
		['device-intune-id=86,device-eas-id=86', 'expected one answer about line 86.'],
	])('%s: %s', (answers, reason) => {
		const last = answers.split(',').at(-1);
		expect(() => importDocument(content, 'a.md', newestDocument(), english({ same: answers.split(',') }))).toThrow(
			`Unexpected \`--same ${last}\`, ${reason}`,
		);
	});
});
