import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { problem } from '../../content-files/message.ts';
import { contextOf } from '../page/page-context.ts';
import { policyDraft } from '../page/policy-draft.ts';
import { findMarker } from '../statements/marker.ts';
import { readRequiredList } from '../statements/read-required-list.ts';
import { readRequiredTable } from '../statements/read-required-table.ts';
import { writeAdded } from '../statements/write-added.ts';
import { writeRequiredTable } from '../statements/write-required-table.ts';

/**
 * Turn `<RequiredData>` into the table of required data, and its content into `policy.required`.
 *
 * It takes a table, or a list of categories with nested data items:
 *
 * ```md
 * | Category                                   | Data item                      | With MAM only           |
 * | ------------------------------------------ | ------------------------------ | ----------------------- |
 * | [Application inventory](#app-inventory)    | [app ID](#app-id)              | Yes (Managed apps only) |
 * |                                            | [size](#app-size)              | No                      |
 * ```
 *
 * ```md
 * - [Programinventering](#app-inventory)
 *   - [app-ID](#app-id)
 *     - Endast hanterade program
 *   - [storlek](#app-size)
 * ```
 *
 * Both become a table with one `tbody` per category:
 *
 * ```html
 * <tbody id="app-inventory" data-category="app-inventory">
 *   <tr id="app-id" data-item="app-id" data-verdict="required" data-mam="conditional">…
 * ```
 */
export default function remarkRequiredData() {
	return (tree: Root, file: VFile): undefined => {
		const context = contextOf(file);
		const marker = findMarker(tree, file, 'RequiredData', ['table', 'list']);
		if (!marker) return;
		const { content } = marker;
		const readings =
			content.type === 'table' ? readRequiredTable(content, context) : readRequiredList(content, context);
		// In a list, it is the original that tells which category is a data item itself.
		const isKnown = content.type === 'table' || context.originalItems.size > 0;
		for (const { category, label } of isKnown ? readings : []) {
			if (category.items.length > 0 || category.id === '') continue;
			problem(
				file,
				label.parent,
				'category-empty',
				`Unexpected category \`${category.label}\` without data items, expected at least one`,
			);
		}
		policyDraft(file).required = { categories: readings.map(({ category }) => category) };
		const heads = content.type === 'table' ? content.children[0]?.children : undefined;
		marker.replaceWith(writeRequiredTable(readings, heads, context.locale), ...writeAdded(context, 'required'));
	};
}
