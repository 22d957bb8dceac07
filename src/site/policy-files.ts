import { getRelativeLocaleUrl } from 'astro:i18n';
import content from 'virtual:content';
import { policySlug } from '../content-files/content-path.ts';
import { newestOf } from '../exports/newest.ts';
import jsonSchema from '../exports/policy.schema.json' with { type: 'json' };
import { policyCsv } from '../exports/policy-csv.ts';
import { exportPolicy } from '../exports/policy-json.ts';
import { policyJsonLd } from '../exports/policy-json-ld.ts';
import { localeCodes, perLocale, t } from '../i18n/index.ts';
import { type VerdictStatement, verdictStatements } from '../policy/statements.ts';
import { verdictInWords } from '../policy/verdict-in-words.ts';
import { policyPageOf } from './content-pages.ts';
import { addressOn } from './site-address.ts';

/** The policy in one language for programs: the contents of the files that the site serves. */
interface PolicyFiles {
	json: string;
	csv: string;
	/** The required data items alone. */
	requiredCsv: string;
	jsonLd: string;
}

/** The JSON Schema of `policy.json`, as served. */
export const policySchema = JSON.stringify(jsonSchema, null, '\t');

/**
 * Write the files for programs in one language. The page that links to them measures their sizes on these same texts.
 */
export const policyFiles = perLocale((locale): PolicyFiles => {
	const { meta, policy, chapters, headings } = policyPageOf(locale);
	const others = localeCodes.filter((code) => code !== locale).map(policyPageOf);
	const onSite = (path: string) => addressOn(import.meta.env.SITE, path);
	const schema = onSite(`${import.meta.env.BASE_URL}policy.schema.json`);
	const page = onSite(getRelativeLocaleUrl(locale, policySlug));
	const license = {
		name: 'CC BY 4.0',
		url: 'https://creativecommons.org/licenses/by/4.0/',
		attribution: t(locale, 'data.attribution', { title: meta.source.title }),
	};
	const newest = newestOf(locale, policy, content.since);
	const chapter = (id: string) => ({ id, label: headings.find((heading) => heading.id === id)?.title ?? meta.title });
	const jsonLd = policyJsonLd(
		{
			locale,
			meta,
			license: license.url,
			page,
			chapters: { optional: chapter(chapters.optional), never: chapter(chapters.never) },
			translations: others.map((other) => other.policy),
			inWords: (statement) => verdictInWords(locale, statement),
			newest,
		},
		policy,
	);
	const statements = verdictStatements(policy);
	const csvOf = (some: VerdictStatement[]) => policyCsv(some, meta.revision, (id) => `${page}#${id}`, newest);
	return {
		json: JSON.stringify(exportPolicy(locale, meta, { schema, license }, policy, content.provenance[locale], newest)),
		csv: csvOf(statements),
		requiredCsv: csvOf(statements.filter(({ verdict }) => verdict === 'required')),
		jsonLd: JSON.stringify(jsonLd),
	};
});
