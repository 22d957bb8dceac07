import type { Content } from '../check/check-content.ts';
import { policySlug } from '../content-files/content-path.ts';
import type { EditFile } from '../importing/file-edits.ts';
import { renderRows } from '../importing/render-page.ts';
import { retire } from '../importing/retire.ts';
import { withoutKey } from '../importing/yaml-lines.ts';
import type { Policy, Verdict } from '../policy/model.ts';
import type { Change } from '../policy/revisions.ts';
import { shownStatements } from '../policy/shown-revision.ts';
import { revisionsOf } from '../provenance/source-documents.ts';
import { originalPolicy } from './known-ids.ts';

/**
 * Take a statement out of all files, a category with its data items, and let its id lead elsewhere: without a successor, to
 * its category or, if it has none, to its heading. What speaks of it in sentences stays.
 *
 * @throws if there is no such statement, or it cannot go
 */
export async function retireStatement(
	content: Content,
	id: string,
	successor: string | undefined,
	edit: EditFile,
): Promise<void> {
	const { pages, provenance, publishedIds, revisions } = content;
	const policy = originalPolicy(content);
	const ids = goingWith(policy, id);
	const isOnPage = (other: string) => pages.some(({ slug, places }) => slug === policySlug && places.has(other));
	if (successor !== undefined && (ids.includes(successor) || !isOnPage(successor))) {
		throw new Error(`Unexpected successor \`${successor}\`, expected another id of the policy page.`);
	}
	const isNew = (other: string) =>
		!publishedIds?.entries.some((entry) => entry.slug === policySlug && entry.id === other);
	const shown = shownStatements(policy);
	const changes = ids.map((gone): Change => {
		const { verdict, category } = shown.get(gone) ?? {};
		return { id: gone, kind: 'removed', before: { label: {}, verdict, category } };
	});
	for (const page of pages.filter(({ slug }) => slug === policySlug)) {
		await edit(page.path, () => renderRows(page, { changes, order: [] }));
	}
	const newest = revisionsOf(pages, provenance, revisions)?.list.at(-1)?.statements ?? [];
	const left = new Map<string, { verdict?: Verdict | undefined }>([...newest, ...shown]);
	await retire(content, { changes, to: { statements: left } }, edit, successor);
	for (const { path } of provenance) {
		// What was published stays known by the words of other documents than the original.
		await edit(path, (text) => ids.filter(isNew).reduce((all, gone) => withoutKey(all, ['source', gone]), text));
	}
	for (const { path } of revisions) {
		for (const gone of ids) await edit(path, (text) => withoutKey(text, ['statements', gone]));
	}
}

/** List the ids that go when one goes: of a category, those of its data items, too. */
function goingWith({ required, optional, never }: Policy, id: string): string[] {
	const category = required.categories.find((candidate) => candidate.id === id);
	if (category) return [...new Set([category, ...category.items].map((statement) => statement.id))];
	const parent = required.categories.find(({ items }) => items.some((item) => item.id === id));
	if (parent?.items.length === 1) {
		const reason = `expected another one to stay in \`${parent.id}\`, or \`${parent.id}\` to go with it`;
		throw new Error(`Unexpected only data item \`${id}\`, ${reason}.`);
	}
	if (parent || [...optional.facts, ...never].some((statement) => statement.id === id)) return [id];
	throw new Error(`Unexpected id \`${id}\`, expected that of a category or of a statement with a verdict.`);
}
