// Long: the steps and the faults of revisions are shown by one file that is varied.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { revisionSteps } from '../../src/policy/revision-list.ts';
import { statementHistories } from '../../src/policy/statement-history.ts';
import { checkRevisions } from '../../src/provenance/check-revisions.ts';
import { type RevisionFile, readRevision } from '../../src/provenance/revision-file.ts';
import { revisionsOf } from '../../src/provenance/source-documents.ts';
import { placeOf, recordedSite } from '../helpers/content-folder.ts';

const fixture = await readFile('tests/fixtures/revisions/2026-05-01.yaml', 'utf8');

const { pages, provenance, revisions } = await checkContent(fileURLToPath(recordedSite));

/** Read the files of further revisions, by date, after those of the content. */
function withRevisions(files: Record<string, string>): RevisionFile[] {
	const further = Object.entries(files).map(([date, text]) => readRevision(pathOf(date), date, text));
	return [...revisions, ...further].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const pathOf = (date: string) => `content/revisions/${date}.yaml`;
const stepsWith = (files: Record<string, string> = {}) =>
	revisionSteps(revisionsOf(pages, provenance, withRevisions(files))?.list ?? []);

function messagesWith(files: Record<string, string>): string[] {
	const all = withRevisions(files);
	return [...all.flatMap(({ messages }) => messages), ...checkRevisions(all, pages, provenance)].map(formatMessage);
}

const listed = (changes: { kind: string; id: string }[]) => changes.map(({ kind, id }) => `${kind} ${id}`);

test('a statement with a condition may have other words alone', () => {
	const reworded = fixture.replace(
		/statements:[\s\S]*/,
		'statements:\n  app-id:\n    label:\n      en: The ID\n      sv: Id\n',
	);
	expect(messagesWith({ '2026-05-01': reworded })).toEqual([]);
});

describe('what changed in a revision', () => {
	test('is computed for the English one against the older Swedish one by ids and verdicts', () => {
		const [step] = stepsWith();
		expect([step?.before.date, step?.after.date]).toEqual([null, '2022-04-27']);
		expect(listed(step?.changes ?? [])).toEqual(['added hardware-model', 'removed app-icons']);
	});

	test('has the words and verdicts of each recorded revision', () => {
		const step = stepsWith()[1];
		expect([step?.before.date, step?.after.date]).toEqual(['2022-04-27', '2023-09-29']);
		expect(listed(step?.changes ?? [])).toEqual([
			'added optional-health',
			'removed optional-errors',
			'reworded hardware-model',
		]);
		const model = step?.changes.find(({ id }) => id === 'hardware-model');
		expect([model?.before?.label.en, model?.after?.label.en]).toEqual(['Model', 'Device model']);
		expect([model?.before?.mam, model?.after?.mam, model?.after?.condition]).toEqual(['yes', 'yes', undefined]);
		expect(model?.after?.note?.en).toBe('includes the maker');
	});

	test('is one added, one removed, one reworded item and one verdict, if those are what a file has', () => {
		const step = stepsWith({ '2026-05-01': fixture }).at(-1);
		expect(step?.before.date).toBe('2023-09-29');
		expect(listed(step?.changes ?? [])).toEqual([
			'added hardware-battery',
			'removed hardware-iccid',
			'verdict hardware-serial-number',
			'reworded hardware-imei',
		]);
	});

	test('has no verdict of MAM and no category for what is required no longer', () => {
		const changed = fixture.replace('    mam: yes\n', '    verdict: optional\n');
		const step = stepsWith({ '2026-05-01': changed }).at(-1);
		const change = step?.changes.find(({ id }) => id === 'hardware-serial-number');
		expect(change?.kind).toBe('verdict');
		expect(change?.after).toEqual({ verdict: 'optional', label: expect.anything() });
	});

	test('is compared with the revision before it, not with the one that the site shows', () => {
		const again = fixture.replace('IMEI numbers', 'IMEI numbers of phones').replace('  hardware-iccid:\n', '');
		const later = again.replace(/ {2}hardware-battery:[\s\S]*?Batterinivå\n/, '  hardware-battery:\n');
		const steps = stepsWith({
			'2026-05-01': fixture,
			'2027-01-01': later.replace('mam: yes', 'mam: no'),
		});
		expect(listed(steps.at(-1)?.changes ?? [])).toEqual([
			'removed hardware-battery',
			'verdict hardware-serial-number',
			'reworded hardware-imei',
		]);
	});
});

describe('reports', () => {
	const faults: Record<string, [find: string, replace: string, expected: string]> = {
		'a statement to remove that is not there': [
			'  hardware-iccid:',
			'  hardware-imsi:',
			'15:3: Unexpected statement `hardware-imsi` to remove that is not there, expected one that the revision changes (revision-unchanged)',
		],
		'a statement that does not change': [
			'en: IMEI numbers',
			'en: IMEI number',
			'16:3: Unexpected statement `hardware-imei` that is as before, expected one that the revision changes (revision-unchanged)',
		],
		'a new statement that says too little': [
			'      sv: Batterinivå\n',
			'',
			'5:3: Unexpected new statement `hardware-battery` without label.sv, expected all of a statement (revision-incomplete)',
		],
		'a condition without a conditional verdict': [
			'mam: conditional',
			'mam: yes',
			'9:5: Unexpected `mam: yes`, expected `mam: conditional` with a `condition`, or neither (revision-condition)',
		],
		'a conditional verdict without a condition': [
			'mam: yes',
			'mam: conditional',
			'20:5: Unexpected `mam: conditional`, expected `mam: conditional` with a `condition`, or neither (revision-condition)',
		],
		'a new required data item without a verdict': [
			'    mam: conditional\n    condition:\n      en: Only on phones\n      sv: Bara på telefoner\n',
			'',
			'5:3: Unexpected new statement `hardware-battery` without mam, expected all of a statement (revision-incomplete)',
		],
		'an unknown category': [
			'category: hardware-inventory',
			'category: hardware-store',
			'6:15: Unexpected category `hardware-store` of `hardware-battery`, expected the id of one that the revision has (revision-category)',
		],
		'a category that is an item': [
			'category: hardware-inventory',
			'category: hardware-imei',
			'6:15: Unexpected category `hardware-imei` of `hardware-battery`, expected the id of one that the revision has (revision-category)',
		],
		'an unknown verdict': [
			'mam: yes',
			'mam: maybe',
			'20:10: Unexpected `maybe` as `statements.hardware-serial-number.mam`, expected `yes`, `no` or `conditional` (yaml-form)',
		],
		'a note on an unknown id': [
			'ids: [required-data]',
			'ids: [required-daten]',
			'22:11: Unexpected id `required-daten`, expected that of a statement or heading, or `data-collection` (revision-id)',
		],
		'a note that a language lacks': [
			'      sv: Inledningen är kort.\n',
			'',
			'23:5: Unexpected `notes.text` without `sv`, expected text there (yaml-form)',
		],
		'a note with code in it': [
			'Inledningen är kort.',
			'Inledningen är {kort}.',
			'25:11: Unexpected expression `{kort}`, expected text; a brace is written `\\{` (note-markdown)',
		],
		'YAML that does not parse': [
			'language: en',
			'language: [en',
			'3:11: Unexpected `[en`, expected `]` at its end (yaml-syntax)',
		],
	};

	test.each(Object.entries(faults))('%s', (_, [find, replace, expected]) => {
		expect(fixture.split(find)).toHaveLength(2);
		expect(messagesWith({ '2026-05-01': fixture.replace(find, replace) })).toContainEqual(
			`content/revisions/2026-05-01.yaml:${expected}`,
		);
	});

	test('a date that does not exist (revision-date)', () => {
		expect(messagesWith({ '2026-02-30': fixture })).toContain(
			'content/revisions/2026-02-30.yaml:1:1: Unexpected date `2026-02-30`, expected one that exists (revision-date)',
		);
	});
});

describe('when the pages show a later revision than the oldest', () => {
	const [first, ...later] = revisions;
	const oldest = revisionsOf(pages, provenance, [])?.list.at(-1);
	if (!first?.changes || !oldest) throw new Error('There is no revision.');

	/** The revision that the pages show, as a file of its own. */
	const whole: RevisionFile = {
		...first,
		path: pathOf('2022-04-27'),
		changes: { ...oldest, statements: Object.fromEntries(oldest.statements) },
	};
	const recorded = [whole, first, ...later];

	test('the pages agree with the file of that revision, and nothing of the history is lost', () => {
		expect(checkRevisions(recorded, pages, provenance).map(formatMessage)).toEqual([]);
		const before = statementHistories(revisionSteps(revisionsOf(pages, provenance, revisions)?.list ?? []));
		const after = statementHistories(revisionSteps(revisionsOf(pages, provenance, recorded)?.list ?? []));
		expect(after).toEqual(before);
		expect(revisionsOf(pages, provenance, recorded)?.rendered).toBe(1);
	});

	test('reports what only the pages have, and what only the file has', () => {
		const { 'hardware-imei': imei, ...others } = whole.changes?.statements ?? {};
		const changed = { ...whole, changes: { ...oldest, statements: { ...others, 'hardware-films': imei ?? null } } };
		expect(checkRevisions([changed, first, ...later], pages, provenance).map(formatMessage)).toEqual([
			`${placeOf('en/data-collection.mdx', '[IMEI number]')}: Unexpected statement \`hardware-imei\`, expected none: the revision of 2022-04-27 does not have it (revision-rendered)`,
			'content/en/data-collection.mdx:1:1: Unexpected policy without `hardware-films`, expected all of the revision of 2022-04-27, such as `IMEI number` (revision-rendered)',
		]);
	});

	test('reports a condition and a note that say something else', () => {
		const said = { condition: { en: 'On Tuesdays', sv: 'På tisdagar' }, note: { en: 'At night', sv: 'På natten' } };
		const statements = Object.entries(whole.changes?.statements ?? {}).map(([id, statement]) => [
			id,
			statement?.condition ? { ...statement, ...said } : statement,
		]);
		const changed = { ...whole, changes: { ...oldest, statements: Object.fromEntries(statements) } };
		const reported = checkRevisions([changed, first, ...later], pages, provenance);
		const place = placeOf('en/data-collection.mdx', 'Yes (Managed apps only)');
		expect(reported.map(formatMessage)).toEqual([
			`${place}: Unexpected \`condition: Managed apps only\` of \`app-id\`, expected \`On Tuesdays\`, as in the revision of 2022-04-27 (revision-rendered)`,
			`${place}: Unexpected \`note: \` of \`app-id\`, expected \`At night\`, as in the revision of 2022-04-27 (revision-rendered)`,
		]);
	});

	test('reports pages that show a revision that is not recorded', () => {
		const early = { ...whole, changes: { ...oldest, date: '2021-01-01', statements: {} } };
		expect(checkRevisions([early], pages, provenance).map(formatMessage)).toEqual([
			'content/en/data-collection.mdx:4:11: Unexpected revision `2022-04-27`, expected one of `content/revisions/`: `2021-01-01` (revision-date)',
		]);
	});
});
