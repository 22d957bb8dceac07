import { parseDocument, stringify } from 'yaml';
import type { Content } from '../check/check-content.ts';
import { localeFilePath, policySlug, verdictsPath } from '../content-files/content-path.ts';
import { openMark } from '../content-files/open-marks.ts';
import { defaultLocale, formatDate } from '../i18n/index.ts';
import { isBeforeAll, stepBetween } from '../policy/revision-list.ts';
import type { Change, Revision } from '../policy/revisions.ts';
import { type OwnVerdict, recordVerdicts } from '../provenance/published-verdicts.ts';
import { revisionsOf } from '../provenance/source-documents.ts';
import { fileEdits } from './file-edits.ts';
import { renderPage } from './render-page.ts';
import { retire } from './retire.ts';
import { wholeRevisionYaml } from './write-revision.ts';
import { withEscapes, withKey } from './yaml-lines.ts';

/** The move of the pages from one revision to another. */
export interface Rendering {
	/** The new texts of files, by their paths from the project's folder. */
	files: Map<string, string>;
	from: Revision;
	/** Those after it, up to the one that the pages are moved to. */
	revisions: Revision[];
	changes: Change[];
}

/**
 * Move the pages to a recorded revision: edit what differs from the one that they show, retire what is gone, and record the
 * state before, if it was in the pages alone.
 *
 * @param order the ids of the statements in the order of the document
 * @param read reads a file by its path from the project's folder
 * @throws if the revision is not recorded, or the pages show it already
 */
export async function renderRevision(
	content: Content,
	date: string | undefined,
	order: string[],
	read: (path: string) => Promise<string>,
): Promise<Rendering> {
	const { pages, provenance, revisions } = content;
	const { list = [], rendered = -1 } = revisionsOf(pages, provenance, revisions) ?? {};
	const from = list[rendered];
	const to = list.find((revision) => revision.date === date && revision.language === defaultLocale);
	if (!from || !to) throw new Error(`Expected \`content/revisions/${date}.yaml\`, which \`--write\` writes.`);
	if (from === to) throw new Error(`The pages show the revision of ${date} already.`);
	if (list.indexOf(to) < rendered) throw new Error(`The pages show the revision of ${from.date}, which is newer.`);
	const changes = stepBetween(from, to).changes.map(withoutMarks);
	const { files, edit } = fileEdits(read);
	for (const page of pages.filter(({ slug }) => slug === policySlug)) {
		await edit(page.path, () => renderPage(page, { changes, to, order }));
	}
	const isRecorded = !isBeforeAll(
		from.date,
		revisions.flatMap((file) => file.changes ?? []),
	);
	if (!isRecorded) files.set(`content/revisions/${from.date}.yaml`, wholeRevisionYaml(from, commentOn(from)));
	await edit(localeFilePath(to.language, 'provenance'), (text) => withWords(text, changes, to.language));
	if (content.publishedVerdicts) await edit(verdictsPath, (text) => withVerdicts(text, changes));
	await retire(content, { changes, to }, edit);
	return { files, from, revisions: list.slice(rendered + 1, list.indexOf(to) + 1), changes };
}

/** Record the verdicts that have changed, and those of what is new. */
function withVerdicts(source: string, changes: Change[]): string {
	const document = parseDocument(source);
	const owns = changes.flatMap(({ id, after }): [string, OwnVerdict][] => {
		const { verdict, mam } = after ?? {};
		// A category has none of its own.
		return !verdict || (verdict === 'required' && !mam) ? [] : [[id, { verdict, ...(mam && { mam }) }]];
	});
	recordVerdicts(document, owns);
	return document.toString({ lineWidth: 0, collectionStyle: 'block' });
}

function commentOn({ date }: Revision): string {
	const day = formatDate('en', date ?? '').replaceAll('\u00A0', ' ');
	return ` All that Microsoft's page of ${day} says: the revisions after it are recorded as what they change.`;
}

/** Leave out of what a revision says what is still to be filled in there. */
function withoutMarks({ after, ...change }: Change): Change {
	const filled = <Texts>(texts: Texts) =>
		texts && (Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== openMark)) as Texts);
	if (!after) return { ...change, after } as Change;
	const { label, condition, note } = after;
	return {
		...change,
		after: { ...after, label: filled(label), condition: filled(condition), note: filled(note) },
	} as Change;
}

/** Record what the document calls what has other words; what it says in a sentence is not quoted. */
function withWords(source: string, changes: Change[], language: Revision['language']): string {
	return changes.reduce((text, { id, before, after }) => {
		const words = after?.label[language];
		if (words === undefined || words === before?.label[language]) return text;
		const isQuoted = before ? new RegExp(`^ {2}${id}: \\S`, 'm').test(text) : after?.verdict !== 'optional';
		const isNamed = before ? new RegExp(`^ {2}${id}:`, 'm').test(text) : true;
		return isNamed
			? withKey(text, ['source', id], isQuoted ? withEscapes(stringify(words, { lineWidth: 0 }).trim()) : '')
			: text;
	}, source);
}
