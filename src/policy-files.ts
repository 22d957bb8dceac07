import { getRelativeLocaleUrl } from 'astro:i18n';
import { renderPolicy } from './content-pages.ts';
import { type Locale, t } from './i18n/index.ts';
import { policySlug } from './markdown/content-path.ts';
import { policyCsv } from './policy/csv.ts';
import { exportPolicy } from './policy/export.ts';
import jsonSchema from './policy/policy.schema.json' with { type: 'json' };
import { addressOn } from './site-address.ts';

/** The policy for programs: what the files say that the site serves. */
export interface PolicyFiles {
	json: string;
	csv: string;
}

/** The JSON Schema of `policy.json`, as it is served. */
export const policySchema = JSON.stringify(jsonSchema, null, '\t');

/** Write the files for programs in one language; the pages that offer them tell their sizes by the same texts. */
export async function policyFiles(locale: Locale): Promise<PolicyFiles> {
	const { meta, policy } = await renderPolicy(locale);
	const license = {
		name: 'CC BY 4.0',
		url: 'https://creativecommons.org/licenses/by/4.0/',
		attribution: t(locale, 'data.attribution', { title: meta.source.title }),
	};
	const onSite = (path: string) => addressOn(import.meta.env.SITE, path);
	const schema = onSite(`${import.meta.env.BASE_URL}policy.schema.json`);
	const page = onSite(getRelativeLocaleUrl(locale, policySlug));
	return {
		json: JSON.stringify(exportPolicy(locale, meta, { schema, license }, policy)),
		csv: policyCsv(policy, (id) => `${page}#${id}`),
	};
}
