import { expect, test } from 'vitest';
import { type JsonLdContext, policyJsonLd } from '../../src/exports/policy-json-ld.ts';
import { smallPolicy } from '../helpers/small-policy.ts';

const page = 'https://example.com/en/page/';

const context: JsonLdContext = {
	locale: 'en',
	meta: {
		title: 'Policy',
		revision: '2022-04-27',
		source: { title: 'Policy', url: 'https://example.com/source', language: 'en', date: null },
	},
	license: 'https://example.com/license',
	page,
	chapters: { optional: { id: 'optional', label: 'Optional data' }, never: { id: 'never', label: 'Never' } },
	translations: [
		{
			...smallPolicy,
			optional: { facts: [{ id: 'optional-errors', label: 'Data om fel' }] },
			never: [{ id: 'never-photos', label: 'foton' }],
		},
		{ ...smallPolicy, never: [{ id: 'never-photos', label: 'Fotos' }] },
	],
	inWords: ({ verdict, item }) => [verdict, item?.mam].filter(Boolean).join(' '),
	newest: undefined,
};

const term = (id: string, name: string, alternateName: string[], description: string, part?: string) => ({
	'@type': 'DefinedTerm',
	'@id': `${page}#${id}`,
	termCode: id,
	name,
	alternateName,
	description,
	inDefinedTermSet: [{ '@id': page }, ...(part ? [{ '@id': `${page}#${part}` }] : [])],
});

const part = (id: string, name: string) => ({ '@type': 'DefinedTermSet', '@id': `${page}#${id}`, name });

test('is a set of terms, with a part a category or chapter and a term a statement with a verdict', () => {
	expect(policyJsonLd(context, smallPolicy)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'DefinedTermSet',
		'@id': page,
		url: page,
		name: 'Policy',
		inLanguage: 'en',
		version: '2022-04-27',
		license: 'https://example.com/license',
		isBasedOn: 'https://example.com/source',
		hasPart: [
			{ ...part('apps', 'Apps'), description: 'Only if managed.' },
			part('optional', 'Optional data'),
			part('never', 'Never'),
		],
		hasDefinedTerm: [
			term('app-id', 'app ID', ['app ID', 'app ID'], 'required conditional', 'apps'),
			term('app-name', 'name', ['name', 'name'], 'required yes', 'apps'),
			term('usage', 'Usage data', ['Usage data', 'Usage data'], 'required no'),
			term('optional-errors', 'Error data', ['Data om fel', 'Error data'], 'optional', 'optional'),
			term('never-photos', 'Photos', ['foton', 'Fotos'], 'never', 'never'),
		],
	});
});

test('gives no address to both a set and a term', () => {
	const { hasPart, hasDefinedTerm } = policyJsonLd(context, smallPolicy);
	const addresses = [...hasPart, ...hasDefinedTerm].map((node) => node['@id']);
	expect(new Set(addresses).size).toBe(addresses.length);
});

test('names no source that has no address', () => {
	const meta = { ...context.meta, source: { ...context.meta.source, url: null } };
	expect(policyJsonLd({ ...context, meta }, smallPolicy)).not.toHaveProperty('isBasedOn');
});

test('says what the newest revision says otherwise, and mentions what only that has', () => {
	const set = policyJsonLd(
		{
			...context,
			newest: {
				revision: '2025-06-25',
				title: 'Newest',
				url: null,
				changes: { 'app-id': { change: 'removed', text: 'Gone.' } },
				added: [{ id: 'never-films', label: 'Films', verdict: 'never', since: '2024-02-01' }],
			},
		},
		smallPolicy,
	);
	expect(set.hasDefinedTerm.map((found) => found.disambiguatingDescription)).toEqual(['Gone.', ...Array(4)]);
	expect(set.mentions).toEqual([
		{
			'@type': 'DefinedTerm',
			'@id': `${page}#never-films`,
			termCode: 'never-films',
			name: 'Films',
			inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Newest', version: '2025-06-25' },
		},
	]);
});
