import { expect, test } from 'vitest';
import { revisionList, revisionSteps } from '../../src/policy/revision-list.ts';
import type { SourceDocument } from '../../src/policy/revisions.ts';
import { smallPolicy } from '../helpers/small-policy.ts';

/** A document that calls every statement of the small policy what the site calls it. */
function documentOf(locale: 'en' | 'sv', date: string | null): SourceDocument {
	return {
		locale,
		date,
		title: 'Data collection',
		url: null,
		words: { 'never-photos': 'Photos' },
		disagreements: {},
		corrections: {},
		policy: smallPolicy,
	};
}

const datesOf = (documents: SourceDocument[]) =>
	revisionSteps(revisionList(documents, 'en', [])?.list ?? []).map(({ before, after }) => [before.date, after.date]);

test('a document without a date is older than all others', () => {
	expect(datesOf([documentOf('en', '2022-04-27'), documentOf('sv', null)])).toEqual([[null, '2022-04-27']]);
});

test('documents are lined up by their dates', () => {
	expect(datesOf([documentOf('en', '2022-04-27'), documentOf('sv', '2023-01-01')])).toEqual([
		['2022-04-27', '2023-01-01'],
	]);
});

test('a document of the date of the one that is rendered is its translation, and no revision', () => {
	expect(datesOf([documentOf('en', '2022-04-27'), documentOf('sv', '2022-04-27')])).toEqual([]);
});

test('a document that calls no statement anything is no revision', () => {
	expect(datesOf([documentOf('en', '2022-04-27'), { ...documentOf('sv', null), words: {} }])).toEqual([]);
});
