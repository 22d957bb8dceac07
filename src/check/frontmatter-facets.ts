import type { Frontmatter } from '../markdown/page/frontmatter.ts';
import { renderNote } from '../markdown/render-note.ts';

/** What must be the same in the frontmatter of every language, each in words that can be compared. */
export const frontmatterFacets: Record<string, (frontmatter: Frontmatter) => string | undefined> = {
	revision: ({ revision }) => revision,
	/** The ids that the short answer links to, row by row, in their order. */
	answers: ({ answers }) =>
		answers?.map(({ kind, text, remark }) => `${kind}: ${[...idsIn(text), ...idsIn(remark)].join(', ')}`).join('; '),
	/** The ids that the remarks on conditions are for and link to. */
	remarks: ({ remarks }) =>
		remarks &&
		Object.entries(remarks)
			.map(([id, text]) => [id, ...idsIn(text)].join(' → '))
			.join('; '),
};

function idsIn(text: string | undefined): string[] {
	return text === undefined ? [] : renderNote(text).ids;
}
