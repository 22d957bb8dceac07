import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Content } from '../../src/check/check-content.ts';
import { policySlug } from '../../src/content-files/content-path.ts';
import type { Page } from '../../src/markdown/page/page.ts';
import { type Verdict, verdicts } from '../../src/policy/model.ts';
import { readProvenance } from '../../src/provenance/provenance-file.ts';
import { readRevision } from '../../src/provenance/revision-file.ts';
import { content } from './content.ts';
import { type InLanguages, type Tested, testedLocales } from './languages.ts';
import { factsDate, factsOf, labelsIn } from './policy-facts.ts';

/** What the policy pages name: the title of their document, its date, and their chapters. */
const shown: InLanguages<{ title: string; date: string | null; headings: Record<Verdict, string> }> = {
	en: {
		title: 'Data collection in Intune',
		date: factsDate,
		headings: { required: 'Required data', optional: 'Optional data', never: 'What is never collected' },
	},
	sv: {
		title: 'Datainsamling i Intune',
		date: null,
		headings: { required: 'Obligatoriska data', optional: 'Valfria data', never: 'Vad som aldrig samlas in' },
	},
};

/** Read the fixture of a later revision, as its file in `content/revisions/` was when it was first recorded. */
export function knownRevision(date: string): string {
	return readFileSync(new URL(`../fixtures/known-revisions/${date}.yaml`, import.meta.url), 'utf8');
}

/** Write the revision of the fact base as a file of `content/revisions/`. */
function firstRevision(): string {
	const labels = { en: labelsIn('en'), sv: labelsIn('sv') };
	const statements = [...factsOf('en')].map(([id, { words, ...fact }]) => [
		id,
		{ ...fact, label: { en: words ?? labels.en.get(id) ?? id, sv: labels.sv.get(id) ?? id } },
	]);
	return stringify({
		title: shown.en.title,
		url: 'https://learn.microsoft.com/en-us/mem/intune/protect/privacy-data-collect',
		language: 'en',
		statements: Object.fromEntries(statements),
	});
}

const revisions = ['2023-09-29', '2024-02-01', '2025-06-25'].map((date) => [date, knownRevision(date)] as const);

/** Give the policy page of a language with the documents of the fact base, whatever authors have made of it. */
function policyPage(locale: Tested): Page[] {
	const page = content.pages.find(({ slug, locale: code }) => slug === policySlug && code === locale);
	if (!page?.frontmatter) return [];
	const { title, date, headings } = shown[locale];
	const sections = verdicts.map((id) => ({ id, depth: 2, title: headings[id], text: '', blocks: [], links: [] }));
	return [
		{
			...page,
			frontmatter: { ...page.frontmatter, source: { title, url: null, language: locale, date } },
			sections,
			chapters: { required: 'required', optional: 'optional', never: 'never' },
			places: new Map(),
		},
	];
}

/**
 * Give the content as it was before any author changed a statement, with Microsoft's documents up to a day: the two of the
 * fact base and the later revisions. The documents of the tests are compared with this, since they do not change, either.
 */
export function knownUntil(date: string): Content {
	const known = [[factsDate, firstRevision()] as const, ...revisions].filter(([day]) => day <= date);
	return {
		...content,
		pages: testedLocales.flatMap(policyPage),
		provenance: testedLocales.map((locale) => {
			const source = [...factsOf(locale)].map(([id, { words = null }]) => [id, words]);
			return readProvenance('facts', locale, stringify({ source: Object.fromEntries(source) }));
		}),
		revisions: known.map(([day, source]) => readRevision('facts', day, source)),
		glossaries: [],
	};
}
