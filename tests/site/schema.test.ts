import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Newest } from '../../src/exports/newest.ts';
import { exportPolicy } from '../../src/exports/policy-json.ts';
import { testedLocales } from '../helpers/languages.ts';
import { smallPolicy } from '../helpers/small-policy.ts';

const validate = new Ajv2020({ allErrors: true, strictTypes: true }).compile(
	JSON.parse(readFileSync('dist/policy.schema.json', 'utf8')),
);

/** List what the schema refuses in a document: where, and by which keyword. */
function refusals(document: unknown): string[] {
	validate(document);
	return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const source = { title: 'Policy', url: null, language: 'en', date: null };
const license = { name: 'License', url: 'https://example.com/license', attribution: 'Adapted.' };
const provenance = { origin: 'translated-here', note: 'The source lacks it.' };

const newest: Newest = {
	revision: '2025-06-25',
	title: 'Policy',
	url: null,
	changes: { 'app-id': { change: 'removed', text: 'Gone.' } },
	added: [{ id: 'never-films', label: 'Films', verdict: 'never', since: '2024-02-01' }],
};

const meta = { title: 'Policy', revision: '2022-04-27', source };

/** Make a document of the policy, with other values at some places: `{ '/never/0/id': 'photos' }`. */
function documentWith(values: Record<string, unknown> = {}) {
	const provenance = {
		'app-id': {
			origin: 'translated-here' as const,
			words: { en: 'app ID', sv: null },
			disagreements: [],
			corrections: [{ text: 'A note.', html: 'A note.' }],
		},
	};
	const document = structuredClone(
		exportPolicy('en', meta, { schema: '/policy.schema.json', license }, smallPolicy, provenance, newest),
	);
	for (const [path, value] of Object.entries(values)) {
		const keys = path.split('/').slice(1);
		const last = keys.pop() ?? '';
		// Any part of a JSON document; a path that leads nowhere is an error of the test.
		const parent = keys.reduce(
			(part, key) => part[key] as Record<string, unknown>,
			document as Record<string, unknown>,
		);
		if (value === undefined) delete parent[last];
		else parent[last] = value;
	}
	return document;
}

describe.each(testedLocales)('policy.json (%s)', (locale) => {
	const document = JSON.parse(readFileSync(`dist/${locale}/policy.json`, 'utf8'));

	test('is what the schema says', () => {
		expect(refusals(document)).toEqual([]);
	});

	test('names its schema and its license', () => {
		expect(document.$schema).toBe('/policy.schema.json');
		expect(document.license).toEqual({
			name: 'CC BY 4.0',
			url: 'https://creativecommons.org/licenses/by/4.0/',
			attribution: {
				en: 'Adapted from Microsoft’s documentation: “Data collection in Intune”.',
				sv: 'Bearbetning av Microsofts dokumentation: ”Datainsamling i Intune”.',
			}[locale],
		});
	});
});

describe('the schema', () => {
	const item = '/required/categories/0/items/0';

	test('takes a document, also with the provenance of every statement', () => {
		expect(refusals(documentWith())).toEqual([]);
		const places = ['/sources/0', '/statements/0', '/required/categories/0', item, '/optional/facts/0', '/never/0'];
		expect(
			refusals(documentWith(Object.fromEntries(places.map((place) => [`${place}/provenance`, provenance])))),
		).toEqual([]);
	});

	test('takes the address of a site below a path, and sources with an address and a date', () => {
		const values = {
			'/$schema': 'https://example.com/intune/policy.schema.json',
			'/source/url': 'https://example.com/policy',
			'/source/date': '2022-04-27',
		};
		expect(refusals(documentWith(values))).toEqual([]);
	});

	test.each([
		['a document without its revision', { '/revision': undefined }, ' required'],
		['a document without its license', { '/license': undefined }, ' required'],
		['a field that it does not know', { '/version': 2 }, ' additionalProperties'],
		['a date that is none', { '/revision': '2022-13-27' }, '/revision pattern'],
		['another schema', { '/$schema': '/other.json' }, '/$schema pattern'],
		['an address that is none', { '/license/url': 'example.com' }, '/license/url pattern'],
		['a statement without an id', { '/never/0/id': undefined }, '/never/0 required'],
		['an id with a capital letter', { '/never/0/id': 'Photos' }, '/never/0/id pattern'],
		['an id with a space', { [`${item}/id`]: 'app id' }, `${item}/id pattern`],
		['an id that ends in a hyphen', { '/optional/facts/0/id': 'errors-' }, '/optional/facts/0/id pattern'],
		['an empty label', { '/sources/0/label': ' ' }, '/sources/0/label pattern'],
		['a label that is no text', { [`${item}/label`]: 1 }, `${item}/label type`],
		['a category without data items', { '/required/categories/0/items': [] }, '/required/categories/0/items minItems'],
		['an unknown verdict', { [`${item}/mam`]: 'maybe' }, `${item}/mam enum`],
		['a data item without a verdict', { [`${item}/mam`]: undefined }, `${item} required`],
		['a conditional verdict without a condition', { [`${item}/condition`]: undefined }, `${item} required`],
		['a condition of a yes', { [`${item}/mam`]: 'yes' }, `${item}/condition false schema`],
		['a condition of a no', { [`${item}/mam`]: 'no' }, `${item}/condition false schema`],
		['an unknown origin', { '/never/0/provenance': { origin: 'guess' } }, '/never/0/provenance/origin enum'],
		['a change that is none', { [`${item}/newest/change`]: 'added' }, `${item}/newest/change enum`],
		['a new statement without a date', { '/newest/added/0/since': undefined }, '/newest/added/0 required'],
		['a provenance without an origin', { '/never/0/provenance': { note: 'Note' } }, '/never/0/provenance required'],
	])('refuses %s', (_, values, refusal) => {
		expect(refusals(documentWith(values))).toContain(refusal);
	});
});
