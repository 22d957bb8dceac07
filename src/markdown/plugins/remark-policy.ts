import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { problem } from '../../content-files/message.ts';
import type { Policy } from '../../policy/model.ts';

/**
 * Hand the policy on with the page's frontmatter, once its parts have been read. A page with a `revision` in its
 * frontmatter is the policy and must have all the parts; any other page must have none.
 */
export default function remarkPolicy() {
	return (tree: Root, file: VFile): undefined => {
		const frontmatter = file.data.astro?.frontmatter;
		if (!frontmatter) return;
		const { required, optional, never, sources = [], statements = [] } = file.data.policy ?? {};
		const parts: Record<string, unknown> = {
			'<RequiredData>': required,
			'<OptionalData>': optional,
			'<NeverCollected>': never,
		};
		const isPolicy = frontmatter['revision'] !== undefined;
		const misplaced = Object.keys(parts).filter((marker) => isPolicy !== Boolean(parts[marker]));
		if (misplaced.length > 0) {
			const markers = misplaced.map((marker) => `\`${marker}\``).join(', ');
			const reason = isPolicy
				? `Unexpected page with a \`revision\` but without ${markers}, expected all parts of the policy`
				: `Unexpected ${markers} on a page without a \`revision\`, expected the revision in the frontmatter`;
			problem(file, tree, 'policy-part', reason);
		}
		const [stray] = [...sources, ...statements];
		if (!isPolicy && stray) {
			problem(
				file,
				tree,
				'policy-part',
				`Unexpected statement \`${stray.id}\` on a page without a \`revision\`, expected a link to a heading to stand in a sentence`,
			);
		}
		if (!required || !optional || !never) return;
		frontmatter['policy'] = { sources, statements, required, optional, never } satisfies Policy;
	};
}
