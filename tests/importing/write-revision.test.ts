import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ImportOptions, importDocument } from '../../src/importing/import-document.ts';
import { newRevisionPath, revisionYaml } from '../../src/importing/write-revision.ts';
import { knownRevision, knownUntil } from '../helpers/known-documents.ts';
import { newestDocument, sourceDocument } from '../helpers/upstream.ts';

const content = knownUntil('2025-06-25');
const before = knownUntil('2024-02-01');
const fixture = (name: string) => readFileSync(`tests/fixtures/upstream/${name}`, 'utf8');
const importing = (source: string, options: Partial<ImportOptions> = {}, known = before) =>
	importDocument(known, 'document.md', source, { language: 'en', ...options });

test('a document like that of 2025 gives the revision that is recorded, with what to fill in', () => {
	const imported = importing(newestDocument(), { same: ['admin-full-name=57'] });
	expect(newRevisionPath(imported)).toBe('content/revisions/2025-06-25.yaml');
	const text = revisionYaml(imported);
	const { statements } = parse(text);
	const { 'optional-device-inventory': _, ...recorded } = parse(knownRevision('2025-06-25')).statements;
	for (const id of ['admin-full-name', 'never-photos']) recorded[id].label.sv = 'TODO';
	recorded['never-photos'].label.en += '.';
	expect(statements).toEqual(recorded);
});

test('words that are back are known in every language', () => {
	const source = sourceDocument('data-collection.en.md');
	const { statements } = parse(revisionYaml(importing(source, { date: '2030-01-01' }, content)));
	expect(statements['device-azure-ad-device-id'].label).toEqual({
		en: 'Azure Active Directory device ID',
		sv: 'Azure Active Directory-enhets-ID',
	});
});

test('what is new has all that is known of it', () => {
	const same = ['new=12', 'new=16', 'new=23', 'new=24', 'new=30', 'admin-phone=gone', 'user-phone=gone'];
	const { statements } = parse(revisionYaml(importing(fixture('new-category.en.md'), { same }, content)));
	expect(statements).toMatchObject({
		'health-of-devices': { verdict: 'required', label: { en: 'Health of devices, such as:', sv: 'TODO' } },
		'health-of-devices-phone-number': {
			category: 'health-of-devices',
			verdict: 'required',
			mam: 'conditional',
			condition: { en: 'If the user agrees', sv: 'TODO' },
			// Its words are known.
			label: { en: 'Phone number', sv: 'Telefonnummer' },
		},
		'never-voice-messages': { verdict: 'never', label: { en: 'Voice messages', sv: 'TODO' } },
		'audit-create': { mam: 'no' },
		'user-phone': null,
	});
	expect(statements['health-of-devices']).not.toHaveProperty('mam');
	expect(statements['audit-create']).toEqual({ mam: 'no' });
});

test('what a revision says again has the translations that it had, and lost remarks are taken away', () => {
	const source = sourceDocument('data-collection.en.md');
	const text = revisionYaml(importing(source, { date: '2030-01-01' }, content));
	expect(parse(text).statements).toMatchObject({
		'device-intune-management-id': {
			category: 'device-data',
			condition: { en: 'If device is MDM enrolled with Intune', sv: 'Om enheten är MDM-registrerad i Intune' },
		},
		'managed-app-health-status': { note: null },
	});
});

test('words in brackets after a yes may be no condition, which the file says', () => {
	const source = sourceDocument('data-collection.en.md').replace(/(Serial number +\| )No/, '$1Yes (Of phones)');
	const text = revisionYaml(importing(source, { date: '2030-01-01' }, content));
	expect(text).not.toContain('condition nothing');
	const later = source.replace(/(Manufacturer +\| Yes)/, '$1 (Of phones)');
	expect(revisionYaml(importing(later, { date: '2030-01-01' }, content))).toContain(
		'  hardware-manufacturer:\n    mam: conditional\n    condition:\n      # Or, if these words condition nothing, `note` in place of',
	);
});

test('words in brackets after a yes are the remark that was there, or a condition', () => {
	const source = sourceDocument('data-collection.en.md').replace(
		'Yes (Device Friendly Name)',
		'Yes (Managed apps only)',
	);
	const { statements } = parse(revisionYaml(importing(source, { date: '2030-01-01' }, content)));
	expect(statements['hardware-device-name']).toEqual({
		mam: 'conditional',
		condition: { en: 'Managed apps only', sv: 'Endast hanterade program' },
		note: null,
	});
});

describe('no file is written', () => {
	const refusals: Record<string, [source: string, options: Partial<ImportOptions>, reason: string | RegExp]> = {
		'without a date': [newestDocument().replace('ms.date: 06/25/2025', ''), {}, 'document without a date'],
		'while something is in question': [newestDocument(), {}, 'an answer to each question first'],
		'with a head that is not understood': [
			newestDocument().replace(/^\|.*$/gm, (row) => row + (/^[|\s:-]+$/.test(row) ? '---|' : ' 30 days |')),
			{},
			/^document\.md:\d+:1: Unexpected head.* it is not known what is gone\.$/,
		],
		'with a verdict that is not understood': [
			newestDocument().replace(/(\| +Model +\| )Yes/, '$1Partly'),
			{ same: ['admin-full-name=57'] },
			/^document\.md:\d+:\d+: Unexpected verdict `Partly`/,
		],
		'with a row that has no cell for the verdict': [
			newestDocument().replace(/(\| +Model) +\| Yes +\|/, '$1 |'),
			{ same: ['admin-full-name=57'] },
			/^document\.md:\d+:\d+: Unexpected /,
		],
		'of what is known': [newestDocument(), { date: '2024-02-01', same: ['admin-full-name=57'] }, 'recorded already'],
		'of what is older': [
			sourceDocument('data-collection.en.md'),
			{ date: '2023-12-01' },
			'expected one after 2024-02-01',
		],
		'in another language': [
			sourceDocument('data-collection.sv.txt'),
			{ language: 'sv', date: '2030-01-01' },
			'`en`, that of',
		],
	};

	test.each(Object.entries(refusals))('%s', (_, [source, options, reason]) => {
		expect(() => newRevisionPath(importing(source, options))).toThrow(reason);
	});
});
