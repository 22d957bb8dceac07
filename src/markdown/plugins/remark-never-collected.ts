import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { contextOf } from '../page/page-context.ts';
import { policyDraft } from '../page/policy-draft.ts';
import { findMarker } from '../statements/marker.ts';
import { readStatementList } from '../statements/read-statement-list.ts';
import { writeAdded } from '../statements/write-added.ts';
import { writeStatementList } from '../statements/write-statement-list.ts';

/**
 * Turn `<NeverCollected>` into the list of what is never collected, and its content into `policy.never`.
 *
 * It takes a list with one kind of data per bullet:
 *
 * ```md
 * - [Text messages](#never-text-messages)
 * ```
 *
 * ```html
 * <li id="never-text-messages" data-item="never-text-messages" data-verdict="never">…
 * ```
 */
export default function remarkNeverCollected() {
	return (tree: Root, file: VFile): undefined => {
		const marker = findMarker(tree, file, 'NeverCollected', ['list']);
		if (!marker) return;
		const context = contextOf(file);
		const labels = readStatementList(marker.content, context, 'never-collected item');
		policyDraft(file).never = labels.map(({ id, text }) => ({ id, label: text }));
		marker.replaceWith(writeStatementList(labels, 'never', context.locale), ...writeAdded(context, 'never'));
	};
}
