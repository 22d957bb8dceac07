import type { Policy } from './model.ts';

/** What a page's frontmatter says of the policy on it. */
export interface PolicyMeta {
	title: string;
	/** `YYYY-MM-DD` */
	revision: string;
	source: { title: string; url: string | null; language: string; date: string | null };
}

/**
 * Give the policy in its public JSON shape, for `/{locale}/policy.json`. Fields may be added; none is removed or changes
 * its meaning.
 */
export function exportPolicy(locale: string, { title, revision, source }: PolicyMeta, policy: Policy) {
	return { locale, title, revision, source, ...policy };
}
