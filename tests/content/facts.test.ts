import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { content, policyIn } from '../helpers/content.ts';
import { testedLocales } from '../helpers/languages.ts';
import { factsDate, factsOf, labelsIn } from '../helpers/policy-facts.ts';
import { revisionList, shownRevision, showsFacts } from '../helpers/revisions.ts';
import { allIds, labelOf, successors } from '../helpers/statements.ts';

/** Whether a statement has been retired from the pages: where it leads is recorded. */
const isRetired = (id: string) => Object.hasOwn(successors, id);

/** What an id has become. */
const now = (id: string | undefined) => (id !== undefined && successors[id]) || id;

describe.each([
	['en', factsDate],
	['sv', null],
] as const)('the revision in the list that is the document of the fact base (%s, %s)', (language, date) => {
	const revision = revisionList.find((candidate) => candidate.language === language && candidate.date === date);
	const facts = factsOf(language);

	// A difference means that the content says what the document does not, or that the fact base has it wrong.
	test('says of every statement what the document says, or what is recorded as meant', () => {
		const wrong: string[] = [];
		const meant: string[] = [];
		for (const [id, { category, ...fact }] of facts) {
			const { verdict, category: own, mam, label } = revision?.statements.get(id) ?? {};
			// What has gone from the pages has gone from the revision that they show, but for the words of the document.
			if (isRetired(id) && verdict === undefined) continue;
			const expected = { verdict: undefined, mam: undefined, words: undefined, ...fact, category: now(category) };
			const said = { verdict, mam, words: fact.words && label?.[language], category: now(own) };
			const recorded = content.publishedVerdicts?.verdicts.get(id);
			for (const key of ['verdict', 'mam', 'words', 'category'] as const) {
				if (said[key] === expected[key]) continue;
				const isMeant = (key === 'verdict' || key === 'mam') && said[key] === recorded?.[key];
				(isMeant ? meant : wrong).push(`${id}: ${key} ${said[key]}, in the document ${expected[key]}`);
			}
			if (!revision?.statements.has(id)) wrong.push(`${id}: not in the revision`);
		}
		if (meant.length > 0) console.log(`Recorded otherwise than in the document (${language}): ${meant.join('; ')}`);
		expect(wrong).toEqual([]);
	});

	test('has words for nothing else, but for statements that are newer than the fact base', () => {
		const known = new Set(revision?.statements.keys());
		const newer = [...known].filter((id) => !factsOf('en').has(id) && !factsOf('sv').has(id));
		if (newer.length > 0) console.log(`Not in the fact base (${language}): ${newer.join(', ')}`);
		const surplus = [...known].filter((id) => !facts.has(id) && !newer.includes(id) && !isRetired(id));
		expect(surplus).toEqual([]);
	});
});

describe.each(testedLocales)('the labels (%s)', (locale) => {
	/** The words that the fact base proposes for each statement that is still there. */
	const proposed = new Map([...labelsIn(locale)].filter(([id]) => allIds.includes(id)));

	test.runIf(showsFacts)('are those of the fact base, or others that are no other statement’s', () => {
		const changed = [...proposed].filter(([id, words]) => labelOf(locale, id) !== words);
		if (changed.length > 0) console.log(`Other labels (${locale}): ${changed.map(([id]) => id).join(', ')}`);
		const taken = new Set(proposed.values());
		expect(changed.filter(([id]) => taken.has(labelOf(locale, id)))).toEqual([]);
		expect(changed.length).toBeLessThan(proposed.size / 2);
	});
});

describe.each(localeCodes)('policy.json (%s)', (locale) => {
	const json = readFileSync(`dist/${locale}/policy.json`, 'utf8');
	const page = content.pages.find(({ slug, locale: code }) => slug === 'data-collection' && code === locale);

	test('says of every statement what the page says, in its order', () => {
		const { sources, statements, required, optional, never } = policyIn(locale);
		expect(JSON.parse(json)).toMatchObject({ sources, statements, required, optional, never });
	});

	test('says which document it renders', () => {
		const { title, revision, source } = page?.frontmatter ?? {};
		expect(JSON.parse(json)).toMatchObject({ locale, title, revision, source });
		expect(revision).toBe(shownRevision?.date);
	});

	test('says which data items are translated here, and what the documents call them', () => {
		const all: { id: string; provenance: { origin: string; note?: string; words?: Record<string, string | null> } }[] =
			[];
		JSON.parse(json, (_, value) => {
			if (value?.provenance) all.push(value);
			return value;
		});
		const wordsIn = (code: string) => content.provenance.find((file) => file.locale === code)?.words ?? {};
		const lacking = allIds.filter(
			(id) => !Object.hasOwn(wordsIn(locale), id) && localeCodes.some((code) => Object.hasOwn(wordsIn(code), id)),
		);
		const translated = new Set(
			all.filter(({ provenance }) => provenance.origin === 'translated-here').map(({ id }) => id),
		);
		expect([...translated].toSorted()).toEqual(lacking.toSorted());
		for (const { id, provenance } of all) {
			const words = Object.fromEntries(localeCodes.map((code) => [code, wordsIn(code)[id] ?? null]));
			if (provenance.words) expect([id, provenance.words]).toEqual([id, words]);
		}
		expect(all.filter(({ provenance }) => provenance.note).length).toBeGreaterThan(10);
	});
});
