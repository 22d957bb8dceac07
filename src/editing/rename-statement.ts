import type { Content } from '../check/check-content.ts';
import { idsPath, policySlug, verdictsPath } from '../content-files/content-path.ts';
import type { EditFile } from '../importing/file-edits.ts';
import { leadOn } from '../importing/retire.ts';
import { withIds, withinKey, withName } from '../importing/yaml-lines.ts';
import { allStatements } from '../policy/statements.ts';
import { sinceIn } from '../provenance/source-documents.ts';
import { textRecords } from '../provenance/translation-file.ts';
import { originalPolicy, requireNewId } from './known-ids.ts';

/**
 * Give a statement another id in all files, and let its former id lead to it.
 *
 * @throws if there is no such statement, or the other id is not new
 */
export async function renameStatement(content: Content, id: string, name: string, edit: EditFile): Promise<void> {
	const { pages, glossaries, searchWords, provenance, translations, revisions, publishedIds, publishedVerdicts } =
		content;
	const statements = [...allStatements(originalPolicy(content)), ...(sinceIn(content)?.added ?? [])];
	if (statements.every((statement) => statement.id !== id)) {
		throw new Error(`Unexpected id \`${id}\`, expected that of a statement.`);
	}
	requireNewId(content, name);
	const renamed = (text: string, ...keys: string[]) => keys.reduce((all, key) => withName(all, [key, id], name), text);
	const relinked = (text: string, isOwn = false) => text.replace(linksTo(id, isOwn), name);
	const own = (other: string) => [other === id ? name : other];
	const relisted = (text: string) =>
		['explains', 'near', 'ids'].reduce((all, key) => withIds(all, key, own), text).replace(categoryIs(id), name);
	for (const { path, slug, places } of pages) {
		await edit(path, (text) => renamed(relinked(text, slug !== policySlug && places.has(id)), 'remarks'));
	}
	// The terms have ids of their own, which may be the same.
	for (const { path } of glossaries) await edit(path, (text) => relisted(relinked(text, true)));
	for (const { path } of searchWords) await edit(path, (text) => renamed(relisted(text), 'terms'));
	for (const { path } of provenance) {
		await edit(path, (text) => renamed(relinked(text), 'source', 'disagreements', 'corrections'));
	}
	for (const { path } of revisions) await edit(path, (text) => renamed(relisted(relinked(text)), 'statements'));
	for (const { path } of translations) {
		await edit(path, (text) => textRecords.reduce((all, key) => withName(all, [key, policySlug, id], name), text));
	}
	if (publishedVerdicts) {
		await edit(verdictsPath, (text) =>
			renamed(text.replace(new RegExp(`^( +- )${id}$`, 'm'), `$1${name}`), 'required'),
		);
	}
	if (publishedIds?.entries.some((entry) => entry.slug === policySlug && entry.id === id)) {
		await edit(idsPath, (text) => withinKey(text, policySlug, (list) => `${leadOn(list, id, name)}\n  - ${name}`));
	}
}

/**
 * Match an id where a link leads to it.
 *
 * @param isOwn whether the file has the same id for something else, to which links without the name of a page lead
 */
function linksTo(id: string, isOwn: boolean): RegExp {
	return new RegExp(`(?<=\\]\\((?:[^()\\s]*${policySlug}/#?${isOwn ? '' : '|#'}))${id}(?=[)/\\s])`, 'g');
}

function categoryIs(id: string): RegExp {
	return new RegExp(`(?<=^ +category: )${id}$`, 'gm');
}
