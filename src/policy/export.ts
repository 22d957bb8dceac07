import type { Policy } from './model.ts';

/** What a page's frontmatter says of the policy on it. */
export interface PolicyMeta {
	title: string;
	/** `YYYY-MM-DD` */
	revision: string;
	source: { title: string; url: string | null; language: string; date: string | null };
}

/** What programs must know besides the policy itself. */
export interface ExportMeta {
	/** The address of the JSON Schema, `policy.schema.json`. */
	schema: string;
	/** The license of the texts, with the sentence that names where they come from. */
	license: { name: string; url: string; attribution: string };
}

/**
 * Give the policy in its public JSON shape, for `/{locale}/policy.json`; `policy.schema.json` describes it. Fields may be
 * added; none is removed or changes its meaning.
 */
export function exportPolicy(
	locale: string,
	{ title, revision, source }: PolicyMeta,
	{ schema, license }: ExportMeta,
	policy: Policy,
) {
	return { $schema: schema, locale, title, revision, source, license, ...policy };
}
