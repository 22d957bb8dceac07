import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { contextOf } from '../page/page-context.ts';
import { policyDraft } from '../page/policy-draft.ts';
import { findMarker } from '../statements/marker.ts';
import { readStatementList } from '../statements/read-statement-list.ts';
import { writeAdded } from '../statements/write-added.ts';
import { writeStatementList } from '../statements/write-statement-list.ts';

/**
 * Turn `<OptionalData>` into the list of facts about optional data, and its content into `policy.optional`.
 *
 * It takes a list with one fact per bullet:
 *
 * ```md
 * - [Diagnostic data may include error data](#optional-errors)
 * ```
 *
 * ```html
 * <li id="optional-errors" data-item="optional-errors" data-verdict="optional">…
 * ```
 */
export default function remarkOptionalData() {
	return (tree: Root, file: VFile): undefined => {
		const marker = findMarker(tree, file, 'OptionalData', ['list']);
		if (!marker) return;
		const context = contextOf(file);
		const labels = readStatementList(marker.content, context, 'optional fact');
		policyDraft(file).optional = { facts: labels.map(({ id, text }) => ({ id, label: text })) };
		marker.replaceWith(writeStatementList(labels, 'optional', context.locale), ...writeAdded(context, 'optional'));
	};
}
