import type { Chapters, Policy } from './model.ts';

/**
 * Take what came of the policy with a rendered entry.
 *
 * @param rendered what Astro's `render(entry)` gives
 * @throws when the entry is a page without a policy
 */
export function policyOf({ remarkPluginFrontmatter }: { remarkPluginFrontmatter: Record<string, unknown> }): {
	policy: Policy;
	chapters: Chapters;
} {
	const { policy, chapters, title } = remarkPluginFrontmatter;
	if (!policy) throw new Error(`The page «${title}» has no policy, expected one with <RequiredData> in it.`);
	return { policy: policy as Policy, chapters: chapters as Chapters };
}
